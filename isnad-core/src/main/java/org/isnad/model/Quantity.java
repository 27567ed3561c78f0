package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * One number with what it counts.
 *
 * @param low lower bound, inclusive; {@code null} where open
 * @param high upper bound, inclusive; {@code null} where open
 * @param unit what is counted: {@code people}, {@code money}, …, else the noun's lemma; {@code null} where unknown
 */
public record Quantity(
        String id,
        Span span,
        @Nullable Long low,
        @Nullable Long high,
        Bound bound,
        @Nullable String unit,
        RuleId rule) {}
