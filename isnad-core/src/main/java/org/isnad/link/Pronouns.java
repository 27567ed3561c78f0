package org.isnad.link;

import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Claim;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.Gender;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorRecogniser;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.text.Letters;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Links the pronouns whose meaning is safe: in what somebody is told to have said, {@code بلاده}, {@code قواته}, {@code أنه} and
 * {@code في بيان له} mean who says it, as long as they agree with the verb and nobody else of the kind is named in between.
 */
final class Pronouns {
    private static final RuleId BELONGING = new RuleId("LINK.PRONOUN_OF_BELONGING");
    private static final RuleId HOMELAND = new RuleId("LINK.HOMELAND");
    private static final RuleId COMPLEMENT = new RuleId("LINK.PRONOUN_OF_COMPLEMENT");
    private static final RuleId UTTERANCE = new RuleId("LINK.PRONOUN_OF_UTTERANCE");
    private static final RuleId PEER = new RuleId("LINK.PRONOUN_OF_PEER");
    private static final String SPEAKER = "speaker of the claim";
    private static final String ONLY_PERSON = "only person named before in the sentence";
    /** How many tokens of what is said are looked at, and how many before the cue. */
    private static final int REACH = 60;

    private static final int REACH_BACK = 12;
    private static final String HIS = "" + Letters.HEH;
    private static final String HER = "" + Letters.HEH + Letters.ALEF;

    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final Names names;
    private final ActorRecogniser actors;

    Pronouns(Grammar grammar, Names names, ActorRecogniser actors) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.names = names;
        this.actors = actors;
    }

    /** Links the pronouns around and inside one claim. */
    void linkClaim(ClaimDraft claim, EntityDraft speaker) {
        String pronoun = speaker.type() == EntityType.PEOPLE ? null : pronounOf(claim.token());
        if (pronoun == null || speaker.firstBegin() == Integer.MAX_VALUE) {
            return;
        }
        int content = tokenFrom(claim.content().get(0).begin());
        int from = Math.max(grammar.sentenceFirst(claim.token()), claim.token() - REACH_BACK);
        int to = Math.min(content > claim.token() ? content : grammar.sentenceEnd(claim.token()), from + REACH);
        for (int token = from; token < to; token++) {
            linkUtterance(token, pronoun, speaker);
        }
        if (claim.form() == Claim.Form.DIRECT) {
            return;
        }
        if (content > claim.token()) {
            linkComplement(content, pronoun, speaker);
        }
        for (Span part : claim.content()) {
            linkBelongings(part, pronoun, speaker);
        }
    }

    /** The pronoun that agrees with the cue's verb; {@code null} where the cue is none or its form tells nothing. */
    private @Nullable String pronounOf(int cue) {
        for (Reading reading : text.readings(cue)) {
            if ((reading.is(Verbs.VERB) || reading.is(Verbs.PARTICIPLE)) && reading.length() == 1) {
                return reading.value(VerbForm.class).form().gender() == Gender.FEMININE ? HER : HIS;
            }
        }
        return null;
    }

    /** {@code في بيان له}. */
    private void linkUtterance(int token, String pronoun, EntityDraft speaker) {
        Reading utterance = text.find(token, ActorWords.UTTERANCE);
        if (utterance == null || utterance.hasSuffix()) {
            return;
        }
        int after = token + utterance.length();
        boolean his = text.has(after, ActorWords.TO_HIM)
                && tokens.form(after).substring(1).equals(pronoun);
        if (his) {
            add(speaker, new Span(tokens.offsetAfter(after, 1), tokens.end(after)), SPEAKER, UTTERANCE);
        }
    }

    /** {@code أنه سيعود إلى}, {@code أنها تراقب}: not where the pronoun stands for what follows. */
    private void linkComplement(int content, String pronoun, EntityDraft speaker) {
        int complementiser = content - 1;
        if (complementiser < 0
                || !grammar.is(complementiser, Role.COMPLEMENTISER)
                || !tokens.form(complementiser).endsWith(Letters.NOON + pronoun)
                || text.has(content, ActorWords.IMPERSONAL)) {
            return;
        }
        Reading verb = grammar.is(content, Role.VERB) ? text.find(content, Verbs.VERB) : null;
        boolean agrees =
                verb != null && verb.value(VerbForm.class).form().gender() == Gender.FEMININE == pronoun.equals(HER);
        if (agrees && (pronoun.equals(HER) || hasOwnSubject(content))) {
            add(speaker, pronoun(complementiser, pronoun), SPEAKER, COMPLEMENT);
        }
    }

    /** Whether no noun follows the verb that may be its subject. */
    private boolean hasOwnSubject(int verb) {
        int next = verb + 1;
        return next < tokens.size()
                && (grammar.is(next, Role.PREPOSITION)
                        || grammar.is(next, Role.COMPLEMENTISER)
                        || grammar.hasPreposition(next));
    }

    private void linkBelongings(Span part, String pronoun, EntityDraft speaker) {
        int first = tokenFrom(part.begin());
        boolean person = speaker.type() == EntityType.PERSON;
        for (int token = first;
                token < first + REACH && token < tokens.size() && tokens.end(token) <= part.end();
                token++) {
            EntityDraft other = names.entityAt(token);
            if (other != null && other != speaker && (other.type() == EntityType.PERSON) == person) {
                return;
            }
            Reading belonging = tokens.quotationAround(token) < 0 ? text.find(token, ActorWords.BELONGING) : null;
            boolean homeland = belonging != null && text.has(token, ActorWords.HOMELAND);
            if (belonging != null && belonging.suffix().equals(pronoun) && (person || !homeland)) {
                add(speaker, pronoun(token, pronoun), SPEAKER, BELONGING);
                if (homeland) {
                    linkHomeland(token, belonging, speaker);
                }
            }
        }
    }

    /** {@code بلاده}: the government of the speaker's country. */
    private void linkHomeland(int token, Reading reading, EntityDraft speaker) {
        Actor government = speaker.country() == null ? null : actors.government(speaker.country());
        if (government != null) {
            Span span = text.span(token, reading);
            names.known(government).mentionedAt(span, Mention.Kind.NOMINAL, SPEAKER);
            names.trace(span, HOMELAND, government.row());
        }
    }

    /** {@code التقى الوزير فلان نظيره}: one pass over the text, for those outside of claims. */
    void linkPeers() {
        EntityDraft person = null;
        int sentence = -1;
        boolean several = false;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.sentenceOf(token) != sentence) {
                sentence = tokens.sentenceOf(token);
                person = null;
                several = false;
            }
            EntityDraft named = names.entityAt(token);
            if (named != null && named.type() == EntityType.PERSON) {
                several |= person != null && person != named;
                person = named;
            }
            Reading peer = several ? null : text.find(token, ActorWords.PEER);
            if (person != null && peer != null && peer.suffix().equals(HIS) && tokens.quotationAround(token) < 0) {
                add(person, pronoun(token, HIS), ONLY_PERSON, PEER);
            }
        }
    }

    private void add(EntityDraft entity, Span span, String basis, RuleId rule) {
        entity.mentionedAt(span, Mention.Kind.PRONOUN, basis);
        names.trace(span, rule, null);
    }

    private Span pronoun(int token, String pronoun) {
        int length = tokens.foldedEnd(token) - tokens.foldedBegin(token);
        return new Span(tokens.offsetAfter(token, length - pronoun.length()), tokens.end(token));
    }

    /** The first token that begins at the offset or behind it. */
    private int tokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.begin(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
