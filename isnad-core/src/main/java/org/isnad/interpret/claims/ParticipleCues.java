package org.isnad.interpret.claims;

import static org.isnad.text.Letters.FATHATAN;

import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.model.RuleId;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
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
                && isActive(cue.reading())
                && !cue.reading().article()
                && cue.reading().preposition() == 0
                && cue.row().style() != CueRow.Style.RELAY
                && beginsPhrase(token)
                && (!isOtherNoun(token) || isBeforeClause(token));
        if (cue == null || !circumstantial) {
            return null;
        }
        Complement complement = complement(cue.row(), token);
        ContentScan.Content content = complement == null ? null : bench.contents.of(complement);
        if (complement == null || content == null) {
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

    /** Who speaks is told by the active participle; the passive one tells what was said. */
    static boolean isActive(Reading participle) {
        return participle.value(VerbForm.class).form().aspect() == Aspect.ACTIVE_PARTICIPLE;
    }

    /** {@code مدينة}, {@code مصدر}: a noun of its own that happens to look like a participle. */
    private boolean isOtherNoun(int token) {
        for (Reading reading : bench.text.readings(token)) {
            boolean ofVerb = reading.is(Verbs.PARTICIPLE) || reading.is(Verbs.MASDAR) || reading.is(Verbs.VERB);
            if (!ofVerb && reading.prefix() == 0 && reading.entry().category().attachment() == Attachment.NOMINAL) {
                return true;
            }
        }
        return false;
    }

    /** After a comma, a quotation, a conjunction, or at a sentence's begin: not an adjective behind its noun. */
    private boolean beginsPhrase(int token) {
        return token == grammar.sentenceFirst(token)
                || grammar.role(token - 1) == Role.PUNCTUATION
                || grammar.role(token - 1) == Role.QUOTE
                || grammar.hasConjunction(token)
                || bench.tokens.text().charAt(bench.tokens.end(token) - 1) == FATHATAN
                || !grammar.isDefinite(token) && grammar.isDefinite(token - 1)
                || !grammar.isDefinite(token) && isBeforeClause(token) && !isAdjective(token);
    }

    /** {@code مصادر مطلعة}: with teh marbuta, behind an indefinite noun. */
    private boolean isAdjective(int token) {
        return grammar.isFeminine(token) && grammar.is(token - 1, Role.NOUN) && grammar.nameEnd(token - 1) < 0;
    }

    private boolean isBeforeClause(int token) {
        return grammar.is(token + 1, Role.COMPLEMENTISER)
                || grammar.is(token + 1, Role.PREPOSITION) && grammar.is(token + 2, Role.COMPLEMENTISER);
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
