package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of the analysis should know about the report or the run; never a failure.
 *
 * @param code stable machine-readable name, such as {@code published.unknown}
 * @param message one sentence in English: what was found and what to do
 * @param span where, {@code null} where it concerns the whole report
 */
public record Warning(String code, String message, @Nullable Span span) {}
