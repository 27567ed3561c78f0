package org.isnad.recognise.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * A resolved time.
 *
 * @param text ISO 8601 as {@code Time.value} wants it
 * @param last last day, {@code null} where open
 */
record TimeValue(String text, LocalDate first, @Nullable LocalDate last) {
    static TimeValue day(LocalDate day) {
        return new TimeValue(day.toString(), day, day);
    }

    static TimeValue month(YearMonth month) {
        return new TimeValue(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static TimeValue year(int year) {
        return new TimeValue(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The ISO week of a day. */
    static TimeValue week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String text = day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
        return new TimeValue(text, monday, monday.plusDays(6));
    }

    /** Whole months, first and last included. */
    static TimeValue months(YearMonth first, YearMonth last) {
        return new TimeValue(first + "/" + last, first.atDay(1), last.atEndOfMonth());
    }

    static TimeValue days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new TimeValue(first + "/" + last, first, last);
    }

    static TimeValue years(int first, int last) {
        return new TimeValue(first + "/" + last, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    boolean isDay() {
        return first.equals(last);
    }
}
