package org.isnad.recognise.times;

import java.time.LocalTime;
import java.util.Map;
import org.isnad.recognise.times.TimeRef.Direction;
import org.isnad.recognise.times.TimeRef.Unit;
import org.isnad.recognise.times.TimeWord.PartWord;
import org.isnad.recognise.times.TimeWord.UnitWord;
import org.isnad.recognise.times.TimeWord.WeekdayWord;
import org.isnad.rules.Arguments;
import org.isnad.rules.Maker;
import org.jspecify.annotations.Nullable;

/** What the rules of moments and periods build of the findings below them. */
final class PeriodMakers {
    private PeriodMakers() {}

    static void addTo(Map<String, Maker<TimeScan, TimeRef>> makers) {
        makers.put("dayPart", (scan, of) -> isDay(of.get(0, TimeRef.class)) ? of.get(0, TimeRef.class) : null);
        makers.put("twice", (scan, of) -> twice(of));
        makers.put("beginning", (scan, of) -> edge(of, true));
        makers.put("end", (scan, of) -> edge(of, false));
        makers.put("clock", (scan, of) -> clock(of));
        makers.put("since", (scan, of) -> since(of));
        makers.put("sinceYear", (scan, of) -> sinceYear(of));
        makers.put("sinceAgo", (scan, of) -> {
            TimeRef ago = TimeMakers.distance(of, -1);
            return ago == null ? null : new TimeRef.Since(ago);
        });
        makers.put("range", (scan, of) -> range(of.get(0, TimeRef.class), of.get(1, TimeRef.class)));
        makers.put("days", (scan, of) -> days(of));
        makers.put("night", (scan, of) -> night(of));
    }

    /** Whether the reference is to one day. */
    static boolean isDay(TimeRef ref) {
        return ref instanceof TimeRef.Weekday
                || ref instanceof TimeRef.FromToday
                || ref instanceof TimeRef.Twice
                || ref instanceof TimeRef.DayOfMonth
                || ref instanceof TimeRef.FromPrevious
                || ref instanceof TimeRef.Dated dated && dated.day() > 0
                || ref instanceof TimeRef.Hijri hijri && hijri.day() > 0
                || ref instanceof TimeRef.Yearless yearless && yearless.day() > 0;
    }

    private static @Nullable TimeRef twice(Arguments of) {
        TimeRef near = of.get(0, TimeRef.class);
        TimeRef dated = of.get(1, TimeRef.class);
        boolean named = near instanceof TimeRef.Weekday || near instanceof TimeRef.FromToday;
        boolean hijri = near instanceof TimeRef.Hijri
                || near instanceof TimeRef.Yearless yearless && yearless.calendar() == TimeRef.Calendar.HIJRI;
        boolean isDated = dated instanceof TimeRef.Dated
                || dated instanceof TimeRef.Yearless
                || dated instanceof TimeRef.Hijri
                || dated instanceof TimeRef.DayOfMonth
                || dated instanceof TimeRef.Twice;
        return (named || hijri) && isDated && isDay(dated) ? new TimeRef.Twice(near, dated) : null;
    }

    private static @Nullable TimeRef edge(Arguments of, boolean beginning) {
        Object told = of.get(0, Object.class);
        TimeRef ref = told instanceof TimeRef given ? given : null;
        if (told instanceof UnitWord unit) {
            boolean calendar = unit.unit().compareTo(Unit.WEEK) >= 0 && unit.count() == 1;
            ref = calendar ? new TimeRef.FromThis(unit.unit(), 0) : null;
        }
        if (told instanceof Integer year) {
            ref = TimeMakers.year(year);
        }
        boolean night = ref instanceof TimeRef.FromThis unit && unit.unit() == Unit.NIGHT;
        return ref == null || night || ref instanceof TimeRef.Lasting || isDay(ref)
                ? null
                : new TimeRef.Edge(ref, beginning);
    }

    private static @Nullable TimeRef clock(Arguments of) {
        LocalTime hour = of.get(0, LocalTime.class);
        TimeRef day = of.find(2, TimeRef.class);
        if (day != null && !isDay(day)) {
            return null;
        }
        return new TimeRef.Clock(day, TimeMakers.inPart(hour, of.find(1, PartWord.class), of.integer(3)));
    }

    private static @Nullable TimeRef since(Arguments of) {
        TimeRef from = of.get(0, TimeRef.class);
        boolean open =
                from instanceof TimeRef.Since || from instanceof TimeRef.Range || from instanceof TimeRef.Lasting;
        return open ? null : new TimeRef.Since(from);
    }

    private static @Nullable TimeRef sinceYear(Arguments of) {
        TimeRef year = TimeMakers.year(of.integer(0));
        return year == null ? null : new TimeRef.Since(year);
    }

    private static @Nullable TimeRef range(TimeRef from, TimeRef to) {
        boolean plain = !(from instanceof TimeRef.Since) && !(to instanceof TimeRef.Since);
        return plain && !from.equals(to) ? new TimeRef.Range(from, to) : null;
    }

    /** From a day on to a day with its month: the month and year of the second serve the first too. */
    private static @Nullable TimeRef days(Arguments of) {
        int first = of.integer(0);
        TimeRef last = of.get(1, TimeRef.class);
        if (last instanceof TimeRef.Dated dated && dated.day() > first) {
            return new TimeRef.Range(new TimeRef.Dated(dated.year(), dated.month(), first), dated);
        }
        if (last instanceof TimeRef.Yearless yearless && yearless.day() > first) {
            return new TimeRef.Range(
                    new TimeRef.Yearless(yearless.calendar(), yearless.month(), first, yearless.direction()), yearless);
        }
        if (last instanceof TimeRef.Hijri hijri && hijri.day() > first) {
            return new TimeRef.Range(new TimeRef.Hijri(hijri.year(), hijri.month(), first), hijri);
        }
        if (last instanceof TimeRef.DayOfMonth day && day.day() > first) {
            return new TimeRef.Range(new TimeRef.DayOfMonth(first, day.monthOffset()), day);
        }
        return null;
    }

    /** The night between two days of the week. */
    private static @Nullable TimeRef night(Arguments of) {
        WeekdayWord first = of.get(0, WeekdayWord.class);
        WeekdayWord second = of.get(1, WeekdayWord.class);
        return first.day().plus(1) == second.day()
                ? new TimeRef.Range(
                        new TimeRef.Weekday(first.day(), Direction.OPEN),
                        new TimeRef.Weekday(second.day(), Direction.OPEN))
                : null;
    }
}
