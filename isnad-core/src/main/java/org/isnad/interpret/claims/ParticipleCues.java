package org.isnad.interpret.claims;

import static org.isnad.text.Letters.FATHATAN;

import java.util.List;
import java.util.Set;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.Category;
import org.isnad.model.RuleId;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.LookAlikes;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a participle that goes with the running speaker: {@code مضيفا أن}, {@code معتبرة أن}. */
final class ParticipleCues {
    private static final RuleId RULE = new RuleId("CLAIM.PARTICIPLE");
    private static final int COMPLEMENT_NEAR = 14;
    private static final Set<Category> OTHER_NOUNS = Set.of(
            ActorWords.TITLE,
            ActorWords.HEAD_WORD,
            FunctionWords.UNNAMED,
            FunctionWords.MEDIUM,
            FunctionWords.LISTENER,
            LookAlikes.NOUN,
            CueLexicon.SETTLED);

    private final Workbench bench;
    private final Grammar grammar;

    ParticipleCues(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
    }

    @Nullable
    ClaimDraft at(int token) {
        CueLexicon.Cue cue = active(token);
        boolean circumstantial = cue != null
                && !cue.reading().article()
                && cue.reading().preposition() == 0
                && cue.row().style() != CueRow.Style.RELAY
                && cue.row().style() != CueRow.Style.DOCUMENT
                && beginsPhrase(token)
                && !bench.complements.withholdsName(token)
                && !isVerbalNoun(token, cue)
                && (!isOtherNoun(token) || isBeforeClause(token) && grammar.nameEnd(token) < 0 || isDemand(token, cue));
        if (cue == null || !circumstantial) {
            return null;
        }
        Complement complement =
                cue.row().style() == CueRow.Style.RESPONSIBILITY ? blame(token) : complement(cue.row(), token);
        ContentScan.Content content = complement == null ? null : bench.contents.of(complement);
        if (complement == null || content == null || isNounWithAdjective(complement)) {
            return null;
        }
        NounPhrase target = cue.row().target() == null || complement.at() == token + 1
                ? null
                : grammar.nounPhrase(token + 1, complement.at());
        return draft(token, cue, content, bench.runningSpeaker(token), target, RULE);
    }

    private ClaimDraft draft(
            int token,
            CueLexicon.Cue cue,
            ContentScan.Content content,
            @Nullable NounPhrase named,
            @Nullable NounPhrase target,
            RuleId rule) {
        return new ClaimDraft(
                token,
                bench.cueSpan(token, cue.reading()),
                cue.row().lemma(),
                bench.acts.of(cue.row().act(), content.first(), null, named),
                content.form(),
                false,
                null,
                named,
                target,
                List.of(content.span()),
                null,
                List.of(),
                rule,
                cue.row().row());
    }

    /** {@code مقترحا فرنسيا}: what follows goes with a noun. */
    private boolean isNounWithAdjective(Complement complement) {
        return complement.frame() == Frame.NP
                && grammar.isIndefiniteAdjective(complement.first())
                && !bench.text.has(complement.first(), Verbs.MASDAR);
    }

    /** {@code داعية الأطراف إلى}, {@code مطالبين الحكومة بـ}: whom it is asked of and what stand behind it. */
    private boolean isDemand(int token, CueLexicon.Cue cue) {
        int end = Math.min(grammar.sentenceEnd(token), token + COMPLEMENT_NEAR);
        return cue.row().target() != null
                && !grammar.isComma(token + 1)
                && bench.complements.prepositional(cue.row(), token + 1, end) != null;
    }

    /** {@code محملا س مسؤولية}: what is laid on somebody. */
    private @Nullable Complement blame(int token) {
        int end = Math.min(grammar.sentenceEnd(token), token + COMPLEMENT_NEAR);
        for (int at = token + 1; at < end; at++) {
            if (bench.text.has(at, CueLexicon.BLAME)) {
                return new Complement(grammar.hasPreposition(at) ? Frame.BI : Frame.NP, at, at);
            }
            if (grammar.is(at, Role.VERB) || grammar.is(at, Role.COMPLEMENTISER)) {
                return null;
            }
        }
        return null;
    }

    /** {@code مهاجمة}: the verbal noun of a verb that often means something else. */
    private boolean isVerbalNoun(int token, CueLexicon.Cue cue) {
        Reading noun = bench.text.find(token, Verbs.MASDAR);
        return cue.row().style() == CueRow.Style.WEAK
                && noun != null
                && noun.entry().lemma().equals(cue.row().lemma());
    }

    /** The cue that the token is as an active participle; {@code مؤكدة} is a passive one as well. */
    private CueLexicon.@Nullable Cue active(int token) {
        for (CueLexicon.Cue cue : bench.cues.findAll(bench.text, token, Verbs.PARTICIPLE)) {
            if (isActive(cue.reading())) {
                return cue;
            }
        }
        return null;
    }

    /** Who speaks is told by the active participle; the passive one tells what was said. */
    static boolean isActive(Reading participle) {
        return participle.value(VerbForm.class).form().aspect() == Aspect.ACTIVE_PARTICIPLE;
    }

    /** {@code مدينة}, {@code مصدر}: a noun of its own that happens to look like a participle. */
    private boolean isOtherNoun(int token) {
        for (Reading reading : bench.text.readings(token)) {
            if (reading.preposition() == 0
                    && OTHER_NOUNS.contains(reading.entry().category())) {
                return true;
            }
        }
        return grammar.nameEnd(token) > 0;
    }

    /** After a comma, a quotation, a conjunction, or at a sentence's begin: not an adjective behind its noun. */
    private boolean beginsPhrase(int token) {
        boolean heading = bench.tokens.isWord(token) && bench.tokens.isPunctuation(token + 1, ':');
        if (token == grammar.sentenceFirst(token)) {
            return !heading;
        }
        boolean quoted = grammar.is(token - 1, Role.QUOTE) && bench.tokens.quotationOpenedBy(token - 1) >= 0;
        if (quoted && !isBeforeClause(token)) {
            return false;
        }
        return grammar.role(token - 1) == Role.PUNCTUATION
                || grammar.role(token - 1) == Role.QUOTE
                || grammar.hasConjunction(token)
                || bench.tokens.text().charAt(bench.tokens.end(token) - 1) == FATHATAN
                || !grammar.isDefinite(token)
                        && (isBeforeClause(token) || grammar.isDefinite(token - 1) || isName(token - 1));
    }

    /** A name of one word, or a word that nobody knows: likely a name. */
    private boolean isName(int token) {
        return bench.tokens.isWord(token)
                && (bench.text.readings(token).length == 0 || grammar.nameEnd(token) == token + 1);
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
