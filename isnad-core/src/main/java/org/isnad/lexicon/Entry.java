package org.isnad.lexicon;

/**
 * What the lexicon knows of a word or phrase in one of its meanings.
 *
 * @param lemma the form by which the entry is called
 * @param value what the owner of the category keeps with it
 * @param row where it stands
 */
public record Entry(Category category, String lemma, Object value, RowRef row) {
    /** The value as the type that the owner of the category put in. */
    public <T> T value(Class<T> type) {
        return type.cast(value);
    }
}
