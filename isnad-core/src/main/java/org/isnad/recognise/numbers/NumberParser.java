package org.isnad.recognise.numbers;

import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.numbers.NumberValue.Kind;
import org.isnad.recognise.numbers.NumberWords.Role;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number from a place on: digits, words, or both ({@code 3.5 ملايين}, {@code ألف وثلاثمئة وخمسة وعشرين}).
 *
 * <p>A number is a sum of groups below a thousand, each with its scale, the scales falling; within a group hundreds come
 * first, then units, then tens, joined by the conjunction.
 */
final class NumberParser {
    private static final long LARGEST = Long.MAX_VALUE;
    private static final long MOST = 1_000_000_000_000_000L;

    private final LexicalText text;
    private final TokenisedText tokens;

    NumberParser(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The number that begins at the token, which may carry any conjunction and preposition; or {@code null}. */
    @Nullable
    NumberValue parse(int token) {
        NumberValue vague = vague(token);
        if (vague != null) {
            return vague;
        }
        Part sum = scaled(token, true, LARGEST);
        if (sum == null) {
            return null;
        }
        boolean fraction = sum.fraction;
        while (sum.scale > 1) {
            Part next = joined(sum);
            if (next == null) {
                break;
            }
            sum = new Part(next.end, sum.value + next.value, next.scale, sum.digits, false);
        }
        if (sum.value > MOST) {
            return null;
        }
        return value(sum, fraction);
    }

    private static NumberValue value(Part sum, boolean fraction) {
        if (fraction && sum.value != Math.rint(sum.value)) {
            return new NumberValue(sum.end, (long) Math.floor(sum.value), (long) Math.ceil(sum.value), Kind.DECIMAL);
        }
        long value = Math.round(sum.value);
        return new NumberValue(sum.end, value, value, sum.digits ? Kind.DIGITS : Kind.WORDS);
    }

    /** The next summand, behind a conjunction that is attached or, before digits, stands alone. */
    private @Nullable Part joined(Part sum) {
        NumberWord word = word(sum.end, true);
        if (word != null && word.kind() == NumberWord.Kind.FRACTION) {
            NumberWord scale = word(sum.end + 1, false);
            boolean named = scale != null && scale.value() == sum.scale;
            int end = sum.end + (named ? 2 : 1);
            return new Part(end, (double) sum.scale / word.value(), 1, sum.digits, false);
        }
        if (word != null) {
            return scaled(sum.end, false, sum.scale);
        }
        boolean digits = has(sum.end, Role.AND) && sum.end + 1 < text.size() && isDigits(sum.end + 1);
        return digits ? scaled(sum.end + 1, true, sum.scale) : null;
    }

    /** One group with its scale, if that is below the one before. */
    private @Nullable Part scaled(int token, boolean first, long below) {
        NumberWord word = first ? startingWord(token) : word(token, true);
        Part group;
        if (word != null && word.kind() == NumberWord.Kind.SCALE) {
            group = new Part(token + 1, word.value(), word.value(), false, false);
        } else if (word != null && word.kind() == NumberWord.Kind.DUAL_SCALE) {
            group = new Part(token + 1, word.value(), word.value() / 2, false, false);
        } else if (word != null && word.kind() == NumberWord.Kind.FRACTION) {
            return first ? fractionOfScale(token, word) : null;
        } else {
            group = word == null ? digits(token) : group(token, word);
            group = group == null ? null : withScale(group);
        }
        return group != null && group.scale < below ? group : null;
    }

    private @Nullable Part fractionOfScale(int token, NumberWord fraction) {
        NumberWord scale = word(token + 1, false);
        if (scale == null || scale.kind() != NumberWord.Kind.SCALE) {
            return null;
        }
        return new Part(token + 2, (double) scale.value() / fraction.value(), 1, false, false);
    }

    private Part withScale(Part group) {
        NumberWord next = word(group.end, false);
        if (next == null) {
            return group;
        }
        boolean scale =
                next.kind() == NumberWord.Kind.SCALE || next.kind() == NumberWord.Kind.PLURAL && next.value() >= 1000;
        return scale ? new Part(group.end + 1, group.value * next.value(), next.value(), group.digits, false) : group;
    }

    private @Nullable Part digits(int token) {
        if (!isDigits(token)) {
            return null;
        }
        NumberWord scale = word(token + 1, false);
        boolean scaled = scale != null && scale.value() >= 1000;
        long whole = Digits.whole(tokens, token);
        if (whole >= 0 && !(scaled && Digits.isAmbiguous(tokens, token))) {
            return new Part(token + 1, whole, 1, true, false);
        }
        double decimal = Digits.decimal(tokens, token);
        return decimal < 0 ? null : new Part(token + 1, decimal, 1, true, true);
    }

    /** A number below a thousand in words. */
    private @Nullable Part group(int token, NumberWord word) {
        return switch (word.kind()) {
            case HUNDRED -> withRest(token + 1, word.value());
            case UNIT -> unit(token, word);
            case TEEN_ONE, TEEN_TWO -> {
                NumberWord next = word(token + 1, false);
                yield next != null && next.kind() == NumberWord.Kind.TEN ? words(token + 2, word.value() + 10) : null;
            }
            case TEN, TENS -> words(token + 1, word.value());
            default -> null;
        };
    }

    private Part unit(int token, NumberWord word) {
        NumberWord next = word(token + 1, false);
        if (next != null && next.kind() == NumberWord.Kind.HUNDRED && next.value() == 100 && word.value() > 2) {
            return withRest(token + 2, word.value() * 100);
        }
        if (next != null && next.kind() == NumberWord.Kind.TEN) {
            return words(token + 2, word.value() + 10);
        }
        NumberWord tens = word(token + 1, true);
        if (tens != null && tens.kind() == NumberWord.Kind.TENS) {
            return words(token + 2, word.value() + tens.value());
        }
        return words(token + 1, word.value());
    }

    private Part withRest(int token, long hundreds) {
        NumberWord next = word(token, true);
        if (next != null && next.kind() != NumberWord.Kind.HUNDRED) {
            Part rest = group(token, next);
            // Behind the hundreds a scale of its own begins a new summand only where the hundreds have one.
            if (rest != null) {
                return words(rest.end, hundreds + (long) rest.value);
            }
        }
        return words(token, hundreds);
    }

    /** {@code عشرات}, {@code مئات الآلاف}. */
    private @Nullable NumberValue vague(int token) {
        NumberWord word = startingWord(token);
        if (word == null || word.kind() != NumberWord.Kind.PLURAL) {
            return null;
        }
        NumberWord scale = word(token + 1, false);
        boolean scaled = scale != null && scale.kind() == NumberWord.Kind.PLURAL && scale.value() > word.value();
        long factor = scale != null && scaled ? scale.value() : 1;
        return new NumberValue(
                token + (scaled ? 2 : 1), 2 * word.value() * factor, 10 * word.value() * factor - 1, Kind.VAGUE);
    }

    private boolean isDigits(int token) {
        return token < text.size() && tokens.kind(token) == TokenKind.NUMBER;
    }

    private boolean has(int token, Role role) {
        return hasRole(text, token, role);
    }

    static boolean hasRole(LexicalText text, int token, Role role) {
        if (token < 0 || token >= text.size()) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(NumberWords.GRAMMAR) && reading.value(Role.class) == role) {
                return true;
            }
        }
        return false;
    }

    /** The number word at a token that may carry clitics; a reading without them is preferred. */
    private @Nullable NumberWord startingWord(int token) {
        NumberWord found = null;
        for (Reading reading : text.readings(token)) {
            if (isNumberWord(reading) && (found == null || reading.prefix() == 0)) {
                found = reading.value(NumberWord.class);
            }
        }
        return found;
    }

    /** The number word at a token that carries the conjunction {@code و}, or no clitic before it at all. */
    private @Nullable NumberWord word(int token, boolean joined) {
        if (token >= text.size()) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            boolean conjunction = reading.conjunction() == (joined ? Letters.WAW : 0);
            if (conjunction && reading.preposition() == 0 && isNumberWord(reading)) {
                return reading.value(NumberWord.class);
            }
        }
        return null;
    }

    private static boolean isNumberWord(Reading reading) {
        return reading.is(NumberWords.NUMBER)
                && !reading.hasSuffix()
                && reading.value(NumberWord.class).kind() != NumberWord.Kind.ORDINAL;
    }

    private static Part words(int end, long value) {
        return new Part(end, value, 1, false, false);
    }

    /**
     * Part of a number.
     *
     * @param scale the scale that further summands must stay below; 1 where nothing may follow
     */
    private record Part(int end, double value, long scale, boolean digits, boolean fraction) {}
}
