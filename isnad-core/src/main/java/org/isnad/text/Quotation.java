package org.isnad.text;

/**
 * One stretch in quotation marks.
 *
 * @param open token of the opening mark
 * @param close token of the closing mark; where it is missing, the token after the last one of the paragraph
 * @param closed whether the closing mark stands in the text
 * @param depth 0 for an outermost quotation, 1 inside it, …
 */
public record Quotation(int open, int close, boolean closed, int depth) {
    /** First token inside. */
    public int first() {
        return open + 1;
    }

    /** Whether the token stands between the marks. */
    public boolean holds(int token) {
        return token > open && token < close;
    }
}
