/**
 * Analyses and explanations as text to be read. In: an {@link org.isnad.model.Analysis} or an {@link
 * org.isnad.pipeline.Explanation}. Out: lines in the user's language; what the report says stays in its own. The labels
 * lie in {@code labels_*.properties} beside this package.
 */
@NullMarked
package org.isnad.cli.show;

import org.jspecify.annotations.NullMarked;
