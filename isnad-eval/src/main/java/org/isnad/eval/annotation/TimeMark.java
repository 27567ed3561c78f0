package org.isnad.eval.annotation;

import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One expression of time.
 *
 * @param value ISO 8601, {@code start/end} for periods; {@code null} where the text does not fix it
 */
public record TimeMark(Span span, @Nullable String value) {}
