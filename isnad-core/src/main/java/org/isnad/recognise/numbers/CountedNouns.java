package org.isnad.recognise.numbers;

import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.numbers.NumberWords.Role;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts. */
final class CountedNouns {
    private static final int SHORTEST_NOUN = 3;

    private final LexicalText text;
    private final TokenisedText tokens;

    CountedNouns(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The noun behind a number that ends before the token; or the noun before a definite number; or none. */
    Counted find(int first, int end, NumberValue value) {
        Counted before = before(first);
        if (before.first() >= 0) {
            return before;
        }
        if (end < text.size() && !startsSentence(end)) {
            if (isPercentSign(end)) {
                return new Counted("percent", end, end + 1);
            }
            Reading percent = role(end, Role.PERCENT);
            if (percent != null) {
                return new Counted("percent", end, end + percent.length());
            }
            Reading noun = noun(end);
            if (noun != null) {
                return counted(end, noun);
            }
            if (role(end, Role.OF) != null && end + 1 < text.size()) {
                noun = noun(end + 1);
                return noun != null && isGroup(noun) ? counted(end + 1, noun) : Counted.NONE;
            }
            if (isUnknownNoun(end, value)) {
                return new Counted(null, end, end + 1);
            }
        }
        return Counted.NONE;
    }

    /** Behind "of" stands a definite noun or the plural of the group: {@code 9 من مسلحي الحركة}. */
    private static boolean isGroup(Reading noun) {
        return noun.article() || noun.value(CountedNoun.class).form() == CountedNoun.Form.PLURAL;
    }

    /** {@code الجنود الثلاثة}. */
    private Counted before(int first) {
        if (first == 0 || startsSentence(first) || !isDefiniteNumber(first)) {
            return Counted.NONE;
        }
        for (Reading reading : text.readings(first - 1)) {
            if (reading.is(NumberWords.COUNTED)
                    && reading.article()
                    && reading.value(CountedNoun.class).form() == CountedNoun.Form.PLURAL) {
                return new Counted(reading.value(CountedNoun.class).unit(), first - 1, first);
            }
        }
        return Counted.NONE;
    }

    private boolean isDefiniteNumber(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(NumberWords.NUMBER) && reading.article() && !reading.hasSuffix()) {
                return true;
            }
        }
        return false;
    }

    /** The noun of the lexicon at a token, if nothing but the article is attached before it. */
    @Nullable
    Reading noun(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(NumberWords.COUNTED) && reading.prefix() == 0 && reading.preposition() == 0) {
                return reading;
            }
        }
        return null;
    }

    /** A word that stands where the counted noun stands and that nothing known forbids to be one. */
    private boolean isUnknownNoun(int token, NumberValue value) {
        if (tokens.kind(token) != TokenKind.WORD || tokens.end(token) - tokens.begin(token) < SHORTEST_NOUN) {
            return false;
        }
        boolean small = value.high() <= 2 && value.kind() != NumberValue.Kind.VAGUE;
        if (small || role(token, Role.NOT_COUNTED) != null || isDefiniteOrJoined(token, value)) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            boolean joined = reading.is(NumberWords.COUNTED) && reading.conjunction() != 0;
            if (joined || reading.is(NumberWords.BOUND) || reading.is(NumberWords.NUMBER)) {
                return false;
            }
        }
        return true;
    }

    /** A conjunction or, behind an exact number, an article: what is counted has neither. */
    private boolean isDefiniteOrJoined(int token, NumberValue value) {
        char[] folded = tokens.folded();
        int begin = tokens.foldedBegin(token);
        if (folded[begin] == Letters.WAW) {
            return true;
        }
        boolean article =
                folded[begin + 1] == Letters.LAM && (folded[begin] == Letters.ALEF || folded[begin] == Letters.LAM);
        return article && value.kind() != NumberValue.Kind.VAGUE;
    }

    @Nullable
    Reading role(int token, Role role) {
        if (token < 0 || token >= text.size()) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(NumberWords.GRAMMAR) && reading.value(Role.class) == role) {
                return reading;
            }
        }
        return null;
    }

    private boolean isPercentSign(int token) {
        return tokens.isPunctuation(token, '%') || tokens.isPunctuation(token, '\u066A');
    }

    private boolean startsSentence(int token) {
        return tokens.sentenceFirst(tokens.sentenceOf(token)) == token;
    }

    private static Counted counted(int token, Reading noun) {
        return new Counted(noun.value(CountedNoun.class).unit(), token, token + noun.length());
    }

    /** What is counted and where it stands. */
    record Counted(@Nullable String unit, int first, int end) {
        static final Counted NONE = new Counted(null, -1, -1);
    }
}
