package org.isnad.eval.read;

import org.isnad.model.Span;

/**
 * A span written as a string copied from the text. One that occurs more than once stands in a longer stretch that occurs
 * once, in double brackets: {@code [[two]] and three}.
 */
final class CopiedSpan {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final Span NOWHERE = new Span(0, 0);

    private CopiedSpan() {}

    static Span in(String text, Field field) {
        String written = field.text();
        if (written.isEmpty()) {
            return NOWHERE;
        }
        int open = written.indexOf(OPEN);
        int close = open < 0 ? -1 : written.indexOf(CLOSE, open + OPEN.length() + 1);
        if (open < 0) {
            return only(text, written, 0, written.length(), field);
        }
        if (close < 0) {
            field.fault("'" + written + "' has [[ without ]] behind it", "put the span in [[double brackets]]");
            return NOWHERE;
        }
        String before = written.substring(0, open);
        String core = written.substring(open + OPEN.length(), close);
        String stretch = before + core + written.substring(close + CLOSE.length());
        return only(text, stretch, before.length(), core.length(), field);
    }

    private static Span only(String text, String stretch, int begin, int length, Field field) {
        int at = text.indexOf(stretch);
        if (at < 0) {
            field.fault(
                    "'" + stretch + "' does not occur in the text",
                    "copy it from there exactly, with its spelling, spaces and marks");
            return NOWHERE;
        }
        int next = text.indexOf(stretch, at + 1);
        if (next >= 0) {
            field.fault(
                    "'" + stretch + "' occurs " + occurrences(text, stretch) + " times in the text",
                    "write a longer stretch that occurs once, and in it the span in [[double brackets]]");
            return NOWHERE;
        }
        return new Span(at + begin, at + begin + length);
    }

    private static int occurrences(String text, String stretch) {
        int count = 0;
        for (int at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + 1)) {
            count++;
        }
        return count;
    }
}
