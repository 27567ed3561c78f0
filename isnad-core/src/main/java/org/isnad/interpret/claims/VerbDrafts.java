package org.isnad.interpret.claims;

import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Act;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.Gender;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Number;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/** What the claims of finite verbs have in common: the cue as it is shown, the one addressed, the record made of them. */
final class VerbDrafts {
    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;

    VerbDrafts(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
    }

    ClaimDraft draft(
            int verb,
            CueLexicon.Cue cue,
            @Nullable NounPhrase subject,
            @Nullable NounPhrase target,
            ContentScan.Content content,
            @Nullable NounPhrase medium,
            List<NounPhrase> via,
            RuleId rule) {
        NounPhrase antecedent = null;
        if (subject != null) {
            antecedent = bench.discourse.namedBefore(subject);
        } else if (!isImpersonal(verb, cue)) {
            antecedent = bench.runningSpeaker(verb);
        }
        return new ClaimDraft(
                verb,
                cueSpan(verb, cue),
                cue.row().lemma(),
                bench.acts.of(cue.row().act(), content.first(), subject, antecedent),
                content.form(),
                bench.isNegated(verb),
                subject,
                antecedent,
                target,
                List.of(content.span()),
                medium,
                via,
                rule,
                cue.row().row());
    }

    /** The one addressed, between two tokens; {@code null} where the cue's row names no place for one. */
    @Nullable
    NounPhrase target(CueRow row, int from, int to) {
        if (row.target() == null || from >= to) {
            return null;
        }
        int at = from;
        while (at < to
                && (grammar.role(at) == Role.TIME || grammar.isComma(at) || grammar.role(at) == Role.PREPOSITION)) {
            at++;
        }
        return at < to && grammar.role(at) == Role.NOUN ? grammar.nounPhrase(at, to) : null;
    }

    /** The phrase, cut before its complement where it ran into it. */
    @Nullable
    NounPhrase upTo(NounPhrase phrase, int end) {
        return phrase.end() <= end ? phrase : grammar.nounPhrase(phrase.first(), end);
    }

    /** {@code وهذا يؤكد أن}, {@code وهذا ما يفسر}. */
    boolean isShownByThis(int verb) {
        int before = verb - 1;
        while (before > 0 && (grammar.is(before, Role.PARTICLE) || text.has(before, CueLexicon.WHICH))) {
            before--;
        }
        return grammar.is(before, Role.DEMONSTRATIVE);
    }

    /** {@code تابعت قائلة}: the participle behind the verb says the same thing again. */
    boolean saysAlong(int verb) {
        if (verb + 1 >= text.size() || grammar.isDefinite(verb + 1) || grammar.isActorNoun(verb + 1)) {
            return false;
        }
        for (CueLexicon.Cue along : bench.cues.findAll(text, verb + 1, Verbs.PARTICIPLE)) {
            if (ParticipleCues.isActive(along.reading()) && along.row().allows(Frame.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    private Span cueSpan(int verb, CueLexicon.Cue cue) {
        Span span = bench.cueSpan(verb, cue.reading());
        return saysAlong(verb) ? new Span(span.begin(), bench.tokens.end(verb + 1)) : span;
    }

    /** {@code يعتقد أن}: an imperfect without a subject, right before its clause, may be a passive: nobody is named. */
    private boolean isImpersonal(int verb, CueLexicon.Cue cue) {
        VerbForm form = cue.reading().value(VerbForm.class);
        return form.form().aspect() == Aspect.IMPERFECT
                && form.form().gender() != Gender.FEMININE
                && form.form().number() == Number.SINGULAR
                && grammar.is(verb + 1, Role.COMPLEMENTISER)
                && (verb == grammar.sentenceFirst(verb) || grammar.is(verb - 1, Role.RELATIVE))
                && cue.row().act() == Act.OPINE;
    }
}
