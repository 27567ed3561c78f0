package org.isnad.eval.score;

/**
 * What retrieval is measured by.
 *
 * @param right found, and right
 * @param extra found by the system alone, or found wrong
 * @param missed in the gold alone, or found wrong
 */
public record Counts(long right, long extra, long missed) {
    static final Counts NONE = new Counts(0, 0, 0);

    /** The share of right ones among those that the system gave; 0 where it gave none. */
    public double precision() {
        return share(right, right + extra);
    }

    /** The share of right ones among those of the gold; 0 where it has none. */
    public double recall() {
        return share(right, right + missed);
    }

    /** The harmonic mean of both. */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    Counts plus(Counts other) {
        return new Counts(right + other.right, extra + other.extra, missed + other.missed);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
