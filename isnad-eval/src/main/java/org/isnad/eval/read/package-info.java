/**
 * Files of hand annotations, and of analyses to compare with them. In: JSON and JSONL. Out: a
 * {@link org.isnad.eval.read.GoldSet} of reports with their annotations, and
 * {@link org.isnad.eval.read.SystemAnalyses}. A report that is broken is left out and becomes
 * {@link org.isnad.eval.read.Fault}s, each with its place in the file, what was found and what to do. It scores nothing.
 */
@NullMarked
package org.isnad.eval.read;

import org.jspecify.annotations.NullMarked;
