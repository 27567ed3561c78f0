package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * One expression of time.
 *
 * @param value ISO 8601: {@code 2018-03-22}, {@code 2018-03}, {@code 2018}, {@code 2018-W12}, {@code 2018-03-22T14:00},
 *     {@code start/end} with {@code ..} for an open end; {@code null} where the text does not fix it
 * @param anchor what a relative expression counts from
 */
public record Time(String id, Span span, @Nullable String value, Type type, Anchor anchor, RuleId rule) {
    /** What the expression denotes. */
    public enum Type {
        DATE,
        TIME,
        PERIOD
    }

    /** What a relative expression counts from. */
    public enum Anchor {
        PUBLISHED,
        PREVIOUS_TIME,
        NONE
    }
}
