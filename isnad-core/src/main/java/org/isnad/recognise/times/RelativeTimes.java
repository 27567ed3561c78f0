package org.isnad.recognise.times;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.recognise.times.TimeRef.Direction;
import org.jspecify.annotations.Nullable;

/** Arithmetic on units of the calendar around the day of writing. */
final class RelativeTimes {
    private RelativeTimes() {}

    static @Nullable TimeValue of(TimeRef ref, LocalDate today) {
        if (ref instanceof TimeRef.FromThis from) {
            return fromThis(from, today);
        }
        if (ref instanceof TimeRef.Distance distance) {
            return distance(distance, today);
        }
        if (ref instanceof TimeRef.Lasting lasting) {
            return lasting(lasting, today);
        }
        if (ref instanceof TimeRef.DayOfMonth day) {
            YearMonth month = YearMonth.from(today).plusMonths(day.monthOffset());
            return day.day() > month.lengthOfMonth() ? null : TimeValue.day(month.atDay(day.day()));
        }
        if (ref instanceof TimeRef.Season season) {
            return season(season, today);
        }
        if (ref instanceof TimeRef.PartOfYear part) {
            int offset = part.direction() == Direction.PAST ? -1 : part.direction() == Direction.NEXT ? 1 : 0;
            return partOfYear(part, today.getYear() + offset);
        }
        return null;
    }

    private static @Nullable TimeValue fromThis(TimeRef.FromThis ref, LocalDate today) {
        int offset = ref.offset();
        return switch (ref.unit()) {
            case MINUTE, HOUR -> null;
            case NIGHT, DAY -> TimeValue.day(today.plusDays(offset));
            case WEEK -> TimeValue.week(today.plusWeeks(offset));
            case MONTH -> TimeValue.month(YearMonth.from(today).plusMonths(offset));
            case YEAR -> TimeValue.year(today.getYear() + offset);
            case DECADE -> {
                int first = today.getYear() / 10 * 10 + 10 * offset;
                yield TimeValue.years(first, first + 9);
            }
            case CENTURY -> {
                int first = (today.getYear() - 1) / 100 * 100 + 1 + 100 * offset;
                yield TimeValue.years(first, first + 99);
            }
        };
    }

    private static @Nullable TimeValue distance(TimeRef.Distance ref, LocalDate today) {
        long count = ref.count();
        return switch (ref.unit()) {
            case MINUTE, HOUR -> null;
            case NIGHT, DAY -> TimeValue.day(today.plusDays(count));
            case WEEK -> TimeValue.day(today.plusWeeks(count));
            case MONTH -> TimeValue.month(YearMonth.from(today).plusMonths(count));
            case YEAR -> TimeValue.year((int) (today.getYear() + count));
            case DECADE -> TimeValue.year((int) (today.getYear() + 10 * count));
            case CENTURY -> TimeValue.year((int) (today.getYear() + 100 * count));
        };
    }

    private static @Nullable TimeValue lasting(TimeRef.Lasting ref, LocalDate today) {
        long count = ref.count();
        YearMonth month = YearMonth.from(today);
        return switch (ref.unit()) {
            case MINUTE, NIGHT -> null;
            case HOUR -> days(today, today.plusDays(count / 24));
            case DAY -> days(today, today.plusDays(count));
            case WEEK -> days(today, today.plusWeeks(count));
            case MONTH ->
                count < 0
                        ? TimeValue.months(month.plusMonths(count), month)
                        : TimeValue.months(month, month.plusMonths(count));
            case YEAR -> years(today.getYear(), (int) (today.getYear() + count));
            case DECADE -> years(today.getYear(), (int) (today.getYear() + 10 * count));
            case CENTURY -> years(today.getYear(), (int) (today.getYear() + 100 * count));
        };
    }

    private static TimeValue days(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? TimeValue.days(one, other) : TimeValue.days(other, one);
    }

    private static TimeValue years(int one, int other) {
        return TimeValue.years(Math.min(one, other), Math.max(one, other));
    }

    private static TimeValue season(TimeRef.Season ref, LocalDate today) {
        TimeValue before = season(ref, today.getYear() - 2);
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            TimeValue season = season(ref, year);
            boolean begun = !season.first().isAfter(today);
            boolean over = Resolution.end(season).isBefore(today);
            boolean isNext = ref.direction() == Direction.NEXT && !begun;
            if (isNext) {
                return season;
            }
            if (ref.direction() == Direction.PAST ? over : begun) {
                before = season;
            }
        }
        return before;
    }

    /** A winter is named after the year in which it begins. */
    static TimeValue season(TimeRef.Season ref, int year) {
        int lastYear = ref.lastMonth() < ref.firstMonth() ? year + 1 : year;
        return TimeValue.months(YearMonth.of(year, ref.firstMonth()), YearMonth.of(lastYear, ref.lastMonth()));
    }

    static TimeValue partOfYear(TimeRef.PartOfYear ref, int year) {
        int first = (ref.part() - 1) * ref.months() + 1;
        return TimeValue.months(YearMonth.of(year, first), YearMonth.of(year, first + ref.months() - 1));
    }
}
