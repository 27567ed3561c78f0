package org.isnad.lexicon;

import java.util.function.IntFunction;

/**
 * Many words with their entries as a build step left them: the letters one behind the other, the entries made only when a
 * text has the word.
 *
 * @param letters the folded letters of all words; shared, not to be written to
 * @param begins where each word begins in {@code letters}, and behind the last one where it ends; likewise
 * @param entries makes the entries of a word by its number, from 0, equal ones each time; called by many threads
 */
public record CompiledWords(char[] letters, int[] begins, IntFunction<Entry[]> entries) {
    int size() {
        return begins.length - 1;
    }

    String word(int number) {
        return new String(letters, begins[number], begins[number + 1] - begins[number]);
    }
}
