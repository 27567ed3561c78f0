package org.isnad.eval.score;

/** Takes what the layers find out about a report. */
interface Tally {
    /** So many of those that the system gave are right, measured against so many of the gold. */
    void found(Retrieval figure, int right, int system, int gold);

    /** A field of a finding is right: 1, wrong: 0, or right in part. */
    void rated(Quality figure, double share);

    void missed(Miss miss);

    default void rated(Quality figure, boolean isRight) {
        rated(figure, isRight ? 1.0 : 0.0);
    }
}
