package org.isnad.interpret.control;

import org.isnad.interpret.control.ControlLexicon.WordClass;
import org.isnad.interpret.control.ControlRow.Part;
import org.isnad.interpret.control.ControlRow.Slot;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.jspecify.annotations.Nullable;

/** Who is said to hold a place beside its change: {@code التي كانت تسيطر عليها س}, {@code الواقعة الآن تحت سيطرة ع}. */
final class Holders {
    private static final int REACH = 10;
    /** How many words stand between the verb and who holds, at the most. */
    private static final int OBJECT = 2;

    private final Grammar grammar;
    private final LexicalText text;
    private final ControlLexicon words;
    private final Parties parties;

    Holders(Grammar grammar, ControlLexicon words, Parties parties) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.words = words;
        this.parties = parties;
    }

    /** Who held it so far, where a relative clause behind the change says so. */
    @Nullable
    NounPhrase behind(int from, int to) {
        boolean relative = false;
        int end = Math.min(grammar.sentenceEnd(from - 1), to + REACH);
        for (int token = from; token < end; token++) {
            relative |= grammar.role(token) == Role.RELATIVE;
            Reading verb = relative && grammar.role(token) == Role.VERB ? words.verbReading(text, token) : null;
            boolean holds = verb != null && words.row(verb).part(Slot.SUBJECT) == Part.GAINER;
            if (holds) {
                return party(token + 1, Math.min(end + OBJECT, text.size()));
            }
        }
        return null;
    }

    private @Nullable NounPhrase party(int from, int end) {
        for (int token = from; token < Math.min(end, from + OBJECT); token++) {
            NounPhrase phrase = grammar.role(token) == Role.NOUN ? grammar.nounPhrase(token) : null;
            if (phrase != null) {
                return parties.isArmed(phrase) ? parties.trimmed(phrase) : null;
            }
        }
        return null;
    }

    /** Who holds it now, where "under the control of" stands in the sentence before the change. */
    @Nullable
    NounPhrase before(int token) {
        for (int at = token - 1; at >= Math.max(grammar.sentenceFirst(token), token - REACH); at--) {
            Reading link = text.find(at, ControlLexicon.SLOT);
            if (link == null || link.value(Slot.class) != Slot.GAINER) {
                continue;
            }
            int last = at + link.length() - 1;
            boolean under = ControlLexicon.has(text, last, WordClass.HANDS) && last + 1 < token;
            NounPhrase phrase = under ? grammar.nounPhrase(last + 1, token) : null;
            if (phrase != null) {
                return parties.trimmed(phrase);
            }
        }
        return null;
    }
}
