/**
 * From analyses to formats that others read. In: an {@link org.isnad.model.Analysis}. Out: {@code isnad.analysis/1} as
 * JSON. It computes nothing new: what the analysis does not say is {@code null}.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
