package org.isnad.interpret.claims;

import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.WAW;

import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.Gender;
import org.isnad.morphology.InflectedForm;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Number;
import org.isnad.morphology.Person;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Gender and number, as far as they are known: a verb or participle without a subject of its own goes with the one who
 * agrees with it.
 *
 * @param number {@code null} where it is not known
 */
record Agreement(Gender gender, @Nullable Number number) {
    static final Agreement UNKNOWN = new Agreement(Gender.EITHER, null);

    /** What a finite verb or a participle asks of the one who does it; unknown where its readings contradict each other. */
    static Agreement ofCue(LexicalText text, int token) {
        Agreement found = null;
        // Folded, teh marbuta looks like the pronoun of a masculine form.
        boolean feminine = text.tokens().text().charAt(text.tokens().end(token) - 1) == TEH_MARBUTA;
        for (Reading reading : text.readings(token)) {
            if (!(reading.entry().value() instanceof VerbForm verb) || feminine && reading.hasSuffix()) {
                continue;
            }
            InflectedForm form = verb.form();
            boolean agrees = form.person() == Person.THIRD || form.person() == Person.NONE;
            if (agrees && form.aspect() != Aspect.MASDAR) {
                Agreement other = new Agreement(form.gender(), form.number());
                found = found == null ? other : found.joined(other);
            }
        }
        return found == null ? UNKNOWN : found;
    }

    /** What a phrase shows by its form. */
    static Agreement ofPhrase(Grammar grammar, NounPhrase phrase) {
        int head = phrase.first();
        if (grammar.isPersonName(head)) {
            return new Agreement(Gender.EITHER, Number.SINGULAR);
        }
        boolean counted = grammar.is(head, Role.NUMBER) || grammar.text().has(head, FunctionWords.QUANTIFIER);
        if (counted || grammar.nameEnd(head) > 0 || !grammar.is(head, Role.NOUN)) {
            return UNKNOWN;
        }
        char last = grammar.tokens().text().charAt(grammar.tokens().end(head) - 1);
        if (last == TEH_MARBUTA) {
            return new Agreement(Gender.FEMININE, null);
        }
        return byEnding(grammar, head);
    }

    /** {@code مسؤولون}, {@code معارضو …}, {@code الوزيرين}: the plural of persons, and the dual. */
    private static Agreement byEnding(Grammar grammar, int head) {
        char[] folded = grammar.tokens().folded();
        int end = grammar.tokens().foldedEnd(head);
        if (end - grammar.tokens().foldedBegin(head) < 5) {
            return UNKNOWN;
        }
        boolean nominative = folded[end - 1] == NOON && folded[end - 2] == WAW && grammar.isActorNoun(head);
        boolean construct = folded[end - 1] == WAW
                && !grammar.hasArticle(head)
                && grammar.text().has(head, Verbs.PARTICIPLE);
        if (nominative || construct) {
            return new Agreement(Gender.MASCULINE, Number.PLURAL);
        }
        return grammar.isAccusative(head) ? new Agreement(Gender.EITHER, Number.PLURAL) : UNKNOWN;
    }

    /** Whether more than one is asked for. */
    boolean asksForSeveral() {
        return number == Number.PLURAL || number == Number.DUAL;
    }

    boolean isSeveral() {
        return number == Number.PLURAL;
    }

    /** That of a phrase of which a verb before it tells the gender; a verb before its subject stands in the singular. */
    Agreement withGender(Agreement verb) {
        boolean told = gender == Gender.EITHER && number != Number.PLURAL;
        return told ? new Agreement(verb.gender, number) : this;
    }

    /** Whether one who is of this gender and number may be the doer of what asks for the other. */
    boolean fits(Agreement cue) {
        boolean genders = gender == Gender.EITHER || cue.gender == Gender.EITHER || gender == cue.gender;
        boolean numbers =
                number == null || cue.number == null || (number == Number.SINGULAR) == (cue.number == Number.SINGULAR);
        return genders && numbers;
    }

    private Agreement joined(Agreement other) {
        return new Agreement(gender == other.gender ? gender : Gender.EITHER, number == other.number ? number : null);
    }
}
