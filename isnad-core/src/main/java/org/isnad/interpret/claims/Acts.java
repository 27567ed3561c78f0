package org.isnad.interpret.claims;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.Category;
import org.isnad.model.Act;
import org.isnad.model.EntityType;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Person;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorWords;
import org.jspecify.annotations.Nullable;

/** Which act a claim is: that of its cue, unless what is said or who says it tells more. */
final class Acts {
    /** Cues that leave open what is done by saying it. */
    private static final Set<Act> OPEN = EnumSet.of(Act.SAY, Act.ANNOUNCE, Act.CONFIRM, Act.OPINE, Act.REPORT);
    /** Acts that one does by naming them. */
    private static final Set<Act> PERFORMED =
            EnumSet.of(Act.DENY, Act.ACCUSE, Act.CONDEMN, Act.WARN, Act.THREATEN, Act.DEMAND, Act.REJECT, Act.PRAISE);

    /** How far behind the begin of what is said its first verb is looked for. */
    private static final int FIRST_VERB = 12;

    private final Grammar grammar;
    private final LexicalText text;
    private final CueLexicon cues;

    Acts(Grammar grammar, CueLexicon cues) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.cues = cues;
    }

    /** The act of what is said from the token {@code first} on, by the speaker or the one named before. */
    Act of(Act act, int first, @Nullable NounPhrase speaker, @Nullable NounPhrase named) {
        if (!OPEN.contains(act)) {
            return act;
        }
        Act performed = performed(first);
        if (performed != null) {
            return performed;
        }
        if (act == Act.SAY && oughtToBe(first)) {
            return Act.DEMAND;
        }
        boolean relays = act == Act.SAY || act == Act.ANNOUNCE;
        NounPhrase who = speaker == null ? named : speaker;
        return relays && (isMedium(who) || isFigures(who)) ? Act.REPORT : act;
    }

    /** {@code أعرب عن رفضه}, {@code وأضاف "ندعو إلى"}: the first words of what is said name the act. */
    private @Nullable Act performed(int first) {
        int at = first;
        while (at < text.size() && at < first + 3 && opens(at)) {
            at++;
        }
        if (at >= text.size()) {
            return null;
        }
        CueLexicon.Cue noun = cues.find(text, at, Verbs.MASDAR);
        if (noun != null && noun.reading().hasSuffix() && !noun.reading().article()) {
            Act named = noun.row().act();
            return PERFORMED.contains(named) ? named : null;
        }
        return byUs(at);
    }

    /** {@code نطالب}: a verb of the first person that is nothing else. */
    private @Nullable Act byUs(int token) {
        Act act = null;
        for (Reading reading : text.readings(token)) {
            if (!reading.is(Verbs.VERB)) {
                continue;
            }
            if (reading.value(VerbForm.class).form().person() != Person.FIRST) {
                return null;
            }
            CueRow row = cues.find(reading);
            act = row != null && PERFORMED.contains(row.act()) ? row.act() : act;
        }
        return act;
    }

    /** {@code يجب السماح للمفتشين}: the first verb of what is said. */
    private boolean oughtToBe(int first) {
        int end = Math.min(text.size(), first + FIRST_VERB);
        for (int at = first; at < end; at++) {
            if (text.has(at, CueLexicon.OUGHT)) {
                return true;
            }
            if (grammar.is(at, Role.VERB) || grammar.is(at, Role.RELATIVE) || grammar.isComma(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean opens(int token) {
        return grammar.is(token, Role.QUOTE)
                || grammar.is(token, Role.PRONOUN)
                || grammar.is(token, Role.COMPLEMENTISER)
                || text.has(token, FunctionWords.PARTICLE) && !text.has(token, FunctionWords.NEGATION);
    }

    /** Whether the phrase names an outlet, an agency, or somebody who reports for one. */
    boolean isMedium(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return false;
        }
        int head = phrase.first();
        while (head < phrase.end() - 1 && grammar.is(head, Role.QUOTE)) {
            head++;
        }
        if (text.has(head, FunctionWords.QUANTIFIER) && head + 1 < phrase.end()) {
            head++;
        } else if (head + 2 < phrase.end() && grammar.is(head + 1, Role.PREPOSITION)) {
            head += 2;
        }
        return text.has(head, ActorWords.OUTLET_WORD) || text.has(head, CueLexicon.REPORTER) || isOutlet(head);
    }

    /** Whether the phrase is headed by figures, pictures or papers. */
    boolean isFigures(@Nullable NounPhrase phrase) {
        return phrase != null && text.has(phrase.first(), CueLexicon.FIGURES);
    }

    private boolean isOutlet(int token) {
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            if (category == ActorWords.ACTOR && isOutlet(reading.value(Actor.class))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutlet(Actor actor) {
        return actor.type() == EntityType.OUTLET && !actor.needsCue();
    }

    /** Whether the phrase names a single person or people who speak for themselves, rather than a body or figures. */
    boolean isPerson(NounPhrase phrase) {
        int head = phrase.first();
        if (text.has(head, FunctionWords.MEDIUM)) {
            return false;
        }
        for (int token = head; token < phrase.end(); token++) {
            if (grammar.isPersonName(token)) {
                return true;
            }
        }
        return text.has(head, ActorWords.TITLE) || text.has(head, FunctionWords.UNNAMED);
    }
}
