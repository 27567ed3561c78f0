package org.isnad.recognise.numbers;

/**
 * A number as it was read, without bounds and noun.
 *
 * @param end the token after it
 */
record NumberValue(int end, long low, long high, Kind kind) {
    enum Kind {
        DIGITS,
        DECIMAL,
        WORDS,
        VAGUE
    }

    boolean isExact() {
        return kind == Kind.DIGITS || kind == Kind.WORDS;
    }

    NumberValue endingAt(int token) {
        return new NumberValue(token, low, high, kind);
    }
}
