/**
 * What is compared: the parts of a report's annotation that are scored, in one shape whether people or Isnad made them.
 * In: an {@link org.isnad.model.Analysis}. Out: an {@link org.isnad.eval.annotation.Annotation}. It reads no files, and
 * leaves out what no figure looks at.
 */
@NullMarked
package org.isnad.eval.annotation;

import org.jspecify.annotations.NullMarked;
