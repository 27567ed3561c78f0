package org.isnad.eval.score;

/**
 * One finding that is not as it should be.
 *
 * @param kind the layer and what is wrong: {@code cue-missed}
 * @param report the report's id
 * @param what the finding, in words of the report
 */
public record Miss(String kind, String report, String what) {
    @Override
    public String toString() {
        return kind + " " + report + ": " + what;
    }
}
