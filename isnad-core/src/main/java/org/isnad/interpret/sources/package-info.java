/**
 * Where a report has its matter from: a text with its names comes in; the outlet that the header names, and marks of origin,
 * compilation and agencies go out. Who says a single thing is not decided here: that is a claim.
 */
@NullMarked
package org.isnad.interpret.sources;

import org.jspecify.annotations.NullMarked;
