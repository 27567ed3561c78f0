package org.isnad.recognise.times;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.lexicon.Category;
import org.isnad.morphology.Reading;
import org.isnad.recognise.numbers.Digits;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.numbers.NumberWords;
import org.isnad.recognise.numbers.Ordinals;
import org.isnad.recognise.times.TimeWord.MonthWord;
import org.isnad.recognise.times.TimeWord.UnitWord;
import org.isnad.rules.Slot;
import org.isnad.rules.Slot.Clitics;
import org.isnad.rules.Slot.Filler;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** What the rules of time may name in braces. */
final class TimeSlots {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR_IN_WORDS = 1800;
    private static final int YEAR_DIGITS = 4;

    private TimeSlots() {}

    /** The slots of the first layer. */
    static Map<String, Slot<TimeScan>> dates() {
        Map<String, Slot<TimeScan>> slots = new LinkedHashMap<>();
        for (Category category : new Category[] {
            TimeWords.WEEKDAY,
            TimeWords.DIRECTION,
            TimeWords.PART,
            TimeWords.ADVERB,
            TimeWords.SEASON,
            TimeWords.DECADE,
            TimeWords.HOLIDAY,
            TimeWords.FUTURE,
            NumberWords.COUNTED
        }) {
            slots.put(category.name(), Slot.of(category));
        }
        slots.put("unit", Slot.within(TimeWords.UNIT, (scan, token, allowed) -> unit(scan, token, allowed, false)));
        slots.put("the-unit", Slot.within(TimeWords.UNIT, (scan, token, allowed) -> unit(scan, token, allowed, true)));
        slots.put("month", Slot.within(TimeWords.MONTH, (scan, token, allowed) -> month(scan, token, allowed, true)));
        slots.put(
                "strong-month",
                Slot.within(TimeWords.MONTH, (scan, token, allowed) -> month(scan, token, allowed, false)));
        slots.put("number", TimeSlots::number);
        slots.put("year", (scan, token, allowed) -> year(scan.text().tokens(), token));
        slots.put("year-in-words", (scan, token, allowed) -> yearInWords(scan, token));
        slots.put("day", TimeSlots::day);
        slots.put("ordinal", TimeSlots::ordinal);
        slots.put(
                "numeric-date",
                (scan, token, allowed) -> NumericDate.read(scan.text().tokens(), token));
        return slots;
    }

    /** The slots of the second layer: those of the first, clock times and what the first found. */
    static Map<String, Slot<TimeScan>> moments() {
        Map<String, Slot<TimeScan>> slots = dates();
        slots.put("date", (scan, token, allowed) -> scan.filler(scan.dates(), token, allowed));
        slots.put("hour", TimeSlots::hour);
        return slots;
    }

    /** The slots of the third layer. */
    static Map<String, Slot<TimeScan>> periods() {
        Map<String, Slot<TimeScan>> slots = moments();
        slots.put("moment", (scan, token, allowed) -> scan.filler(scan.moments(), token, allowed));
        return slots;
    }

    private static @Nullable Filler unit(TimeScan scan, int token, Clitics allowed, boolean article) {
        for (Reading reading : scan.text().readings(token)) {
            if (reading.is(TimeWords.UNIT)
                    && !reading.hasSuffix()
                    && reading.article() == article
                    && allowed.accepts(reading)) {
                return new Filler(token + 1, reading.prefix(), reading.value(UnitWord.class));
            }
        }
        return null;
    }

    /** A month, perhaps with its name in the other set beside it, behind a slash or in brackets. */
    private static @Nullable Filler month(TimeScan scan, int token, Clitics allowed, boolean weakToo) {
        Reading reading = month(scan, token, allowed);
        if (reading == null) {
            return null;
        }
        MonthWord month = reading.value(MonthWord.class);
        int end = token + reading.length();
        TokenisedText tokens = scan.text().tokens();
        boolean bracket = tokens.isPunctuation(end, '(');
        boolean mark = bracket || tokens.isPunctuation(end, '/') || tokens.isPunctuation(end, '-');
        int second = mark ? end + 1 : end;
        Reading other = month(scan, second, Clitics.NONE);
        if (other != null && other.value(MonthWord.class).month() == month.month()) {
            int otherEnd = second + other.length();
            if (!bracket || tokens.isPunctuation(otherEnd, ')')) {
                return new Filler(otherEnd + (bracket ? 1 : 0), reading.prefix(), month);
            }
        }
        boolean refused = month.weak() && (!weakToo || reading.preposition() != 0);
        return refused ? null : new Filler(end, reading.prefix(), month);
    }

    private static @Nullable Reading month(TimeScan scan, int token, Clitics allowed) {
        if (token >= scan.text().size()) {
            return null;
        }
        for (Reading reading : scan.text().readings(token)) {
            if (reading.is(TimeWords.MONTH) && allowed.accepts(reading)) {
                return reading;
            }
        }
        return null;
    }

    /** An exact or nearly exact number, without the noun it counts. */
    private static @Nullable Filler number(TimeScan scan, int token, Clitics allowed) {
        NumberMention number = scan.numberAt(token);
        if (number == null || number.low() == null || !number.low().equals(number.high())) {
            return null;
        }
        boolean nounInside = number.unitFirst() >= number.first() && number.unitFirst() < number.end();
        return nounInside ? null : new Filler(number.end(), 0, number.low());
    }

    private static @Nullable Filler year(TokenisedText tokens, int token) {
        long year = Digits.plain(tokens, token);
        boolean fits = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && tokens.foldedEnd(token) - tokens.foldedBegin(token) == YEAR_DIGITS;
        return fits ? new Filler(token + 1, 0, (int) year) : null;
    }

    private static @Nullable Filler yearInWords(TimeScan scan, int token) {
        NumberMention number = scan.numberAt(token);
        Long year = number == null ? null : number.low();
        if (number == null || year == null || !year.equals(number.high())) {
            return null;
        }
        boolean fits = year >= FIRST_YEAR_IN_WORDS && year <= LAST_YEAR;
        return fits ? new Filler(number.end(), 0, year.intValue()) : null;
    }

    /** A day of the month in digits, also behind a lone article, or as an ordinal. */
    private static @Nullable Filler day(TimeScan scan, int token, Clitics allowed) {
        TokenisedText tokens = scan.text().tokens();
        int article = token + 1 < tokens.size() ? loneArticle(tokens, token) : -1;
        int at = article >= 0 ? token + 1 : token;
        long day = Digits.plain(tokens, at);
        if (day >= 1 && day <= 31) {
            return allowed.required() == 0 ? new Filler(at + 1, Math.max(article, 0), (int) day) : null;
        }
        Filler ordinal = ordinal(scan, token, allowed);
        return ordinal != null && (Integer) ordinal.value() <= 31 ? ordinal : null;
    }

    private static @Nullable Filler ordinal(TimeScan scan, int token, Clitics allowed) {
        Ordinals.Ordinal ordinal = Ordinals.at(scan.text(), token);
        return ordinal == null || !allowed.accepts(ordinal.reading())
                ? null
                : new Filler(ordinal.end(), ordinal.reading().prefix(), ordinal.value());
    }

    /** How many letters stand before an article that is written apart from its number; -1 where the token is none. */
    private static int loneArticle(TokenisedText tokens, int token) {
        int length = tokens.foldedEnd(token) - tokens.foldedBegin(token);
        if (tokens.kind(token) != TokenKind.WORD || length < 2 || length > 4) {
            return -1;
        }
        char[] folded = tokens.folded();
        int end = tokens.foldedEnd(token);
        boolean article = folded[end - 2] == Letters.ALEF && folded[end - 1] == Letters.LAM;
        boolean swallowed = folded[end - 2] == Letters.LAM && folded[end - 1] == Letters.LAM;
        boolean next = tokens.kind(token + 1) == TokenKind.NUMBER;
        return next && (article || swallowed) ? (article ? length - 2 : 0) : -1;
    }

    /** {@code المباراة الثالثة مساء}: behind a definite noun of the same gender an ordinal counts it and is no hour. */
    private static boolean isAdjective(TimeScan scan, int token) {
        TokenisedText tokens = scan.text().tokens();
        if (token == 0 || !tokens.isWord(token - 1) || tokens.sentenceOf(token - 1) != tokens.sentenceOf(token)) {
            return false;
        }
        int begin = tokens.foldedBegin(token - 1);
        int end = tokens.foldedEnd(token - 1);
        char[] folded = tokens.folded();
        boolean definite = end - begin > 4 && folded[begin] == Letters.ALEF && folded[begin + 1] == Letters.LAM;
        return definite && folded[end - 1] == Letters.HEH && !scan.text().has(token - 1, TimeWords.UNIT);
    }

    /** An hour: 1 to 24, hours and minutes in digits, or an ordinal. */
    private static @Nullable Filler hour(TimeScan scan, int token, Clitics allowed) {
        TokenisedText tokens = scan.text().tokens();
        int at = token + 1 < tokens.size() && loneArticle(tokens, token) >= 0 ? token + 1 : token;
        long hour = Digits.plain(tokens, at);
        if (hour < 0) {
            Filler ordinal = ordinal(scan, token, allowed);
            boolean fits = ordinal != null && (Integer) ordinal.value() <= 12 && !isAdjective(scan, token);
            return ordinal != null && fits
                    ? new Filler(ordinal.end(), ordinal.prefix(), LocalTime.of((Integer) ordinal.value(), 0))
                    : null;
        }
        if (tokens.isPunctuation(at + 1, ':') && tokens.begin(at + 1) == tokens.end(at)) {
            long minute = Digits.plain(tokens, at + 2);
            return hour < 24 && minute >= 0 && minute < 60
                    ? new Filler(at + 3, 0, LocalTime.of((int) hour, (int) minute))
                    : null;
        }
        if (tokens.foldedEnd(at) - tokens.foldedBegin(at) == YEAR_DIGITS) {
            boolean fits = hour / 100 < 24 && hour % 100 < 60;
            return fits ? new Filler(at + 1, 0, LocalTime.of((int) hour / 100, (int) hour % 100)) : null;
        }
        return hour <= 24 ? new Filler(at + 1, 0, LocalTime.of((int) hour % 24, 0)) : null;
    }
}
