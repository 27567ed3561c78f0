package org.isnad.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

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
    /** How many sets of lemmas can be marked. */
    public static final int MOST_MARKS = 16;

    private static final Entry[] NO_ENTRIES = {};

    private final Vocabulary vocabulary;
    /** For each word the node that it leads to from the root. */
    private final int[] firstNodes;

    private final long[] edgeKeys;
    private final int[] edgeTargets;
    private final @Nullable Entry[][] entries;
    private final BitSet continued;
    private final @Nullable CompiledWords compiled;
    private final Map<String, Integer> lemmaMarks;

    private Lexicon(Builder builder) {
        this.vocabulary = builder.vocabulary;
        this.firstNodes = builder.firstNodesOfAllWords();
        this.edgeKeys = builder.edgeKeys;
        this.edgeTargets = builder.edgeTargets;
        this.continued = (BitSet) builder.continued.clone();
        this.compiled = builder.compiled;
        this.lemmaMarks = new HashMap<>(builder.lemmaMarks);
        this.entries = Arrays.copyOf(builder.entries, builder.nodes);
        int firstOwn = compiled == null ? 0 : compiled.size() + 1;
        for (int node = 0; node < entries.length; node++) {
            Entry[] own = entries[node];
            if (own == null) {
                entries[node] = node < firstOwn && node != ROOT ? null : NO_ENTRIES;
            } else if (node < firstOwn) {
                entries[node] = joined(madeFor(node), own);
            }
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
        if (node == ROOT) {
            return firstNodes[word];
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
        Entry[] known = entries[node];
        // The entries of compiled words are made anew: the reader keeps those of the words that texts have.
        return known == null ? madeFor(node) : known;
    }

    private Entry[] madeFor(int node) {
        return Objects.requireNonNull(compiled).entries().apply(node - 1);
    }

    private static Entry[] joined(Entry[] first, Entry[] second) {
        Entry[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** The marks that {@link Builder#mark} gave to a lemma, one bit each. */
    public int marks(String lemma) {
        Integer marks = lemmaMarks.get(lemma);
        return marks == null ? 0 : marks;
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
        private int[] firstNodes = newTargets(1 << 12);
        private @Nullable Entry[][] entries = new Entry[1 << 12][];
        private long[] edgeKeys = new long[1 << 14];
        private int[] edgeTargets = newTargets(1 << 14);
        private final BitSet continued = new BitSet();
        private @Nullable CompiledWords compiled;
        private final Map<String, Integer> lemmaMarks = new HashMap<>();
        private int marks;
        private int edges;
        private int nodes = 1;

        /** Adds compiled words: all at once where they are the first, else one after the other. */
        public Builder addAll(CompiledWords words) {
            if (nodes > 1) {
                for (int word = 0; word < words.size(); word++) {
                    String letters = words.word(word);
                    for (Entry entry : words.entries().apply(word)) {
                        add(letters, entry);
                    }
                }
                return this;
            }
            compiled = words;
            vocabulary.addAll(words);
            int size = words.size();
            firstNodes = newTargets(size + size / 2 + (1 << 12));
            for (int word = 0; word < size; word++) {
                firstNodes[word] = word + 1;
            }
            entries = new Entry[firstNodes.length][];
            nodes = size + 1;
            return this;
        }

        /** Adds an entry under a phrase: words separated by spaces, in any spelling; they are folded here. */
        public Builder add(String phrase, Entry entry) {
            int node = ROOT;
            int from = 0;
            char[] folded = Folding.fold(phrase).toCharArray();
            while (from < folded.length) {
                int to = wordEnd(folded, from);
                if (to > from) {
                    node = extend(node, vocabulary.add(folded, from, to));
                }
                from = to + 1;
            }
            if (node == ROOT) {
                throw new LexiconException(entry.row(), "'" + phrase + "' has no letters", "write the word");
            }
            if (node >= entries.length) {
                entries = Arrays.copyOf(entries, nodes * 2);
            }
            Entry[] ofNode = entries[node];
            if (ofNode == null) {
                entries[node] = new Entry[] {entry};
            } else {
                Entry[] more = Arrays.copyOf(ofNode, ofNode.length + 1);
                more[ofNode.length] = entry;
                entries[node] = more;
            }
            return this;
        }

        /**
         * Marks lemmas, so that a reader can tell at one look whether a word is of one of them.
         *
         * @return the mark: one bit, which no other call of this builder gets
         */
        public int mark(Collection<String> lemmas) {
            if (marks == MOST_MARKS) {
                throw new IllegalStateException("there are only " + MOST_MARKS + " marks; widen them");
            }
            int mark = 1 << marks++;
            for (String lemma : lemmas) {
                lemmaMarks.merge(lemma, mark, (known, more) -> known | more);
            }
            return mark;
        }

        public Lexicon build() {
            return new Lexicon(this);
        }

        /** A phrase's words end where the tokeniser would end them. */
        private static int wordEnd(char[] text, int from) {
            int to = from;
            while (to < text.length && Character.isLetterOrDigit(text[to])) {
                to++;
            }
            return to;
        }

        private int extend(int node, int word) {
            return node == ROOT ? firstNode(word) : edge(node, word);
        }

        private int firstNode(int word) {
            if (word >= firstNodes.length) {
                int known = firstNodes.length;
                firstNodes = Arrays.copyOf(firstNodes, word * 2);
                Arrays.fill(firstNodes, known, firstNodes.length, NONE);
            }
            if (firstNodes[word] == NONE) {
                firstNodes[word] = nodes++;
            }
            return firstNodes[word];
        }

        /** Words that stand only inside phrases have none. */
        private int[] firstNodesOfAllWords() {
            int[] all = Arrays.copyOf(firstNodes, vocabulary.size());
            if (all.length > firstNodes.length) {
                Arrays.fill(all, firstNodes.length, all.length, NONE);
            }
            return all;
        }

        private int edge(int node, int word) {
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
