package org.isnad.morphology;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Entry;

/**
 * One way to read the token or tokens that begin at a place: an entry of the lexicon and the clitics around it.
 *
 * @param entry what the lexicon knows
 * @param length how many tokens it covers, quotation marks inside it included
 * @param prefix how many folded characters of the first token stand before the word itself (conjunction and preposition;
 *     never the article, and 0 where a preposition has swallowed the article's alef)
 * @param conjunction the attached conjunction, 0 where there is none
 * @param preposition the attached preposition, 0 where there is none
 * @param article whether the article was split off
 * @param future whether the mark of the future was split off
 * @param suffix folded characters of the attached pronoun, empty where there is none
 */
public record Reading(
        Entry entry,
        int length,
        int prefix,
        char conjunction,
        char preposition,
        boolean article,
        boolean future,
        String suffix) {
    public boolean is(Category category) {
        return entry.category() == category;
    }

    public boolean hasSuffix() {
        return !suffix.isEmpty();
    }

    /** The entry's value as the type that its owner put in. */
    public <T> T value(Class<T> type) {
        return entry.value(type);
    }

    Reading ofLength(Entry other, int tokens) {
        return new Reading(other, tokens, prefix, conjunction, preposition, article, future, suffix);
    }
}
