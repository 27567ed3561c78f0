package org.isnad.interpret.control;

import org.isnad.interpret.control.ControlLexicon.Carrier;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Verbs that carry a noun of control: {@code تمكن الجيش من السيطرة}, {@code فقد التنظيم السيطرة}. */
final class Carriers {
    private static final int FARTHEST_CARRIER = 28;
    private static final int PURPOSE = 2;
    private static final int AIM = 4;

    private final Grammar grammar;
    private final LexicalText text;
    private final ControlLexicon words;
    private final Parties parties;
    private final Fighters subjects;

    Carriers(Grammar grammar, ControlLexicon words, Parties parties, Fighters subjects) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.words = words;
        this.parties = parties;
        this.subjects = subjects;
    }

    /** What the subject of the verb that carries a noun is to the change. */
    record Carried(Carrier role, @Nullable NounPhrase subject) {}

    /** The verb or masdar before a noun of control that says whose act it is, {@code null} where there is none. */
    @Nullable
    Carried of(int noun) {
        int first = Math.max(grammar.sentenceFirst(noun), noun - FARTHEST_CARRIER);
        for (int token = noun - 1; token >= first; token--) {
            Role role = grammar.role(token);
            if (role == Role.COMPLEMENTISER || role == Role.RELATIVE) {
                return null;
            }
            if (role == Role.VERB) {
                return carried(token, noun);
            }
            if (isVerbSpeltLikeMasdar(token)) {
                return carried(token, noun);
            }
            Carried masdar = carriedByMasdar(token, noun);
            if (masdar != null) {
                return masdar;
            }
        }
        return null;
    }

    /** {@code أن القوات تمكن من}: a masdar has a genitive or a preposition before it, the verb has what it does behind "from". */
    private boolean isVerbSpeltLikeMasdar(int token) {
        if (token + 1 >= text.size() || grammar.role(token + 1) != Role.PREPOSITION || grammar.hasPreposition(token)) {
            return false;
        }
        boolean verb = false;
        boolean masdar = false;
        for (Reading reading : text.readings(token)) {
            verb |= reading.is(Verbs.VERB)
                    && !reading.hasSuffix()
                    && words.carrier(reading.entry().lemma()) == Carrier.GAINER;
            masdar |= reading.is(Verbs.MASDAR);
        }
        boolean afterWord = token > 0
                && (grammar.role(token - 1) == Role.PREPOSITION
                        || ControlLexicon.has(text, token - 1, ControlLexicon.WordClass.DONE));
        return verb && masdar && !afterWord;
    }

    /** {@code لاستكمال تحرير}, {@code في محاولة لتحرير}: what somebody does it for has not come about. */
    boolean isPurpose(int noun) {
        for (int token = noun - 1; token >= Math.max(grammar.sentenceFirst(noun), noun - AIM); token--) {
            if (grammar.role(token) == Role.VERB) {
                break;
            }
            if (ControlLexicon.has(text, token, ControlLexicon.WordClass.AIM)) {
                return true;
            }
        }
        for (int token = noun - 1; token >= Math.max(grammar.sentenceFirst(noun), noun - PURPOSE); token--) {
            for (Reading reading : text.readings(token)) {
                if (reading.preposition() == Letters.LAM && reading.is(Verbs.MASDAR) && !reading.hasSuffix()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code تمكن الجيش من السيطرة} behind {@code إلى}: a masdar whose genitive gains. */
    private @Nullable Carried carriedByMasdar(int token, int noun) {
        for (Reading reading : text.readings(token)) {
            boolean carries = reading.is(Verbs.MASDAR)
                    && gains(words.carrier(reading.entry().lemma()));
            if (carries && token + 1 < noun && grammar.role(token + 1) == Role.NOUN) {
                NounPhrase phrase = grammar.nounPhrase(token + 1, noun);
                if (phrase != null && parties.isArmed(phrase)) {
                    return new Carried(Carrier.GAINER, parties.withoutLoose(phrase));
                }
            }
        }
        return null;
    }

    private @Nullable Carried carried(int verb, int noun) {
        for (Reading reading : text.readings(verb)) {
            Carrier role =
                    reading.is(Verbs.VERB) ? words.carrier(reading.entry().lemma()) : null;
            if (role != null) {
                boolean lasts = reading.value(VerbForm.class).form().aspect() == Aspect.IMPERFECT && !reading.future();
                if (lasts && (role == Carrier.HOLDER || role == Carrier.NONE)) {
                    return null;
                }
                role = role == Carrier.HOLDER ? Carrier.GAINER : role;
                NounPhrase after = parties.plausible(parties.subjectAfter(verb));
                NounPhrase who = after != null && after.first() < noun
                        ? parties.cut(after, Math.min(after.end(), noun))
                        : parties.plausible(subjects.before(verb));
                if (who == null) {
                    // the walk has noted the verb already, with the subject that runs on
                    who = subjects.running(verb + 1);
                }
                if (role == Carrier.TELLER) {
                    boolean fights = who != null && parties.fightsItself(who);
                    who = fights ? who : null;
                    role = fights ? Carrier.GAINER : Carrier.NONE;
                }
                return new Carried(role, who == null ? null : parties.trimmed(parties.cut(who, ahead(who, noun))));
            }
        }
        return null;
    }

    private static boolean gains(@Nullable Carrier role) {
        return role == Carrier.GAINER || role == Carrier.HOLDER;
    }

    /** Where a phrase ends at the latest: before the noun, if it stands before it. */
    private static int ahead(NounPhrase who, int noun) {
        return who.first() < noun ? Math.min(who.end(), noun) : who.end();
    }
}
