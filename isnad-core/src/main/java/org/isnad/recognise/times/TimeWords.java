package org.isnad.recognise.times;

import java.time.DayOfWeek;
import java.util.List;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.recognise.times.TimeRef.Calendar;
import org.isnad.recognise.times.TimeRef.Direction;
import org.isnad.recognise.times.TimeRef.Unit;
import org.isnad.recognise.times.TimeWord.DecadeWord;
import org.isnad.recognise.times.TimeWord.DirectionWord;
import org.isnad.recognise.times.TimeWord.FutureWord;
import org.isnad.recognise.times.TimeWord.HolidayWord;
import org.isnad.recognise.times.TimeWord.MonthWord;
import org.isnad.recognise.times.TimeWord.PartWord;
import org.isnad.recognise.times.TimeWord.SeasonWord;
import org.isnad.recognise.times.TimeWord.UnitWord;
import org.isnad.recognise.times.TimeWord.WeekdayWord;

/** The categories of words of time, and the tables they stand in. */
final class TimeWords {
    static final Category WEEKDAY = Category.of("weekday", Attachment.NAME);
    static final Category MONTH = Category.of("month", Attachment.NAME);
    static final Category UNIT = Category.of("unit", Attachment.NOMINAL);
    static final Category DIRECTION = Category.of("direction", Attachment.CONJUNCTION);
    static final Category PART = Category.of("part", Attachment.NOMINAL);
    static final Category ADVERB = Category.of("adverb", Attachment.CONJUNCTION);
    static final Category SEASON = Category.of("season", Attachment.NOMINAL);
    static final Category DECADE = Category.of("decade", Attachment.NOMINAL);
    static final Category HOLIDAY = Category.of("holiday", Attachment.NAME);
    static final Category FUTURE = Category.of("future", Attachment.CONJUNCTION);

    private final Lexicon.Builder lexicon;
    private final DataFiles data;

    private TimeWords(Lexicon.Builder lexicon, DataFiles data) {
        this.lexicon = lexicon;
        this.data = data;
    }

    static void load(Lexicon.Builder lexicon, DataFiles data) {
        TimeWords words = new TimeWords(lexicon, data);
        words.names();
        words.units();
        words.partsOfDays();
        words.partsOfYears();
    }

    private void names() {
        for (Row row : rows("weekdays", "day", "source", "forms")) {
            add(row, WEEKDAY, new WeekdayWord(DayOfWeek.of(integer(row, "day"))));
        }
        for (Row row : rows("months", "calendar", "month", "weak", "source", "forms")) {
            Calendar calendar = row.constant("calendar", Calendar.class);
            add(row, MONTH, new MonthWord(calendar, integer(row, "month"), row.find("weak") != null));
        }
        for (Row row : rows("directions", "direction", "source", "forms")) {
            add(row, DIRECTION, new DirectionWord(row.constant("direction", Direction.class)));
        }
        for (Row row : rows("future", "source", "forms")) {
            add(row, FUTURE, new FutureWord());
        }
    }

    private void units() {
        for (Row row : rows("units", "unit", "source", "singular", "dual", "plural")) {
            Unit unit = row.constant("unit", Unit.class);
            add(row, "singular", UNIT, new UnitWord(unit, 1));
            add(row, "dual", UNIT, new UnitWord(unit, 2));
            add(row, "plural", UNIT, new UnitWord(unit, 0));
        }
    }

    private void partsOfDays() {
        for (Row row : rows("parts", "part", "afternoon", "source", "forms")) {
            add(row, PART, new PartWord(row.find("afternoon") != null));
        }
        for (Row row : rows("adverbs", "part", "afternoon", "source", "forms")) {
            add(row, ADVERB, new PartWord(row.find("afternoon") != null));
        }
    }

    private void partsOfYears() {
        for (Row row : rows("seasons", "first", "last", "source", "forms")) {
            add(row, SEASON, new SeasonWord(integer(row, "first"), integer(row, "last")));
        }
        for (Row row : rows("decades", "year", "source", "forms")) {
            add(row, DECADE, new DecadeWord(integer(row, "year")));
        }
        for (Row row : rows("holidays", "calendar", "month", "day", "source", "forms")) {
            Calendar calendar = row.constant("calendar", Calendar.class);
            add(row, HOLIDAY, new HolidayWord(calendar, integer(row, "month"), integer(row, "day")));
        }
    }

    private List<Row> rows(String table, String... columns) {
        return data.table("recognise/times/" + table + ".tsv", columns).stream()
                .map(Table::rows)
                .flatMap(List::stream)
                .toList();
    }

    private void add(Row row, Category category, TimeWord word) {
        add(row, "forms", category, word);
    }

    private void add(Row row, String column, Category category, TimeWord word) {
        for (String form : row.list(column)) {
            lexicon.add(form, new Entry(category, form, word, row.ref()));
        }
    }

    private static int integer(Row row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException e) {
            throw new LexiconException(
                    row.ref(), "'" + row.get(column) + "' in '" + column + "' is no whole number", "write it like 12");
        }
    }
}
