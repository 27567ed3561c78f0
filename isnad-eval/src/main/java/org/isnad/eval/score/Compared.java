package org.isnad.eval.score;

import java.util.ArrayList;
import java.util.List;
import org.isnad.eval.annotation.Annotation;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** One report, what people found in it, and what the system found. */
record Compared(String id, Report report, Annotation gold, Annotation system) {
    private static final char NEXT_LINE = '\u0085';
    private static final char NO_CHARACTER = '\uFFFD';

    /** The words of a span; half of a surrogate pair, which a span may cut off, is no character. */
    String cut(Span span) {
        StringBuilder cut = new StringBuilder(span.of(report.text()));
        for (int at = 0; at < cut.length(); at++) {
            if (Character.isSurrogate(cut.charAt(at))) {
                if (at + 1 < cut.length() && Character.isSurrogatePair(cut.charAt(at), cut.charAt(at + 1))) {
                    at++;
                } else {
                    cut.setCharAt(at, NO_CHARACTER);
                }
            }
        }
        return cut.toString();
    }

    /** The spans' words between white space, spans after one another. */
    List<String> words(List<Span> spans) {
        List<String> words = new ArrayList<>();
        for (Span span : spans) {
            String cut = cut(span);
            int begin = 0;
            for (int at = 0; at <= cut.length(); at++) {
                if (at == cut.length() || isSpace(cut.charAt(at))) {
                    if (at > begin) {
                        words.add(cut.substring(begin, at));
                    }
                    begin = at + 1;
                }
            }
        }
        return words;
    }

    /** Whether two spans are the same characters, or the same words elsewhere in the text. */
    boolean isSameName(Span gold, @Nullable Span system) {
        return system != null && (Overlap.isSame(gold, system) || cut(gold).equals(cut(system)));
    }

    /** As messages quote spans. */
    String quoted(List<Span> spans) {
        return spans.isEmpty()
                ? "nothing"
                : String.join(
                        " + ", spans.stream().map(span -> "«" + cut(span) + "»").toList());
    }

    String quoted(@Nullable Span span) {
        return quoted(span == null ? List.of() : List.of(span));
    }

    Miss miss(String kind, String what) {
        return new Miss(kind, id, what);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }
}
