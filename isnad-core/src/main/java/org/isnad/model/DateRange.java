package org.isnad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day or days of a happening, both ends included.
 *
 * @param end last day, {@code null} where open
 * @param precision as ACLED counts: 1 exact day, 2 within a week, 3 within a month or more
 * @param time id of the expression that it comes from, {@code null} where it is the publication date
 */
public record DateRange(
        LocalDate start,
        @Nullable LocalDate end,
        int precision,
        @Nullable String time) {
    /** How an open end is written, as ISO 8601-2 does: {@code 2018-03-30/..}. */
    public static final String OPEN = "..";
}
