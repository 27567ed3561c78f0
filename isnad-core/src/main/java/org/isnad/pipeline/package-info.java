/**
 * Composes the stages: the only place that knows them all. {@link org.isnad.pipeline.Isnad} is the library's facade.
 */
@NullMarked
package org.isnad.pipeline;

import org.jspecify.annotations.NullMarked;
