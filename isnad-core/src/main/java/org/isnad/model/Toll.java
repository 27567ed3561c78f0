package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of people killed, injured, captured or displaced in an event.
 *
 * @param low lower bound, inclusive; {@code null} where open
 * @param high upper bound, inclusive; {@code null} where open
 * @param whom the words that say who they were, {@code null} where the text does not
 */
public record Toll(
        @Nullable Long low,
        @Nullable Long high,
        Bound bound,
        @Nullable String whom,
        Span span) {}
