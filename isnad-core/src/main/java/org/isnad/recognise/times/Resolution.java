package org.isnad.recognise.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.isnad.model.Time.Anchor;
import org.isnad.recognise.times.TimeRef.Calendar;
import org.isnad.recognise.times.TimeRef.Direction;
import org.jspecify.annotations.Nullable;

/** Resolves one reference and remembers what it counted from. */
final class Resolution {
    /** A date ahead is meant without being said so only where the one behind is so many times farther. */
    private static final long FARTHER = 3;

    private static final long MUCH_FARTHER = 12;

    private final @Nullable LocalDate published;
    private final @Nullable LocalDate previous;
    private final boolean future;
    private Anchor anchor = Anchor.NONE;

    Resolution(@Nullable LocalDate published, @Nullable LocalDate previous, boolean future) {
        this.published = published;
        this.previous = previous;
        this.future = future;
    }

    Anchor anchor() {
        return anchor;
    }

    @Nullable
    TimeValue of(TimeRef ref) {
        if (ref instanceof TimeRef.Dated dated) {
            return dated(dated);
        }
        if (ref instanceof TimeRef.Stretch stretch) {
            return new TimeValue(stretch.value(), stretch.first(), stretch.last());
        }
        if (ref instanceof TimeRef.Hijri hijri) {
            return hijri(hijri.year(), hijri.month(), hijri.day());
        }
        if (ref instanceof TimeRef.Since since) {
            TimeValue from = of(since.from());
            return from == null ? null : new TimeValue(start(since.from(), from) + "/..", from.first(), null);
        }
        if (ref instanceof TimeRef.Range range) {
            return range(range);
        }
        if (ref instanceof TimeRef.Edge edge) {
            return of(edge.of());
        }
        if (ref instanceof TimeRef.Twice twice) {
            return of(twice.dated());
        }
        if (ref instanceof TimeRef.Clock clock) {
            TimeValue day = clock.day() == null ? previousDay(0, true) : of(clock.day());
            return day == null ? null : new TimeValue(day.text() + "T" + clock.time(), day.first(), day.last());
        }
        if (ref instanceof TimeRef.FromPrevious from) {
            return previousDay(from.days(), from.days() == 0);
        }
        return relative(ref);
    }

    private @Nullable TimeValue relative(TimeRef ref) {
        LocalDate today = published;
        if (ref instanceof TimeRef.Season season && season.year() != null) {
            return RelativeTimes.season(season, season.year());
        }
        if (ref instanceof TimeRef.PartOfYear part && part.year() != null) {
            return RelativeTimes.partOfYear(part, part.year());
        }
        anchor = Anchor.PUBLISHED;
        if (today == null) {
            return null;
        }
        if (ref instanceof TimeRef.Weekday weekday) {
            return TimeValue.day(weekday(today, weekday.day(), weekday.direction()));
        }
        if (ref instanceof TimeRef.FromToday from) {
            return TimeValue.day(near(today.plusDays(from.days()), from.weekday()));
        }
        if (ref instanceof TimeRef.Yearless yearless) {
            return yearless.calendar() == Calendar.HIJRI ? hijri(today, yearless) : yearless(today, yearless);
        }
        return RelativeTimes.of(ref, today);
    }

    private static TimeValue dated(TimeRef.Dated dated) {
        if (dated.month() == 0) {
            return TimeValue.year(dated.year());
        }
        return dated.day() == 0
                ? TimeValue.month(YearMonth.of(dated.year(), dated.month()))
                : TimeValue.day(LocalDate.of(dated.year(), dated.month(), dated.day()));
    }

    private static TimeValue hijri(int year, int month, int day) {
        return TimeValue.days(HijriDates.first(year, month, day), HijriDates.last(year, month, day));
    }

    private @Nullable TimeValue previousDay(int days, boolean orToday) {
        if (previous != null) {
            anchor = Anchor.PREVIOUS_TIME;
            return TimeValue.day(previous.plusDays(days));
        }
        anchor = orToday ? Anchor.PUBLISHED : Anchor.PREVIOUS_TIME;
        return orToday && published != null ? TimeValue.day(published) : null;
    }

    private LocalDate weekday(LocalDate today, DayOfWeek day, Direction direction) {
        return switch (direction) {
            case PAST -> today.with(TemporalAdjusters.previous(day));
            case NEXT -> today.with(TemporalAdjusters.next(day));
            case THIS -> near(today, day);
            case OPEN -> {
                // what a report of the day after announces for yesterday was written before
                boolean ahead = future && day != today.getDayOfWeek().minus(1);
                yield today.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
            }
        };
    }

    /** The day itself, or the nearest one with that weekday where it has another. */
    private static LocalDate near(LocalDate date, @Nullable DayOfWeek weekday) {
        if (weekday == null) {
            return date;
        }
        LocalDate after = date.with(TemporalAdjusters.nextOrSame(weekday));
        LocalDate before = date.with(TemporalAdjusters.previousOrSame(weekday));
        return ChronoUnit.DAYS.between(date, after) < ChronoUnit.DAYS.between(before, date) ? after : before;
    }

    private @Nullable TimeValue yearless(LocalDate today, TimeRef.Yearless ref) {
        TimeValue before = null;
        TimeValue after = null;
        for (int year = today.getYear() - 4; year <= today.getYear() + 4; year++) {
            if (ref.day() > YearMonth.of(year, ref.month()).lengthOfMonth()) {
                continue;
            }
            TimeValue value = dated(new TimeRef.Dated(year, ref.month(), ref.day()));
            boolean isThis = !today.isBefore(value.first()) && !today.isAfter(end(value));
            boolean behind =
                    isThis ? ref.direction() != Direction.PAST : value.first().isBefore(today);
            if (behind && !(isThis && ref.direction() == Direction.NEXT)) {
                before = value;
            } else if (after == null && !isThis) {
                after = value;
            }
        }
        return choose(today, before, after, ref.direction());
    }

    private @Nullable TimeValue hijri(LocalDate today, TimeRef.Yearless ref) {
        int year = HijriDates.year(today);
        TimeValue before = null;
        TimeValue after = null;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            if (!HijriDates.isDay(candidate, ref.month(), Math.max(ref.day(), 1))) {
                continue;
            }
            TimeValue value = hijri(candidate, ref.month(), ref.day());
            if (!value.first().isAfter(today)) {
                before = value;
            } else if (after == null) {
                after = value;
            }
        }
        return choose(today, before, after, ref.direction());
    }

    private @Nullable TimeValue choose(
            LocalDate today, @Nullable TimeValue before, @Nullable TimeValue after, Direction direction) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return switch (direction) {
            case PAST -> before;
            case NEXT -> after;
            case THIS -> before.first().getYear() == today.getYear() ? before : after;
            case OPEN ->
                future && !covers(before, today) && !isJustOver(today, before, after)
                                || isMuchFarther(today, before, after)
                        ? after
                        : before;
        };
    }

    private static boolean covers(TimeValue value, LocalDate day) {
        return !day.isBefore(value.first()) && !day.isAfter(end(value));
    }

    /** What was over a few days ago is not announced for next year without saying so. */
    private static boolean isJustOver(LocalDate today, TimeValue before, TimeValue after) {
        long behind = Math.max(0, ChronoUnit.DAYS.between(end(before), today));
        return behind * MUCH_FARTHER < ChronoUnit.DAYS.between(today, after.first());
    }

    private static boolean isMuchFarther(LocalDate today, TimeValue before, TimeValue after) {
        long behind = Math.max(0, ChronoUnit.DAYS.between(end(before), today));
        return behind > FARTHER * ChronoUnit.DAYS.between(today, after.first());
    }

    static LocalDate end(TimeValue value) {
        LocalDate last = value.last();
        return last == null ? value.first() : last;
    }

    private @Nullable TimeValue range(TimeRef.Range range) {
        TimeValue to = of(range.to());
        TimeValue from = of(range.from());
        if (range.from() instanceof TimeRef.Yearless yearless && to != null) {
            from = before(yearless, to);
        }
        if (from == null || to == null) {
            return null;
        }
        if (from.first().isAfter(to.first()) && range.to() instanceof TimeRef.Weekday) {
            long shift = ChronoUnit.DAYS.between(to.first(), from.first()) / 7 + 1;
            from = TimeValue.day(from.first().minusWeeks(shift));
        }
        boolean rising = from.first().isBefore(end(to));
        String start = start(range.from(), from);
        return rising ? new TimeValue(start + "/" + to.text(), from.first(), to.last()) : null;
    }

    /** The last such month or day up to another: its year is the other's, or the one before. */
    private static @Nullable TimeValue before(TimeRef.Yearless yearless, TimeValue to) {
        if (yearless.calendar() == Calendar.HIJRI) {
            return new Resolution(to.first(), null, false)
                    .of(new TimeRef.Yearless(Calendar.HIJRI, yearless.month(), yearless.day(), Direction.PAST));
        }
        int year = to.first().getYear();
        boolean earlier = yearless.month() > to.first().getMonthValue();
        int from = earlier ? year - 1 : year;
        boolean fits = yearless.day() == 0 || NumericDate.isDay(from, yearless.month(), yearless.day());
        return fits ? dated(new TimeRef.Dated(from, yearless.month(), yearless.day())) : null;
    }

    /** How a period begins to be written: where its beginning was told, by its first day. */
    private static String start(TimeRef ref, TimeValue value) {
        return ref instanceof TimeRef.Edge edge && edge.beginning()
                ? value.first().toString()
                : value.text();
    }
}
