package org.isnad.recognise.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What an expression of time says, before it is set against the publication date. */
public sealed interface TimeRef {
    /** Where a repeated name of the calendar lies from the day of writing. */
    enum Direction {
        PAST,
        THIS,
        NEXT,
        /** Not said: the tense of the sentence decides. */
        OPEN
    }

    /** Units of the calendar. */
    enum Unit {
        MINUTE,
        HOUR,
        NIGHT,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        DECADE,
        CENTURY
    }

    /** Calendars. */
    enum Calendar {
        GREGORIAN,
        HIJRI
    }

    /** A year, month or day of the Gregorian calendar with its year; month and day 0 where not given. */
    record Dated(int year, int month, int day) implements TimeRef {}

    /** A stretch of whole years, months or days, both ends included, that the text fixes by itself. */
    record Stretch(LocalDate first, LocalDate last, String value) implements TimeRef {}

    /** A month, or a day of it, without a year; day 0 where not given. */
    record Yearless(Calendar calendar, int month, int day, Direction direction) implements TimeRef {}

    /** A Hijri year, month or day; month and day 0 where not given. */
    record Hijri(int year, int month, int day) implements TimeRef {}

    /** A day of the week. */
    record Weekday(DayOfWeek day, Direction direction) implements TimeRef {}

    /** Today, yesterday, tomorrow and so on, perhaps with the day of the week beside it. */
    record FromToday(int days, @Nullable DayOfWeek weekday) implements TimeRef {}

    /** This unit of the calendar, or one so many before or after it. */
    record FromThis(Unit unit, int offset) implements TimeRef {}

    /** So many units before ({@code count} below 0) or after the day of writing. */
    record Distance(Unit unit, long count) implements TimeRef {}

    /** The last ({@code count} below 0) or next so many units, up to or from the day of writing. */
    record Lasting(Unit unit, long count) implements TimeRef {}

    /** A day of this month, or of one so many before or after it. */
    record DayOfMonth(int day, int monthOffset) implements TimeRef {}

    /** A season of a year; the year {@code null} where the direction tells it. */
    record Season(int firstMonth, int lastMonth, @Nullable Integer year, Direction direction) implements TimeRef {}

    /** A part of a year of so many months, the first being 1; the year as in {@link Season}. */
    record PartOfYear(int months, int part, @Nullable Integer year, Direction direction) implements TimeRef {}

    /** The beginning, middle or end of a period. */
    record Edge(TimeRef of, boolean beginning) implements TimeRef {}

    /** A time of day; the day {@code null} where it is the one told before. */
    record Clock(@Nullable TimeRef day, LocalTime time) implements TimeRef {}

    /** The day told before, or so many days after it. */
    record FromPrevious(int days) implements TimeRef {}

    /** From a time on, with an open end. */
    record Since(TimeRef from) implements TimeRef {}

    /** From one time to another. */
    record Range(TimeRef from, TimeRef to) implements TimeRef {}

    /** A day told twice: by its weekday or nearness, and by its date. */
    record Twice(TimeRef near, TimeRef dated) implements TimeRef {}
}
