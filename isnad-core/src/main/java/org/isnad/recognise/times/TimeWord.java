package org.isnad.recognise.times;

import java.time.DayOfWeek;
import org.isnad.recognise.times.TimeRef.Calendar;
import org.isnad.recognise.times.TimeRef.Direction;
import org.isnad.recognise.times.TimeRef.Unit;

/** What the lexicon keeps with the words of time. */
sealed interface TimeWord {
    record WeekdayWord(DayOfWeek day) implements TimeWord {}

    record MonthWord(Calendar calendar, int month, boolean weak) implements TimeWord {}

    /** A unit; count 1 for a singular, 2 for a dual, 0 for a plural. */
    record UnitWord(Unit unit, int count) implements TimeWord {}

    record DirectionWord(Direction direction) implements TimeWord {}

    /** A part of the day, or the adverb of it. */
    record PartWord(boolean afternoon) implements TimeWord {}

    record SeasonWord(int first, int last) implements TimeWord {}

    record DecadeWord(int year) implements TimeWord {}

    record HolidayWord(Calendar calendar, int month, int day) implements TimeWord {}

    record FutureWord() implements TimeWord {}
}
