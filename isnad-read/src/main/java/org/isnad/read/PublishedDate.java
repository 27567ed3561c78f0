package org.isnad.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the day of publication as files and people write it: {@code 2018-02-19}, {@code 2018-02-19T10:00:00+03:00},
 * {@code 2018-02-19 00:00:00}, {@code 20180219}, and RFC 1123 as feeds have it. Where a time zone is given, the day is
 * the one written, not that of another zone.
 */
public final class PublishedDate {
    /** Newspapers are younger, and a later year is a slip of the finger. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2199;
    private static final int DATE_LENGTH = "2018-02-19".length();

    private PublishedDate() {}

    /**
     * The day that the text names.
     *
     * @throws IllegalArgumentException with a message that says what was found and how to write a date
     */
    public static LocalDate parse(String text) {
        String date = asciiDigits(text.strip());
        if (date.isEmpty()) {
            throw new IllegalArgumentException("the date is empty; write it like 2018-02-19");
        }
        try {
            return plausible(text, Character.isLetter(date.charAt(0)) ? feedDate(date) : calendarDate(date));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + shortened(text) + "' is no date" + reason(e) + "; write it like 2018-02-19", e);
        }
    }

    private static LocalDate calendarDate(String date) {
        String digits = date.replace("-", "").replace("/", "");
        if (digits.length() >= 8 && isDigits(date, 8) && (date.length() == 8 || !isDigit(date.charAt(8)))) {
            return LocalDate.of(number(date, 0, 4), number(date, 4, 6), number(date, 6, 8));
        }
        boolean separated = date.length() >= DATE_LENGTH
                && isDigits(date, 4)
                && (date.charAt(4) == '-' || date.charAt(4) == '/')
                && date.charAt(7) == date.charAt(4)
                && (date.length() == DATE_LENGTH || "Tt ".indexOf(date.charAt(DATE_LENGTH)) >= 0);
        if (!separated) {
            throw new DateTimeException("");
        }
        return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
    }

    private static LocalDate feedDate(String date) {
        return LocalDate.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
    }

    private static LocalDate plausible(String text, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "'" + shortened(text) + "' is not the year of a news report; write the date like 2018-02-19");
        }
        return date;
    }

    /** The JDK's reason where it is one for people ("Invalid date 'FEBRUARY 30'"). */
    private static String reason(DateTimeException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        return message.startsWith("Invalid") ? " (" + message.toLowerCase(Locale.ROOT) + ")" : "";
    }

    private static int number(String date, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            if (!isDigit(date.charAt(at))) {
                throw new DateTimeException("");
            }
            number = number * 10 + date.charAt(at) - '0';
        }
        return number;
    }

    private static boolean isDigits(String date, int count) {
        return date.length() >= count && date.chars().limit(count).allMatch(PublishedDate::isDigit);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Arabic-Indic and Persian digits as European ones. */
    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            ascii.append(Character.isDigit(character) ? (char) ('0' + Character.digit(character, 10)) : character);
        }
        return ascii.toString();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
