package org.isnad.interpret.claims;

import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.RuleId;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a participle that goes with the running speaker: {@code مضيفا أن}, {@code معتبرة أن}. */
final class ParticipleCues {
    private static final RuleId RULE = new RuleId("CLAIM.PARTICIPLE");
    private static final int COMPLEMENT_NEAR = 14;

    private final Workbench bench;
    private final Grammar grammar;

    ParticipleCues(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
    }

    @Nullable
    ClaimDraft at(int token) {
        CueLexicon.Cue cue = bench.cues.find(bench.text, token, Verbs.PARTICIPLE);
        boolean circumstantial = cue != null
                && !cue.reading().article()
                && cue.reading().preposition() == 0
                && cue.row().style() != CueRow.Style.RELAY
                && beginsPhrase(token);
        if (cue == null || !circumstantial) {
            return null;
        }
        Complement complement = complement(cue.row(), token);
        if (complement == null) {
            return null;
        }
        ContentScan.Content content = bench.contents.from(complement.first());
        if (content == null) {
            return null;
        }
        NounPhrase target = cue.row().target() == null || complement.at() == token + 1
                ? null
                : grammar.nounPhrase(token + 1, complement.at());
        return new ClaimDraft(
                token,
                bench.cueSpan(token, cue.reading()),
                cue.row().lemma(),
                cue.row().act(),
                content.form(),
                false,
                null,
                bench.runningSpeaker(token),
                target,
                List.of(content.span()),
                null,
                List.of(),
                RULE,
                cue.row().row());
    }

    /** After a comma, a quotation, a conjunction, or at a sentence's begin: not an adjective behind its noun. */
    private boolean beginsPhrase(int token) {
        return token == grammar.sentenceFirst(token)
                || grammar.role(token - 1) == Role.PUNCTUATION
                || grammar.role(token - 1) == Role.QUOTE
                || grammar.hasConjunction(token)
                || !grammar.isDefinite(token) && grammar.is(token + 1, Role.COMPLEMENTISER)
                || grammar.is(token + 2, Role.COMPLEMENTISER);
    }

    private @Nullable Complement complement(CueRow row, int token) {
        int end = Math.min(grammar.sentenceEnd(token), token + COMPLEMENT_NEAR);
        Complement clause = bench.complements.clause(row, token + 1, end);
        Complement prepositional = bench.complements.prepositional(row, token + 1, end);
        if (prepositional != null && (clause == null || prepositional.first() < clause.at())) {
            return prepositional;
        }
        return clause != null ? clause : bench.complements.object(row, token + 1, end);
    }
}
