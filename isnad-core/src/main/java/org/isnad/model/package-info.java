/**
 * The records that the whole of Isnad speaks in: a {@link org.isnad.model.Report} goes in, an {@link
 * org.isnad.model.Analysis} comes out.
 *
 * <p>The records mirror the published JSON {@code isnad.analysis/1} field by field, so that a reader of one knows the
 * other. Nothing here computes: no text is read, nothing is looked up, nothing is written.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
