package org.isnad.eval.annotation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * The days that an ISO 8601 value covers: a day, a month, a year, a week ({@code 2018-W12}), a time of a day, or
 * {@code start/end} of these.
 *
 * @param last the last day, {@link LocalDate#MAX} where the end is open ({@code ..})
 */
public record Days(LocalDate first, LocalDate last) {
    private static final String OPEN = "..";
    private static final int LAST_YEAR = 9999;
    private static final int RANGE_DAYS = 3;

    /** The days of a value, or {@code null} where it is not written so. */
    public static @Nullable Days parse(@Nullable String value) {
        if (value == null) {
            return null;
        }
        int slash = value.indexOf('/');
        return slash < 0 ? single(value) : range(value.substring(0, slash), value.substring(slash + 1));
    }

    private static @Nullable Days range(String start, String end) {
        Days first = parse(start);
        if (first == null || end.equals(OPEN)) {
            return first == null ? null : new Days(first.first, LocalDate.MAX);
        }
        Days last = parse(end);
        return last == null ? null : new Days(first.first, last.last);
    }

    private static @Nullable Days single(String value) {
        int time = value.indexOf('T');
        String date = time < 0 ? value : value.substring(0, time);
        try {
            int week = date.indexOf("-W");
            return week < 0 ? calendar(date.split("-", -1)) : week(date.substring(0, week), date.substring(week + 2));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Days calendar(String[] parts) {
        int year = year(parts[0]);
        if (parts.length == 1) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
        if (parts.length == 2) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        if (parts.length > 3) {
            return null;
        }
        LocalDate day = LocalDate.of(year, month.getMonthValue(), Integer.parseInt(parts[2]));
        return new Days(day, day);
    }

    /** A day of the week that may follow is not looked at. */
    private static @Nullable Days week(String year, String rest) {
        int week = Integer.parseInt(rest.substring(0, Math.min(2, rest.length())));
        LocalDate inFirstWeek = LocalDate.of(year(year), 1, 4);
        if (!inFirstWeek.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).isValidValue(week)) {
            return null;
        }
        LocalDate monday = inFirstWeek.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return new Days(monday, monday.plusDays(6));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("no year of a report: " + year);
        }
        return year;
    }

    /** Whether two values are the same days; what is not written so is the same only letter by letter. */
    public static boolean isSameValue(@Nullable String gold, @Nullable String system) {
        if (gold == null || system == null) {
            return gold == null && system == null;
        }
        Days days = parse(gold);
        return gold.equals(system) || (days != null && days.equals(parse(system)));
    }

    /** Whether two dates are the same days, or those of the gold lie in a range of the system of at most three days. */
    public static boolean isSameDate(@Nullable String gold, @Nullable String system) {
        if (gold == null || system == null) {
            return gold == null && system == null;
        }
        Days wanted = parse(gold);
        Days got = parse(system);
        return wanted != null && got != null && (wanted.equals(got) || got.isShortAndHolds(wanted));
    }

    private boolean isShortAndHolds(Days others) {
        return !last.equals(LocalDate.MAX)
                && ChronoUnit.DAYS.between(first, last) < RANGE_DAYS
                && !first.isAfter(others.first)
                && !others.last.isAfter(last);
    }
}
