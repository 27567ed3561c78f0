package org.isnad.recognise.times;

import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Category;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.numbers.NumberWords;
import org.isnad.rules.Match;
import org.isnad.rules.RuleSet;
import org.isnad.rules.Scan;
import org.isnad.rules.Slot.Clitics;
import org.isnad.rules.Slot.Filler;
import org.isnad.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** One text while the rules of time run over it: its numbers, and what the layers of rules have found so far. */
final class TimeScan implements Scan {
    private static final int NOTHING = -1;
    /** With which words a slot of the rules may be filled that no layer of rules fills. */
    private static final Category[] FILLS = {
        NumberWords.NUMBER,
        TimeWords.WEEKDAY,
        TimeWords.MONTH,
        TimeWords.UNIT,
        TimeWords.PART,
        TimeWords.ADVERB,
        TimeWords.SEASON,
        TimeWords.DECADE,
        TimeWords.HOLIDAY
    };

    private static final long FILL = Category.bits(FILLS);

    private final LexicalText text;
    private final long ruleWords;
    private final List<NumberMention> numbers;
    private final int[] numberAt;
    private final boolean[] mayFill;
    private final @Nullable Match<TimeRef>[] dates;
    private final @Nullable Match<TimeRef>[] moments;
    private final @Nullable Match<TimeRef>[] periods;
    /** What was found at a token, as it was last asked for. */
    private final @Nullable Filler[] fillers;

    private final @Nullable Match<?>[] filled;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic record
    TimeScan(LexicalText text, List<NumberMention> numbers, long ruleWords) {
        this.text = text;
        this.ruleWords = ruleWords;
        this.numbers = numbers;
        this.numberAt = new int[text.size()];
        this.mayFill = new boolean[text.size()];
        this.dates = new Match[text.size()];
        this.moments = new Match[text.size()];
        this.periods = new Match[text.size()];
        this.fillers = new Filler[text.size()];
        this.filled = new Match[text.size()];
        Arrays.fill(numberAt, NOTHING);
        for (int i = 0; i < numbers.size(); i++) {
            numberAt[numbers.get(i).first()] = i;
        }
    }

    @Override
    public LexicalText text() {
        return text;
    }

    @Nullable
    Match<TimeRef>[] dates() {
        return dates;
    }

    @Nullable
    Match<TimeRef>[] moments() {
        return moments;
    }

    @Nullable
    Match<TimeRef>[] periods() {
        return periods;
    }

    @Nullable
    NumberMention numberAt(int token) {
        return token < numberAt.length && numberAt[token] != NOTHING ? numbers.get(numberAt[token]) : null;
    }

    /** The tokens at which any expression of time may begin: all others are looked at once and never again. */
    int[] candidates() {
        int[] candidates = new int[text.size()];
        int count = 0;
        for (int token = 0; token < candidates.length; token++) {
            mayFill[token] = mayFill(token);
            if (mayFill[token] || isRuleWord(token)) {
                candidates[count++] = token;
            }
        }
        return Arrays.copyOf(candidates, count);
    }

    /** Whether a slot of the rules may be filled at a candidate. */
    boolean mayFillSlot(int token) {
        return mayFill[token];
    }

    private boolean mayFill(int token) {
        if (text.tokens().kind(token) == TokenKind.NUMBER) {
            return true;
        }
        if (text.mayHave(token, FILL) && fills(token)) {
            return true;
        }
        // An article written apart from its digits: the day of a month or an hour may follow.
        return token + 1 < text.size()
                && text.tokens().kind(token + 1) == TokenKind.NUMBER
                && text.tokens().kind(token) == TokenKind.WORD;
    }

    private boolean fills(int token) {
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            for (Category fills : FILLS) {
                if (category == fills) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRuleWord(int token) {
        if (!text.mayHave(token, ruleWords)) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (RuleSet.mayBegin(reading)) {
                return true;
            }
        }
        return false;
    }

    /** What a layer found at a token, as a filler for the layers above. */
    @Nullable
    Filler filler(@Nullable Match<TimeRef>[] layer, int token, Clitics allowed) {
        Match<TimeRef> match = layer[token];
        if (match == null) {
            return null;
        }
        boolean fits = allowed.any() || match.prefix() == (allowed.required() == 0 ? 0 : 1);
        if (fits && !allowed.any() && allowed.required() != 0) {
            fits = text.tokens().folded()[text.tokens().foldedBegin(token)] == allowed.required();
        }
        return fits ? filler(match, token) : null;
    }

    /** Many patterns ask for the same finding. */
    private @Nullable Filler filler(Match<TimeRef> match, int token) {
        if (filled[token] != match) {
            filled[token] = match;
            fillers[token] = new Filler(match.end(), match.prefix(), match.value());
        }
        return fillers[token];
    }
}
