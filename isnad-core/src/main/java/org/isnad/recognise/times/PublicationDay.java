package org.isnad.recognise.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of the day on which it was published: {@code أمس الجمعة} was written on a Saturday, {@code اليوم
 * الاثنين 3 أغسطس 2015} on that very day.
 *
 * @param weekday the day of the week, {@code null} where the text does not fix it or contradicts itself
 * @param date the date, likewise
 * @param evidence the expressions that tell
 */
public record PublicationDay(
        @Nullable DayOfWeek weekday, @Nullable LocalDate date, List<Span> evidence) {
    public PublicationDay {
        evidence = List.copyOf(evidence);
    }

    /** The publication day that the mentions fix. */
    public static PublicationDay infer(List<TimeMention> mentions) {
        List<Span> evidence = new ArrayList<>();
        DayOfWeek weekday = null;
        LocalDate date = null;
        boolean contradicted = false;
        boolean datesDiffer = false;
        for (TimeMention mention : mentions) {
            DayOfWeek told = weekday(mention.ref());
            LocalDate toldDate = date(mention.ref());
            if (told == null && toldDate == null) {
                continue;
            }
            evidence.add(mention.span());
            contradicted |= told != null && weekday != null && told != weekday;
            datesDiffer |= toldDate != null && date != null && !toldDate.equals(date);
            weekday = told == null ? weekday : told;
            date = toldDate == null ? date : toldDate;
        }
        boolean unlike = date != null && weekday != null && date.getDayOfWeek() != weekday;
        LocalDate sureDate = contradicted || datesDiffer || unlike ? null : date;
        DayOfWeek day = sureDate != null ? sureDate.getDayOfWeek() : contradicted || unlike ? null : weekday;
        return new PublicationDay(day, sureDate, evidence);
    }

    /** The mentions that a publication date makes impossible, such as {@code أمس الجمعة} in a report of a Monday. */
    public static List<TimeMention> contradicting(List<TimeMention> mentions, LocalDate published) {
        List<TimeMention> impossible = new ArrayList<>();
        for (TimeMention mention : mentions) {
            DayOfWeek weekday = weekday(mention.ref());
            LocalDate date = date(mention.ref());
            if (weekday != null && weekday != published.getDayOfWeek() || date != null && !date.equals(published)) {
                impossible.add(mention);
            }
        }
        return List.copyOf(impossible);
    }

    private static @Nullable DayOfWeek weekday(TimeRef ref) {
        if (ref instanceof TimeRef.FromToday from && from.weekday() != null) {
            return from.weekday().minus(from.days());
        }
        if (ref instanceof TimeRef.Twice twice) {
            DayOfWeek near = weekday(twice.near());
            return near != null ? near : weekday(twice.dated());
        }
        if (ref instanceof TimeRef.Clock clock && clock.day() != null) {
            return weekday(clock.day());
        }
        return null;
    }

    private static @Nullable LocalDate date(TimeRef ref) {
        if (ref instanceof TimeRef.Twice twice && twice.near() instanceof TimeRef.FromToday from) {
            TimeRef dated = twice.dated() instanceof TimeRef.Twice inner ? inner.dated() : twice.dated();
            TimeValue value = dated instanceof TimeRef.Dated || dated instanceof TimeRef.Hijri
                    ? new Resolution(null, null, false).of(dated)
                    : null;
            return value == null ? null : value.first().minusDays(from.days());
        }
        return null;
    }
}
