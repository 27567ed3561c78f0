package org.isnad.eval.read;

/**
 * What is wrong with a file or a report in it.
 *
 * @param where file, line and field: {@code gold/reports/a.json:41: gold.claims[2].cue}
 * @param found what was found, without a full stop
 * @param advice what to do about it, without a full stop
 */
public record Fault(String where, String found, String advice) {
    @Override
    public String toString() {
        return where + ": " + found + "; " + advice;
    }
}
