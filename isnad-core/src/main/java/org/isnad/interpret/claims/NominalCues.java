package org.isnad.interpret.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Act;
import org.isnad.model.RuleId;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a verbal noun with its own speaker: {@code اتهامات س بـ}, {@code إعلان س أن}. */
final class NominalCues {
    private static final RuleId RULE = new RuleId("CLAIM.NOMINAL");
    private static final Set<Act> ACTS = EnumSet.of(
            Act.ANNOUNCE,
            Act.ACCUSE,
            Act.CONDEMN,
            Act.THREATEN,
            Act.DEMAND,
            Act.DENY,
            Act.CONFIRM,
            Act.PROMISE,
            Act.WARN);
    private static final int COMPLEMENT_NEAR = 10;

    private final Workbench bench;
    private final Grammar grammar;

    NominalCues(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
    }

    @Nullable
    ClaimDraft at(int token) {
        CueLexicon.Cue cue = bench.cues.find(bench.text, token, Verbs.MASDAR);
        if (cue == null
                || cue.row().style() != CueRow.Style.PLAIN
                || !ACTS.contains(cue.row().act())) {
            return null;
        }
        Reading reading = cue.reading();
        int end = grammar.sentenceEnd(token);
        NounPhrase speaker = reading.hasSuffix() || reading.article() ? null : speaker(token, end);
        if (speaker == null && !reading.hasSuffix()) {
            return null;
        }
        int from = speaker == null ? token + 1 : speaker.end();
        Complement complement = complement(cue.row(), from, Math.min(end, from + COMPLEMENT_NEAR));
        ContentScan.Content content = complement == null ? null : bench.contents.of(complement);
        if (content == null) {
            return null;
        }
        return new ClaimDraft(
                token,
                bench.cueSpan(token, reading),
                cue.row().lemma(),
                cue.row().act(),
                content.form(),
                false,
                speaker,
                speaker == null ? bench.runningSpeaker(token) : bench.discourse.namedBefore(speaker),
                null,
                List.of(content.span()),
                null,
                List.of(),
                RULE,
                cue.row().row());
    }

    private @Nullable NounPhrase speaker(int token, int end) {
        NounPhrase phrase = grammar.is(token + 1, Role.NOUN) ? grammar.nounPhrase(token + 1, end) : null;
        return phrase != null && phrase.definite() ? phrase : null;
    }

    private @Nullable Complement complement(CueRow row, int from, int end) {
        if (from < end && grammar.role(from) == Role.COMPLEMENTISER && row.allows(Frame.THAT)) {
            return from + 1 < end ? new Complement(Frame.THAT, from, from + 1) : null;
        }
        Complement complement = bench.complements.prepositional(row, from, end);
        return complement != null && complement.at() <= from + 1 ? complement : null;
    }
}
