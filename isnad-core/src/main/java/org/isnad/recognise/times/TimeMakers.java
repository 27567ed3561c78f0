package org.isnad.recognise.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.isnad.recognise.times.TimeRef.Calendar;
import org.isnad.recognise.times.TimeRef.Direction;
import org.isnad.recognise.times.TimeRef.Unit;
import org.isnad.recognise.times.TimeWord.DecadeWord;
import org.isnad.recognise.times.TimeWord.DirectionWord;
import org.isnad.recognise.times.TimeWord.HolidayWord;
import org.isnad.recognise.times.TimeWord.MonthWord;
import org.isnad.recognise.times.TimeWord.PartWord;
import org.isnad.recognise.times.TimeWord.SeasonWord;
import org.isnad.recognise.times.TimeWord.UnitWord;
import org.isnad.recognise.times.TimeWord.WeekdayWord;
import org.isnad.rules.Arguments;
import org.isnad.rules.Maker;
import org.jspecify.annotations.Nullable;

/** What the rules of time may name in {@code makes}. */
final class TimeMakers {
    private static final int FIRST_GREGORIAN = 1800;

    private TimeMakers() {}

    static Map<String, Maker<TimeScan, TimeRef>> all() {
        Map<String, Maker<TimeScan, TimeRef>> makers = new HashMap<>();
        makers.put("same", (scan, of) -> of.get(0, TimeRef.class));
        makers.put("weekday", (scan, of) -> new TimeRef.Weekday(weekday(of), direction(of, 1)));
        makers.put("today", (scan, of) -> today(of));
        makers.put("dayMonth", (scan, of) -> dayMonth(of));
        makers.put("month", (scan, of) -> month(of));
        makers.put("year", (scan, of) -> year(of.integer(0)));
        makers.put("hijriYear", (scan, of) -> hijri(of.integer(0), 0, 0));
        makers.put("thisUnit", (scan, of) -> thisUnit(of));
        makers.put("lastUnits", (scan, of) -> lastUnits(of));
        makers.put("distance", (scan, of) -> distance(of, of.integer(2)));
        makers.put("dayOfMonth", (scan, of) -> new TimeRef.DayOfMonth(of.integer(0), offset(direction(of, 1))));
        makers.put("previous", (scan, of) -> new TimeRef.FromPrevious(of.integer(0)));
        makers.put("season", (scan, of) -> season(of));
        makers.put("decades", (scan, of) -> decades(of));
        makers.put("century", (scan, of) -> century(of.integer(0)));
        makers.put("partOfYear", (scan, of) -> partOfYear(of));
        makers.put("holiday", (scan, of) -> holiday(of));
        makers.put("row", (scan, of) -> new TimeRef.Lasting(Unit.DAY, 1L - of.integer(0)));
        makers.put("years", (scan, of) -> years(of.integer(0), of.integer(1)));
        PeriodMakers.addTo(makers);
        return makers;
    }

    private static DayOfWeek weekday(Arguments of) {
        return of.get(0, WeekdayWord.class).day();
    }

    static Direction direction(Arguments of, int index) {
        Object value = of.find(index, Object.class);
        if (value instanceof DirectionWord word) {
            return word.direction();
        }
        return value instanceof String ? of.constant(index, Direction.class) : Direction.OPEN;
    }

    private static int offset(Direction direction) {
        return direction == Direction.PAST ? -1 : direction == Direction.NEXT ? 1 : 0;
    }

    private static TimeRef today(Arguments of) {
        WeekdayWord weekday = of.find(1, WeekdayWord.class);
        return new TimeRef.FromToday(of.integer(0), weekday == null ? null : weekday.day());
    }

    private static @Nullable TimeRef dayMonth(Arguments of) {
        int day = of.integer(0);
        MonthWord month = of.get(1, MonthWord.class);
        Integer year = of.find(2, Integer.class);
        if (month.calendar() == Calendar.HIJRI) {
            boolean fits = day <= 30;
            return !fits ? null : year == null ? yearless(month, day, of) : hijri(year, month.month(), day);
        }
        if (year == null) {
            return NumericDate.isDay(2000, month.month(), day) ? yearless(month, day, of) : null;
        }
        boolean fits = year >= FIRST_GREGORIAN && NumericDate.isDay(year, month.month(), day);
        return fits ? new TimeRef.Dated(year, month.month(), day) : null;
    }

    private static TimeRef yearless(MonthWord month, int day, Arguments of) {
        return new TimeRef.Yearless(month.calendar(), month.month(), day, direction(of, day > 0 ? 3 : 2));
    }

    private static @Nullable TimeRef month(Arguments of) {
        MonthWord month = of.get(0, MonthWord.class);
        Integer year = of.find(1, Integer.class);
        if (year == null) {
            return yearless(month, 0, of);
        }
        if (month.calendar() == Calendar.HIJRI) {
            return hijri(year, month.month(), 0);
        }
        return year < FIRST_GREGORIAN ? null : new TimeRef.Dated(year, month.month(), 0);
    }

    static @Nullable TimeRef year(int year) {
        return year < FIRST_GREGORIAN ? null : new TimeRef.Dated(year, 0, 0);
    }

    private static @Nullable TimeRef hijri(int year, int month, int day) {
        boolean known = HijriDates.isDay(year, Math.max(month, 1), Math.max(day, 1));
        return known ? new TimeRef.Hijri(year, month, day) : null;
    }

    private static @Nullable TimeRef thisUnit(Arguments of) {
        UnitWord unit = of.get(0, UnitWord.class);
        boolean calendar = unit.unit().compareTo(Unit.NIGHT) >= 0 && unit.unit() != Unit.DAY;
        return calendar && unit.count() == 1 ? new TimeRef.FromThis(unit.unit(), offset(direction(of, 1))) : null;
    }

    private static @Nullable TimeRef lastUnits(Arguments of) {
        UnitWord unit = of.get(1, UnitWord.class);
        Number number = of.find(0, Number.class);
        long count = number == null ? unit.count() : number.longValue();
        int sign = offset(direction(of, 2));
        boolean fixes = unit.unit() != Unit.MINUTE && unit.unit() != Unit.NIGHT && count >= 2 && sign != 0;
        boolean short1 = unit.unit() == Unit.HOUR && count % 24 != 0;
        return fixes && !short1 && count < 1000 ? new TimeRef.Lasting(unit.unit(), sign * count) : null;
    }

    static @Nullable TimeRef distance(Arguments of, int sign) {
        UnitWord unit = of.get(1, UnitWord.class);
        Number number = of.find(0, Number.class);
        long count = number == null ? unit.count() : number.longValue();
        boolean fixes = unit.unit().compareTo(Unit.DAY) >= 0 && count >= 1 && count < 1500;
        return fixes ? new TimeRef.Distance(unit.unit(), sign * count) : null;
    }

    private static TimeRef season(Arguments of) {
        SeasonWord season = of.get(0, SeasonWord.class);
        return new TimeRef.Season(season.first(), season.last(), of.find(1, Integer.class), direction(of, 2));
    }

    private static TimeRef decades(Arguments of) {
        int first = of.get(0, DecadeWord.class).year();
        DecadeWord second = of.find(1, DecadeWord.class);
        int last = Math.max(second == null ? first : second.year(), first) + 9;
        return stretch(first, last);
    }

    private static TimeRef century(int number) {
        return stretch((number - 1) * 100 + 1, number * 100);
    }

    private static @Nullable TimeRef years(int first, int last) {
        return first >= FIRST_GREGORIAN && last > first && last - first < 300 ? stretch(first, last) : null;
    }

    private static TimeRef stretch(int first, int last) {
        return new TimeRef.Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), first + "/" + last);
    }

    private static @Nullable TimeRef partOfYear(Arguments of) {
        int part = of.integer(0);
        int months = of.integer(1);
        return part * months <= 12
                ? new TimeRef.PartOfYear(months, part, of.find(2, Integer.class), direction(of, 3))
                : null;
    }

    private static @Nullable TimeRef holiday(Arguments of) {
        HolidayWord day = of.get(0, HolidayWord.class);
        Integer year = of.find(1, Integer.class);
        if (year == null) {
            return new TimeRef.Yearless(day.calendar(), day.month(), day.day(), direction(of, 2));
        }
        return day.calendar() == Calendar.HIJRI
                ? hijri(year, day.month(), day.day())
                : new TimeRef.Dated(year, day.month(), day.day());
    }

    /** The clock time in the part of the day told beside it. */
    static LocalTime inPart(LocalTime time, @Nullable PartWord part, int minutes) {
        LocalTime exact = minutes >= 0 ? time.plusMinutes(minutes) : time.minusMinutes(-minutes);
        boolean shift = part != null && part.afternoon() && time.getHour() < 12;
        return shift ? exact.plusHours(12) : exact;
    }
}
