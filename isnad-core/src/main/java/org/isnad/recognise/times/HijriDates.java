package org.isnad.recognise.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/** The Umm al-Qura calendar of the JDK, which knows the Hijri years 1300 to 1600. Dates may differ by a day from sightings. */
final class HijriDates {
    private HijriDates() {}

    static boolean isDay(int year, int month, int day) {
        try {
            return day <= HijrahChronology.INSTANCE.date(year, month, 1).lengthOfMonth() && day >= 1;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static LocalDate first(int year, int month, int day) {
        return LocalDate.from(HijrahChronology.INSTANCE.date(year, Math.max(month, 1), Math.max(day, 1)));
    }

    static LocalDate last(int year, int month, int day) {
        if (day > 0) {
            return first(year, month, day);
        }
        HijrahDate start = HijrahChronology.INSTANCE.date(year, month > 0 ? month : 12, 1);
        return LocalDate.from(start).plusDays(start.lengthOfMonth() - 1L);
    }

    static int year(LocalDate date) {
        return HijrahDate.from(date).get(ChronoField.YEAR);
    }
}
