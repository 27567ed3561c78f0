package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.isnad.text.Folding;

/**
 * A compiled lexicon: a vocabulary of folded words and a trie of phrases over their numbers. Immutable and thread-safe.
 *
 * <p>A node of the trie is an int; {@link #ROOT} is where every phrase begins. Single words are phrases of one word.
 */
public final class Lexicon {
    /** The trie's first node. */
    public static final int ROOT = 0;
    /** No such word, or no such node. */
    public static final int NONE = -1;

    private static final Entry[] NO_ENTRIES = {};

    private final Vocabulary vocabulary;
    private final long[] edgeKeys;
    private final int[] edgeTargets;
    private final Entry[][] entries;
    private final BitSet continued;

    private Lexicon(Builder builder) {
        this.vocabulary = builder.vocabulary;
        this.edgeKeys = builder.edgeKeys;
        this.edgeTargets = builder.edgeTargets;
        this.continued = (BitSet) builder.continued.clone();
        this.entries = new Entry[builder.nodes][];
        for (int node = 0; node < builder.nodes; node++) {
            List<Entry> ofNode = node < builder.entries.size() ? builder.entries.get(node) : null;
            entries[node] = ofNode == null ? NO_ENTRIES : ofNode.toArray(NO_ENTRIES);
        }
    }

    /** The number of the folded word in {@code [from, to)}, or {@link #NONE}. */
    public int word(char[] folded, int from, int to) {
        return vocabulary.find(folded, from, to);
    }

    /** The node reached from {@code node} by a word's number, or {@link #NONE}. */
    public int step(int node, int word) {
        if (word < 0) {
            return NONE;
        }
        long key = Builder.key(node, word);
        int mask = edgeKeys.length - 1;
        int slot = Builder.slot(key, mask);
        while (edgeTargets[slot] != NONE) {
            if (edgeKeys[slot] == key) {
                return edgeTargets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** Whether a longer phrase goes on from a node. */
    public boolean isContinued(int node) {
        return continued.get(node);
    }

    /** The entries of the phrase that ends at a node; shared, not to be written to. */
    public Entry[] entries(int node) {
        return entries[node];
    }

    /** A 64-bit hash of folded characters, as the vocabulary uses it. */
    public static long hash(char[] folded, int from, int to) {
        return Vocabulary.hash(folded, from, to);
    }

    /** How many different words the lexicon knows. */
    public int words() {
        return vocabulary.size();
    }

    /** Collects entries; what it builds no longer changes. */
    public static final class Builder {
        private final Vocabulary vocabulary = new Vocabulary();
        private final List<List<Entry>> entries = new ArrayList<>();
        private long[] edgeKeys = new long[1 << 14];
        private int[] edgeTargets = newTargets(1 << 14);
        private final BitSet continued = new BitSet();
        private int edges;
        private int nodes = 1;

        /** Adds an entry under a phrase: words separated by spaces, in any spelling; they are folded here. */
        public Builder add(String phrase, Entry entry) {
            int node = ROOT;
            int from = 0;
            String folded = Folding.fold(phrase);
            while (from < folded.length()) {
                int to = wordEnd(folded, from);
                if (to > from) {
                    node = extend(node, vocabulary.add(folded.substring(from, to)));
                }
                from = to + 1;
            }
            if (node == ROOT) {
                throw new LexiconException(entry.row(), "'" + phrase + "' has no letters", "write the word");
            }
            while (entries.size() <= node) {
                entries.add(null);
            }
            List<Entry> ofNode = entries.get(node);
            if (ofNode == null) {
                ofNode = new ArrayList<>(1);
                entries.set(node, ofNode);
            }
            ofNode.add(entry);
            return this;
        }

        public Lexicon build() {
            return new Lexicon(this);
        }

        /** A phrase's words end where the tokeniser would end them. */
        private static int wordEnd(String text, int from) {
            int to = from;
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            return to;
        }

        private int extend(int node, int word) {
            long key = key(node, word);
            int mask = edgeKeys.length - 1;
            int slot = slot(key, mask);
            while (edgeTargets[slot] != NONE) {
                if (edgeKeys[slot] == key) {
                    return edgeTargets[slot];
                }
                slot = (slot + 1) & mask;
            }
            edgeKeys[slot] = key;
            edgeTargets[slot] = nodes;
            continued.set(node);
            if (++edges * 2 > edgeKeys.length) {
                rehash();
            }
            return nodes++;
        }

        private void rehash() {
            long[] oldKeys = edgeKeys;
            int[] oldTargets = edgeTargets;
            edgeKeys = new long[oldKeys.length * 2];
            edgeTargets = newTargets(oldKeys.length * 2);
            int mask = edgeKeys.length - 1;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldTargets[i] != NONE) {
                    int slot = slot(oldKeys[i], mask);
                    while (edgeTargets[slot] != NONE) {
                        slot = (slot + 1) & mask;
                    }
                    edgeKeys[slot] = oldKeys[i];
                    edgeTargets[slot] = oldTargets[i];
                }
            }
        }

        private static long key(int node, int word) {
            return (long) node << 32 | word;
        }

        private static int slot(long key, int mask) {
            long mixed = key * 0x9E37_79B9_7F4A_7C15L;
            return (int) (mixed >>> 40) & mask;
        }

        private static int[] newTargets(int length) {
            int[] targets = new int[length];
            Arrays.fill(targets, NONE);
            return targets;
        }
    }
}
