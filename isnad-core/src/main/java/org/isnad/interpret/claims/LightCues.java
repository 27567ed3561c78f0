package org.isnad.interpret.claims;

import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/** Claims whose verb says something only with its object: {@code وجه س اتهاما إلى ص}, {@code قدم س شكوى}. */
final class LightCues {
    private static final RuleId RULE = new RuleId("CLAIM.LIGHT_VERB");
    /** Between verb and object stand the subject, the addressee and where it was said. */
    private static final int FARTHEST_OBJECT = 40;

    private static final int COMPLEMENT_NEAR = 12;

    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;

    LightCues(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
    }

    @Nullable
    ClaimDraft at(int verb) {
        for (Reading reading : text.readings(verb)) {
            ClaimDraft draft = bench.nouns.isLight(reading) ? at(verb, reading) : null;
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    private @Nullable ClaimDraft at(int verb, Reading reading) {
        if (bench.isNegated(verb)) {
            return null;
        }
        String lemma = reading.entry().lemma();
        int end = grammar.sentenceEnd(verb);
        int limit = Math.min(end, verb + FARTHEST_OBJECT);
        for (int at = verb + 1; at < limit; at++) {
            Role role = grammar.role(at);
            if (role == Role.VERB || role == Role.COMPLEMENTISER || role == Role.SUBORDINATOR) {
                return null;
            }
            NounCues.Light light = bench.nouns.light(text, lemma, at);
            if (light != null) {
                return draft(verb, reading, at, light, end);
            }
        }
        return null;
    }

    private @Nullable ClaimDraft draft(int verb, Reading reading, int object, NounCues.Light light, int end) {
        ContentScan.Content content = content(object, end);
        if (content == null) {
            return null;
        }
        NounPhrase speaker = light.bySubject() ? speaker(verb, object) : null;
        Span cue = light.byNoun() ? bench.wordSpan(object) : bench.cueSpan(verb, reading);
        return new ClaimDraft(
                verb,
                cue,
                light.verb(),
                light.act(),
                content.form(),
                false,
                speaker,
                named(verb, speaker, light),
                null,
                List.of(content.span()),
                null,
                List.of(),
                RULE,
                light.row());
    }

    private @Nullable NounPhrase named(int verb, @Nullable NounPhrase speaker, NounCues.Light light) {
        if (speaker != null) {
            return bench.discourse.namedBefore(speaker);
        }
        return light.bySubject() ? bench.runningSpeaker(verb) : null;
    }

    private @Nullable NounPhrase speaker(int verb, int object) {
        NounPhrase after = grammar.subjectAfter(verb);
        if (after != null && after.first() < object) {
            return after.end() <= object ? after : grammar.nounPhrase(after.first(), object);
        }
        return grammar.subjectBefore(verb);
    }

    /** What the noun says where a complement of its own follows, else the noun itself and what hangs on it. */
    private ContentScan.@Nullable Content content(int object, int end) {
        int from = object + 1;
        int near = Math.min(end, from + COMPLEMENT_NEAR);
        if (text.has(from, Verbs.MASDAR) && !grammar.isDefinite(from) && !grammar.hasPreposition(from)) {
            return bench.contents.from(from);
        }
        for (int at = from; at < near; at++) {
            Role role = grammar.role(at);
            if (role == Role.VERB || role == Role.RELATIVE || role == Role.PUNCTUATION) {
                break;
            }
            boolean clause = role == Role.COMPLEMENTISER;
            if (clause && at + 1 < end) {
                return bench.contents.of(new Complement(Frame.THAT, at, at + 1));
            }
            if (bench.complements.isBi(at) && text.has(at, Verbs.MASDAR)) {
                return bench.contents.of(new Complement(Frame.BI, at, at));
            }
        }
        return bench.contents.from(object);
    }
}
