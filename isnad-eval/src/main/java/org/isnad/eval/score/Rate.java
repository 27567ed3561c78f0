package org.isnad.eval.score;

/**
 * How often a field was right.
 *
 * @param hits the sum of what was reached, 1 for each that is right, a share for one that is right in part
 * @param of how many were looked at
 */
public record Rate(double hits, long of) {
    static final Rate NONE = new Rate(0, 0);

    /** The share of right ones; 0 where none was looked at. */
    public double value() {
        return of == 0 ? 0 : hits / of;
    }

    Rate plus(double share) {
        return new Rate(hits + share, of + 1);
    }
}
