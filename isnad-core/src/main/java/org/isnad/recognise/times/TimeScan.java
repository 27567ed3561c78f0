package org.isnad.recognise.times;

import java.util.Arrays;
import java.util.List;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.numbers.NumberWords;
import org.isnad.rules.Match;
import org.isnad.rules.Scan;
import org.isnad.rules.Slot.Clitics;
import org.isnad.rules.Slot.Filler;
import org.isnad.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** One text while the rules of time run over it: its numbers, and what the layers of rules have found so far. */
final class TimeScan implements Scan {
    private static final int NOTHING = -1;

    private final LexicalText text;
    private final List<NumberMention> numbers;
    private final int[] numberAt;
    private final @Nullable Match<TimeRef>[] dates;
    private final @Nullable Match<TimeRef>[] moments;
    private final @Nullable Match<TimeRef>[] periods;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic record
    TimeScan(LexicalText text, List<NumberMention> numbers) {
        this.text = text;
        this.numbers = numbers;
        this.numberAt = new int[text.size()];
        this.dates = new Match[text.size()];
        this.moments = new Match[text.size()];
        this.periods = new Match[text.size()];
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

    /** Whether the token is a number or a word of time: all others are passed over. */
    boolean mayMatter(int token) {
        if (numberAt[token] != NOTHING || text.tokens().kind(token) == TokenKind.NUMBER) {
            return true;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.entry().value() instanceof TimeWord || reading.is(NumberWords.NUMBER)) {
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
        return fits ? new Filler(match.end(), match.prefix(), match.value()) : null;
    }
}
