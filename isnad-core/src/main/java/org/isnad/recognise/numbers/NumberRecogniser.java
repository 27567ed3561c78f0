package org.isnad.recognise.numbers;

import java.util.List;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.morphology.LexicalText;
import org.isnad.rules.Trace;

/** Finds the numbers of a text and what they count. Thread-safe. */
public final class NumberRecogniser {
    /** Nouns that numbers count; the value is a {@link CountedNoun}. */
    public static final Category COUNTED = NumberWords.COUNTED;

    /** Words for numbers. */
    public static final Category NUMBER = NumberWords.NUMBER;

    private NumberRecogniser() {}

    /** Registers the words that numbers are made of; the recogniser works on texts read with the lexicon so built. */
    public static NumberRecogniser load(Lexicon.Builder lexicon, DataFiles data) {
        NumberWords.load(lexicon, data);
        return new NumberRecogniser();
    }

    /** All numbers in the order of the text; they do not overlap. Years, dates and times of day in digits are left out. */
    public List<NumberMention> recognise(LexicalText text, Trace trace) {
        return new NumberScan(text, trace).run();
    }
}
