/** The records of a report and of its analysis: what every stage takes and gives. They hold values and compute nothing. */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
