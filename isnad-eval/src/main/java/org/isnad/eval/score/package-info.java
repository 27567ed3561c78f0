/**
 * How right an annotation is. In: for each report its text, what people found and what Isnad found. Out:
 * {@link org.isnad.eval.score.Scores}, micro averages with their counts, and the misses behind them. One class for each
 * layer says what counts as the same finding there. It reads and writes nothing.
 *
 * <p>The rules are those of {@code docs/evaluation.md}. Where they leave a choice, such as the order of equal pairs, the
 * choice is part of the measure: another would give other figures for the same analyses.
 */
@NullMarked
package org.isnad.eval.score;

import org.jspecify.annotations.NullMarked;
