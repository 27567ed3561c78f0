package org.isnad.recognise.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.recognise.numbers.Digits;
import org.isnad.rules.Slot.Filler;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Dates in digits: {@code 2015/8/3}, {@code 3-8-2015}, {@code 14-10-1436هـ}, {@code 3.8.2015}. */
final class NumericDate {
    private static final int FIRST_GREGORIAN = 1800;
    private static final int LAST_GREGORIAN = 2199;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1499;

    private NumericDate() {}

    static @Nullable Filler read(TokenisedText tokens, int token) {
        if (tokens.kind(token) != TokenKind.NUMBER) {
            return null;
        }
        int[] parts = dotted(tokens, token);
        int end = token + 1;
        if (parts == null) {
            parts = separated(tokens, token);
            end = token + 5;
        }
        TimeRef date = parts == null ? null : date(parts);
        return date == null ? null : new Filler(end, 0, date);
    }

    private static int @Nullable [] separated(TokenisedText tokens, int token) {
        if (token + 4 >= tokens.size() || !binds(tokens, token + 1, '/') && !binds(tokens, token + 1, '-')) {
            return null;
        }
        char mark = tokens.firstChar(token + 1);
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            long value = Digits.plain(tokens, token + 2 * i);
            if (value < 0 || value > LAST_GREGORIAN || i > 0 && !binds(tokens, token + 2 * i - 1, mark)) {
                return null;
            }
            parts[i] = (int) value;
        }
        return parts;
    }

    private static boolean binds(TokenisedText tokens, int mark, char c) {
        return tokens.isPunctuation(mark, c)
                && tokens.begin(mark) - tokens.end(mark - 1) <= 1
                && tokens.begin(mark + 1) - tokens.end(mark) <= 1;
    }

    private static int @Nullable [] dotted(TokenisedText tokens, int token) {
        int[] parts = new int[3];
        int part = 0;
        char[] folded = tokens.folded();
        for (int at = tokens.foldedBegin(token); at < tokens.foldedEnd(token); at++) {
            if (folded[at] == '.') {
                part++;
            } else if (folded[at] < '0' || folded[at] > '9' || parts[Math.min(part, 2)] > LAST_GREGORIAN) {
                return null;
            } else if (part < 3) {
                parts[part] = parts[part] * 10 + folded[at] - '0';
            }
        }
        return part == 2 ? parts : null;
    }

    private static @Nullable TimeRef date(int[] parts) {
        boolean yearFirst = parts[0] > 31;
        int year = yearFirst ? parts[0] : parts[2];
        int day = yearFirst ? parts[2] : parts[0];
        int month = parts[1];
        if (month > 12 && day <= 12) {
            int swapped = day;
            day = month;
            month = swapped;
        }
        if (year >= FIRST_HIJRI && year <= LAST_HIJRI) {
            return HijriDates.isDay(year, month, day) ? new TimeRef.Hijri(year, month, day) : null;
        }
        return year >= FIRST_GREGORIAN && isDay(year, month, day) ? new TimeRef.Dated(year, month, day) : null;
    }

    static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
