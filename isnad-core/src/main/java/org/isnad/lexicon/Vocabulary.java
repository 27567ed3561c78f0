package org.isnad.lexicon;

import java.util.Arrays;

/**
 * All words that occur in the lexicon, numbered from 0.
 *
 * <p>Open addressing over a 64-bit multiplicative hash; a candidate's characters are always compared, so a collision costs
 * time and never a wrong answer. The characters of all words lie one behind the other.
 */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final int EMPTY = 0;

    private char[] letters = new char[1 << 14];
    private int[] begins = new int[1 << 12];
    /** Numbers of words plus one. */
    private int[] table = new int[1 << 14];

    private int size;

    int size() {
        return size;
    }

    /** Takes many different words at once into a vocabulary that has none. */
    void addAll(CompiledWords words) {
        size = words.size();
        int room = size + size / 2 + (1 << 12);
        begins = Arrays.copyOf(words.begins(), room);
        letters = Arrays.copyOf(words.letters(), begins[size] + begins[size] / 2 + (1 << 14));
        rehash(Math.max(table.length, Integer.highestOneBit(room) * 4));
    }

    /** The number of the word in {@code [from, to)}, new if it was not known. */
    int add(char[] characters, int from, int to) {
        int known = find(characters, from, to);
        if (known != UNKNOWN) {
            return known;
        }
        int begin = begins[size];
        int end = begin + to - from;
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
        }
        if (size + 1 == begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
        }
        System.arraycopy(characters, from, letters, begin, to - from);
        begins[size + 1] = end;
        if (size * 3 > table.length) {
            rehash(table.length * 2);
        }
        place(size);
        return size++;
    }

    /** The number of the word in {@code [from, to)}, or {@link #UNKNOWN}. */
    int find(char[] characters, int from, int to) {
        int mask = table.length - 1;
        int slot = slot(hash(characters, from, to), mask);
        while (table[slot] != EMPTY) {
            int word = table[slot] - 1;
            if (Arrays.equals(letters, begins[word], begins[word + 1], characters, from, to)) {
                return word;
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
        for (int word = 0; word < size; word++) {
            place(word);
        }
    }

    private void place(int word) {
        int mask = table.length - 1;
        int slot = slot(hash(letters, begins[word], begins[word + 1]), mask);
        while (table[slot] != EMPTY) {
            slot = (slot + 1) & mask;
        }
        table[slot] = word + 1;
    }

    private static int slot(long hash, int mask) {
        return (int) (hash >>> 32) & mask;
    }
}
