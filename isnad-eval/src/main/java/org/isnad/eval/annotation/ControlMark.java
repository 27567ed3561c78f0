package org.isnad.eval.annotation;

import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Who gained which place, and from whom. */
public record ControlMark(
        @Nullable Span place,
        @Nullable Span gainedBy,
        @Nullable Span lostBy) {}
