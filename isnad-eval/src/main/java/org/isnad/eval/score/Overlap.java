package org.isnad.eval.score;

import java.util.BitSet;
import java.util.List;
import org.isnad.model.Span;

/** How far two stretches of a text are the same characters. */
final class Overlap {
    /** From here on two spans count as the same. */
    private static final double SAME = 0.5;

    private Overlap() {}

    /** How many characters both have. */
    static int of(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    /** The share of the characters of either that both have. */
    static double share(Span one, Span other) {
        int common = of(one, other);
        return common == 0 ? 0 : (double) common / (one.length() + other.length() - common);
    }

    /** The same of two lists of spans, each taken as a set of characters. */
    static double share(List<Span> one, List<Span> other) {
        BitSet common = characters(one);
        BitSet all = characters(other);
        if (common.isEmpty() || all.isEmpty()) {
            return 0;
        }
        BitSet second = (BitSet) all.clone();
        all.or(common);
        common.and(second);
        return (double) common.cardinality() / all.cardinality();
    }

    static boolean isSame(Span one, Span other) {
        return share(one, other) >= SAME;
    }

    static boolean isSame(List<Span> one, List<Span> other) {
        return share(one, other) >= SAME;
    }

    /** Whether any of the one is the same as any of the other. */
    static boolean isAnySame(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        for (Span span : spans) {
            characters.set(span.begin(), span.end());
        }
        return characters;
    }
}
