package org.isnad.interpret.claims;

import java.util.List;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.lexicon.RowRef;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim before its actors, place and time are linked.
 *
 * @param token the cue's first token
 * @param speaker the phrase at this place, {@code null} where the cue carries the speaker alone
 * @param antecedent an earlier phrase that names the speaker
 * @param via those who relay it
 */
public record ClaimDraft(
        int token,
        Span cue,
        String lemma,
        Act act,
        Claim.Form form,
        boolean negated,
        @Nullable NounPhrase speaker,
        @Nullable NounPhrase antecedent,
        @Nullable NounPhrase target,
        List<Span> content,
        @Nullable NounPhrase medium,
        List<NounPhrase> via,
        RuleId rule,
        RowRef row) {
    public ClaimDraft {
        content = List.copyOf(content);
        via = List.copyOf(via);
    }

    /** From the first to the last character of all its parts. */
    public Span span() {
        Span span = cue;
        for (Span part : content) {
            span = span.to(part);
        }
        return speaker == null ? span : span.to(speaker.span());
    }

    ClaimDraft withContent(List<Span> parts) {
        return new ClaimDraft(
                token, cue, lemma, act, form, negated, speaker, antecedent, target, parts, medium, via, rule, row);
    }

    ClaimDraft withAct(Act other) {
        return new ClaimDraft(
                token, cue, lemma, other, form, negated, speaker, antecedent, target, content, medium, via, rule, row);
    }

    ClaimDraft withSpeaker(NounPhrase phrase) {
        return new ClaimDraft(
                token, cue, lemma, act, form, negated, phrase, null, target, content, medium, via, rule, row);
    }

    ClaimDraft withVia(NounPhrase relay) {
        return new ClaimDraft(
                token,
                cue,
                lemma,
                act,
                form,
                negated,
                speaker,
                antecedent,
                target,
                content,
                medium,
                List.of(relay),
                rule,
                row);
    }
}
