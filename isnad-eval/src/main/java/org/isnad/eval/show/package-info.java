/**
 * Scores for people, programs and the gate. In: {@link org.isnad.eval.score.Evaluation.Result}, scores of an earlier
 * run, and the minima that are required. Out: text, JSON, and which figures fell short.
 */
@NullMarked
package org.isnad.eval.show;

import org.jspecify.annotations.NullMarked;
