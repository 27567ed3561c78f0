package org.isnad.morphology;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.Lexicon;

/**
 * What is true of at least one of a token's readings, one bit each: the questions that grammar asks again and again, answered
 * once for each word. The upper half holds the marks of verbs' lemmas.
 */
public final class Traits {
    /** The article is split off. */
    public static final int ARTICLE = 1;
    /** A preposition is attached. */
    public static final int PREPOSITION = 1 << 1;
    /** A conjunction is attached. */
    public static final int CONJUNCTION = 1 << 2;
    /** No conjunction is attached. */
    public static final int NO_CONJUNCTION = 1 << 3;
    /** A pronoun is attached to what is no finite verb. */
    public static final int PRONOUN = 1 << 4;
    /** A nominal without conjunction and preposition. */
    public static final int BARE_NOMINAL = 1 << 5;
    /** A finite verb of the third person. */
    public static final int THIRD_PERSON = 1 << 6;

    private static final int MARKS = Integer.SIZE - Lexicon.MOST_MARKS;

    private Traits() {}

    /** The bit for a mark of the lexicon. */
    static int ofMark(int mark) {
        return mark << MARKS;
    }

    static int of(Reading[] readings, int count, Lexicon lexicon) {
        int traits = 0;
        for (int i = 0; i < count; i++) {
            traits |= of(readings[i], lexicon);
        }
        return traits;
    }

    private static int of(Reading reading, Lexicon lexicon) {
        Category category = reading.entry().category();
        boolean verb = category == Verbs.VERB;
        int traits = reading.article() ? ARTICLE : 0;
        traits |= reading.preposition() != 0 ? PREPOSITION : 0;
        traits |= reading.conjunction() != 0 ? CONJUNCTION : NO_CONJUNCTION;
        traits |= reading.hasSuffix() && !verb ? PRONOUN : 0;
        traits |= category.attachment() == Attachment.NOMINAL && reading.prefix() == 0 ? BARE_NOMINAL : 0;
        if (reading.entry().value() instanceof VerbForm verbForm) {
            traits |= verb && verbForm.form().person() == Person.THIRD ? THIRD_PERSON : 0;
            traits |= ofMark(lexicon.marks(reading.entry().lemma()));
        }
        return traits;
    }
}
