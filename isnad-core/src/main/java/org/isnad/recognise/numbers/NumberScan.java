package org.isnad.recognise.numbers;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.RowRef;
import org.isnad.model.Bound;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.numbers.CountedNouns.Counted;
import org.isnad.recognise.numbers.NumberWords.Role;
import org.isnad.rules.Trace;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** One pass over one text: at each token whichever of its readings may open a number is followed. */
final class NumberScan {
    /** How many tokens behind the number a word of bound may stand: {@code 20 جنديا تركيا على الأقل}. */
    private static final int BOUND_REACH = 4;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private static final long BEGIN =
            Category.bits(NumberWords.NUMBER, NumberWords.COUNTED, NumberWords.BOUND, NumberWords.QUANTIFIER);

    private final LexicalText text;
    private final TokenisedText tokens;
    private final Trace trace;
    private final NumberParser parser;
    private final CountedNouns nouns;
    private final List<NumberMention> mentions = new ArrayList<>();

    NumberScan(LexicalText text, Trace trace) {
        this.text = text;
        this.tokens = text.tokens();
        this.trace = trace;
        this.parser = new NumberParser(text);
        this.nouns = new CountedNouns(text);
    }

    List<NumberMention> run() {
        int token = 0;
        while (token < text.size()) {
            if (!mayBegin(token)) {
                token++;
                continue;
            }
            NumberMention mention = at(token);
            if (mention == null) {
                Ordinals.Ordinal ordinal = Ordinals.at(text, token);
                token = ordinal == null ? token + 1 : ordinal.end();
            } else {
                mentions.add(mention);
                if (trace.isOn()) {
                    trace.made(mention.span(), mention.rule(), List.<RowRef>of());
                }
                token = "percent".equals(mention.unit()) ? mention.unitEnd() : mention.end();
            }
        }
        return mentions;
    }

    /** Whether the token is of digits or any of its readings is a word of numbers: one look for most tokens. */
    private boolean mayBegin(int token) {
        if (tokens.kind(token) == TokenKind.NUMBER) {
            return true;
        }
        if (!text.mayHave(token, BEGIN)) {
            return false;
        }
        boolean begins = false;
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            if (category == NumberWords.GRAMMAR && reading.value(Role.class) == Role.NOT_NUMBER) {
                return false;
            }
            if (category == NumberWords.NUMBER
                    || category == NumberWords.COUNTED
                    || category == NumberWords.BOUND
                    || category == NumberWords.QUANTIFIER) {
                begins = true;
            }
        }
        return begins;
    }

    private @Nullable NumberMention at(int token) {
        NumberMention bounded = bounded(token);
        if (bounded != null) {
            return bounded;
        }
        NumberValue value = parser.parse(token);
        if (value != null) {
            return isDate(token, value) ? null : plain(token, token, value, null);
        }
        NumberMention quantified = quantified(token);
        return quantified != null ? quantified : noun(token);
    }

    /** A number behind {@code أكثر من} and the like, or a range that opens with {@code بين} or {@code من}. */
    private @Nullable NumberMention bounded(int token) {
        for (Reading reading : text.readings(token)) {
            if (!reading.is(NumberWords.BOUND)) {
                continue;
            }
            BoundWord word = reading.value(BoundWord.class);
            int next = token + reading.length();
            NumberValue value = word.place() == BoundWord.Place.AFTER || next >= text.size() ? null : number(next);
            if (value == null || isDate(next, value)) {
                continue;
            }
            NumberMention mention = word.place() == BoundWord.Place.BEFORE
                    ? plain(token, next, value, word.bound())
                    : range(token, value, word.place());
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    /** A number, or behind a word of bound also a dual: {@code أكثر من ألفين}, {@code نحو الـ20}. */
    private @Nullable NumberValue number(int token) {
        NumberValue value = parser.parse(token);
        return value != null || !isLoneArticle(token) ? value : parser.parse(token + 1);
    }

    private boolean isLoneArticle(int token) {
        return token + 1 < text.size()
                && tokens.foldedEnd(token) - tokens.foldedBegin(token) == 2
                && tokens.folded()[tokens.foldedBegin(token)] == Letters.ALEF
                && tokens.folded()[tokens.foldedBegin(token) + 1] == Letters.LAM;
    }

    private @Nullable NumberMention range(int first, NumberValue low, BoundWord.Place place) {
        NumberValue high = null;
        int next = low.end();
        if (next >= text.size()) {
            return null;
        }
        int noun = nounLength(next);
        if (place == BoundWord.Place.FROM || NumberParser.hasRole(text, next + noun, Role.TO)) {
            high = NumberParser.hasRole(text, next + noun, Role.TO) ? other(next + noun + 1) : null;
        } else if (NumberParser.hasRole(text, next + noun, Role.AND)) {
            high = other(next + noun + 1);
        } else {
            high = beginsWithAnd(next + noun) ? other(next + noun) : null;
        }
        return high == null || high.low() < low.low() ? null : ranging(first, low, high);
    }

    private int nounLength(int token) {
        Reading noun = nouns.noun(token);
        return noun == null ? 0 : noun.length();
    }

    private boolean beginsWithAnd(int token) {
        return token < text.size() && tokens.isWord(token) && tokens.folded()[tokens.foldedBegin(token)] == Letters.WAW;
    }

    private @Nullable NumberValue other(int token) {
        return token < text.size() ? parser.parse(token) : null;
    }

    private @Nullable NumberMention ranging(int first, NumberValue low, NumberValue high) {
        if (isYear(low) && isYear(high) && nouns.noun(high.end() < text.size() ? high.end() : first) == null) {
            return null;
        }
        // A scale behind the second number serves the first as well: three to five thousand.
        long from = high.low() >= 1000 && low.high() < 100 ? scaledLike(low.low(), high.low()) : low.low();
        NumberValue value = new NumberValue(high.end(), from, high.high(), high.kind());
        return mention(first, high.end(), value, from, high.high(), Bound.RANGE, NumberRules.RANGE);
    }

    private static long scaledLike(long low, long high) {
        long scale = 1;
        while (high / scale >= 1000) {
            scale *= 1000;
        }
        return low < high / scale ? low * scale : low;
    }

    private @Nullable NumberMention plain(int first, int number, NumberValue value, @Nullable Bound before) {
        NumberValue high = before == null ? rangeEnd(number, value) : null;
        if (high != null) {
            return ranging(first, value, high);
        }
        if (value.high() <= 2 && value.kind() == NumberValue.Kind.WORDS && before == null) {
            return small(first, value);
        }
        Counted counted = nouns.find(number, value.end(), value);
        boolean definiteWithoutNoun = before == null && counted.first() < 0 && hasArticle(number);
        if (definiteWithoutNoun && value.kind() != NumberValue.Kind.VAGUE) {
            return null; // the three, the twentieth: whom or what was told before
        }
        Bound after = before == null ? boundAfter(Math.max(value.end(), counted.end())) : null;
        Bound bound = before != null ? before : after;
        return bounded(first, value, bound);
    }

    private NumberMention bounded(int first, NumberValue value, @Nullable Bound bound) {
        if (bound == null) {
            boolean vague = value.kind() == NumberValue.Kind.VAGUE;
            boolean decimal = value.kind() == NumberValue.Kind.DECIMAL;
            Bound own = vague ? Bound.VAGUE : decimal ? Bound.ABOUT : Bound.EXACT;
            return mention(first, value.end(), value, value.low(), value.high(), own, ruleOf(value));
        }
        return switch (bound) {
            case AT_LEAST ->
                mention(first, value.end(), value, value.low(), null, Bound.AT_LEAST, NumberRules.AT_LEAST);
            case AT_MOST -> mention(first, value.end(), value, null, value.high(), Bound.AT_MOST, NumberRules.AT_MOST);
            default -> mention(first, value.end(), value, value.low(), value.high(), Bound.ABOUT, NumberRules.ABOUT);
        };
    }

    private static RuleId ruleOf(NumberValue value) {
        return switch (value.kind()) {
            case DIGITS -> NumberRules.DIGITS;
            case DECIMAL -> NumberRules.DECIMAL;
            case WORDS -> NumberRules.WORDS;
            case VAGUE -> NumberRules.VAGUE;
        };
    }

    /** One and two in words are numbers only beside what they count: before a known noun, or behind it. */
    private @Nullable NumberMention small(int first, NumberValue value) {
        Reading noun = value.end() < text.size() ? nouns.noun(value.end()) : null;
        if (noun != null && noun.value(CountedNoun.class).form() != CountedNoun.Form.DUAL) {
            boolean construct = value.low() == 1 || noun.article();
            return construct ? null : bounded(first, value, null);
        }
        boolean bare = !hasArticle(first);
        return value.low() == 2 && bare ? bounded(first, value, null) : null;
    }

    private boolean hasArticle(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(NumberWords.NUMBER) && reading.article()) {
                return true;
            }
        }
        return false;
    }

    /** {@code 3-5}, {@code 3 إلى 5}, {@code ثلاثة أو أربعة}. */
    private @Nullable NumberValue rangeEnd(int number, NumberValue low) {
        int next = low.end();
        if (!low.isExact() || next + 1 >= text.size()) {
            return null;
        }
        boolean dash = tokens.isPunctuation(next, '-') || tokens.isPunctuation(next, '\u2013');
        boolean joins = dash
                ? tokens.begin(next + 1) - tokens.end(next - 1) <= 3 && !follows(number, '-')
                : NumberParser.hasRole(text, next, Role.TO) || NumberParser.hasRole(text, next, Role.OR);
        NumberValue high = joins ? parser.parse(next + 1) : null;
        if (high == null) {
            return null;
        }
        boolean rising = high.isExact() && high.low() > low.low() && high.kind() == low.kind();
        return rising && !(dash && tokens.isPunctuation(high.end(), '-')) ? high : null;
    }

    private boolean follows(int token, char mark) {
        return token > 0 && tokens.isPunctuation(token - 1, mark);
    }

    private @Nullable Bound boundAfter(int from) {
        int sentence = from - 1 < text.size() ? tokens.sentenceOf(from - 1) : -1;
        for (int token = from; token < Math.min(text.size(), from + BOUND_REACH); token++) {
            if (tokens.sentenceOf(token) != sentence || !tokens.isWord(token)) {
                return null;
            }
            for (Reading reading : text.readings(token)) {
                if (reading.is(NumberWords.BOUND)
                        && reading.value(BoundWord.class).place() == BoundWord.Place.AFTER) {
                    return reading.value(BoundWord.class).bound();
                }
            }
            if (parser.parse(token) != null) {
                return null;
            }
        }
        return null;
    }

    private @Nullable NumberMention quantified(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(NumberWords.QUANTIFIER)) {
                Quantifier quantifier = reading.value(Quantifier.class);
                int end = token + reading.length();
                NumberValue value =
                        new NumberValue(end, quantifier.low(), quantifier.low() + 1, NumberValue.Kind.VAGUE);
                return mention(
                        token, end, value, quantifier.low(), quantifier.high(), Bound.VAGUE, NumberRules.QUANTIFIER);
            }
        }
        return null;
    }

    /** A noun that counts by itself: a dual, or a singular with {@code واحد} behind it. */
    private @Nullable NumberMention noun(int token) {
        for (Reading reading : text.readings(token)) {
            if (!reading.is(NumberWords.COUNTED) || reading.hasSuffix()) {
                continue;
            }
            CountedNoun noun = reading.value(CountedNoun.class);
            int end = token + reading.length();
            if (noun.form() == CountedNoun.Form.DUAL) {
                NumberValue two = end < text.size() && !reading.article() ? parser.parse(end) : null;
                int last = two != null && two.low() == 2 && two.high() == 2 ? two.end() : end;
                return own(token, last, 2, noun, NumberRules.DUAL, reading);
            }
            NumberValue one = end < text.size() && noun.form() == CountedNoun.Form.SINGULAR && !reading.article()
                    ? parser.parse(end)
                    : null;
            if (one != null && one.low() == 1 && one.high() == 1 && !hasConjunction(end)) {
                return own(token, one.end(), 1, noun, NumberRules.ONE, reading);
            }
        }
        return null;
    }

    private boolean hasConjunction(int token) {
        return tokens.folded()[tokens.foldedBegin(token)] == Letters.WAW
                && tokens.folded()[tokens.foldedBegin(token) + 1] == Letters.WAW;
    }

    private NumberMention own(int token, int end, long count, CountedNoun noun, RuleId rule, Reading reading) {
        Span span = new Span(tokens.offsetAfter(token, reading.prefix()), tokens.end(end - 1));
        Bound after = boundAfter(end);
        Long high = after == Bound.AT_LEAST ? null : Long.valueOf(count);
        Bound bound = after == null ? Bound.EXACT : after;
        return new NumberMention(
                token, end, span, count, high, bound, noun.unit(), token, token + reading.length(), rule);
    }

    private NumberMention mention(
            int first, int end, NumberValue value, @Nullable Long low, @Nullable Long high, Bound bound, RuleId rule) {
        Counted counted = nouns.find(first, end, value);
        return new NumberMention(
                first, end, span(first, end), low, high, bound, counted.unit(), counted.first(), counted.end(), rule);
    }

    private Span span(int first, int end) {
        int prefix = Integer.MAX_VALUE;
        for (Reading reading : text.readings(first)) {
            boolean ours = reading.is(NumberWords.NUMBER)
                    || reading.is(NumberWords.BOUND)
                    || reading.is(NumberWords.QUANTIFIER);
            if (ours && !reading.hasSuffix()) {
                prefix = Math.min(prefix, reading.prefix());
            }
        }
        int begin = prefix == Integer.MAX_VALUE ? tokens.begin(first) : tokens.offsetAfter(first, prefix);
        return new Span(begin, tokens.end(end - 1));
    }

    /** Years behind the word for year, and digits bound to others by a slash or colon: dates, times, ratios. */
    private boolean isDate(int token, NumberValue value) {
        if (value.kind() != NumberValue.Kind.DIGITS) {
            return false;
        }
        if (isYear(value) && token > 0 && value.end() == token + 1 && isYearWord(token - 1)) {
            return true;
        }
        return isBound(token - 1) || isBound(value.end()) || isYear(value) && isOneOfTwoYears(token);
    }

    /** {@code 1975-1990}. */
    private boolean isOneOfTwoYears(int token) {
        return tokens.isPunctuation(token - 1, '-') && isYear(token - 2)
                || tokens.isPunctuation(token + 1, '-') && isYear(token + 2);
    }

    private boolean isYear(int token) {
        long year = Digits.plain(tokens, token);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private boolean isYearWord(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(NumberWords.COUNTED)
                    && reading.value(CountedNoun.class).unit().equals("time")
                    && reading.value(CountedNoun.class).form() == CountedNoun.Form.SINGULAR) {
                return true;
            }
        }
        return false;
    }

    private boolean isBound(int mark) {
        return (tokens.isPunctuation(mark, '/') || tokens.isPunctuation(mark, ':'))
                && mark > 0
                && mark + 1 < text.size()
                && tokens.end(mark - 1) == tokens.begin(mark)
                && tokens.begin(mark + 1) == tokens.end(mark)
                && Digits.plain(tokens, mark - 1) >= 0
                && Digits.plain(tokens, mark + 1) >= 0;
    }

    private static boolean isYear(NumberValue value) {
        return value.kind() == NumberValue.Kind.DIGITS && value.low() >= FIRST_YEAR && value.high() <= LAST_YEAR;
    }
}
