/**
 * What the program stands in: streams, environment, colour, width. In: the process's surroundings, or a test's. Out: lines
 * fit for them. It knows nothing of reports.
 */
@NullMarked
package org.isnad.cli.terminal;

import org.jspecify.annotations.NullMarked;
