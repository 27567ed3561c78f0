package org.isnad.lexicon;

import java.util.Arrays;

/**
 * All words that occur in the lexicon, numbered from 0.
 *
 * <p>Open addressing over a 64-bit multiplicative hash; a candidate's characters are always compared, so a collision costs
 * time and never a wrong answer.
 */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private String[] words = new String[1 << 12];
    private int[] table = new int[1 << 14];
    private int size;

    Vocabulary() {
        Arrays.fill(table, UNKNOWN);
    }

    int size() {
        return size;
    }

    /** The number of the word, new if it was not known. */
    int add(String word) {
        char[] characters = word.toCharArray();
        int known = find(characters, 0, characters.length);
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = word;
        if (size * 4 > table.length) {
            rehash(table.length * 4);
        }
        place(size);
        return size++;
    }

    /** The number of the word in {@code [from, to)}, or {@link #UNKNOWN}. */
    int find(char[] characters, int from, int to) {
        int mask = table.length - 1;
        int slot = slot(hash(characters, from, to), mask);
        while (table[slot] != UNKNOWN) {
            if (matches(words[table[slot]], characters, from, to)) {
                return table[slot];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    static long hash(char[] characters, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ characters[i]) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private void rehash(int length) {
        table = new int[length];
        Arrays.fill(table, UNKNOWN);
        for (int word = 0; word < size; word++) {
            place(word);
        }
    }

    private void place(int word) {
        char[] characters = words[word].toCharArray();
        int mask = table.length - 1;
        int slot = slot(hash(characters, 0, characters.length), mask);
        while (table[slot] != UNKNOWN) {
            slot = (slot + 1) & mask;
        }
        table[slot] = word;
    }

    private static int slot(long hash, int mask) {
        return (int) (hash >>> 32) & mask;
    }

    private static boolean matches(String word, char[] characters, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
