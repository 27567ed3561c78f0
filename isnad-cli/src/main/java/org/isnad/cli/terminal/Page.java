package org.isnad.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines of styled text, wrapped at spaces to a width, the continuation indented below the first. */
public final class Page {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Layout layout;
    private final StringBuilder out = new StringBuilder(4_096);

    /**
     * How a page is laid out.
     *
     * @param width columns to fill, 0 to wrap nowhere
     * @param isRightToLeft whether the labels are Arabic
     * @param isIsolated whether stretches of the other direction are set apart, which helps terminals that know of
     *     directions and hinders those who search the output
     */
    public record Layout(int width, boolean isColoured, boolean isRightToLeft, boolean isIsolated) {}

    public Page(Layout layout) {
        this.layout = layout;
    }

    /** A line between reports, filled up to the width. */
    public void rule(String text) {
        int width = layout.width() == 0 ? 100 : layout.width();
        int rest = Math.max(width - columns(text) - 4, 2);
        emit(
                0,
                List.of(
                        new Run("── ", Style.LABEL),
                        new Run(text, Style.HEADING),
                        new Run(" " + "─".repeat(rest), Style.LABEL)));
    }

    public void blank() {
        out.append('\n');
    }

    /** A line, and as many more as it needs. */
    public void line(int indent, int hanging, List<Run> runs) {
        List<Run> line = new ArrayList<>();
        int begin = indent;
        int used = indent;
        for (Run word : words(runs)) {
            int columns = columns(word.text());
            boolean isSpace = word.text().equals(" ");
            if (layout.width() > 0 && !isSpace && used + columns > layout.width() && used > begin) {
                emit(begin, line);
                line = new ArrayList<>();
                begin = indent + hanging;
                used = begin;
            }
            if (!isSpace || used > begin) {
                line.add(word);
                used += columns;
            }
        }
        emit(begin, line);
    }

    public void line(int indent, int hanging, Run... runs) {
        line(indent, hanging, List.of(runs));
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Words and the spaces between them, each in its style; a word of several styles stays several. */
    private static List<Run> words(List<Run> runs) {
        List<Run> words = new ArrayList<>();
        for (Run run : runs) {
            int begin = 0;
            for (int at = 0; at < run.text().length(); at++) {
                if (run.text().charAt(at) == ' ') {
                    if (at > begin) {
                        words.add(new Run(run.text().substring(begin, at), run.style()));
                    }
                    words.add(new Run(" ", run.style()));
                    begin = at + 1;
                }
            }
            if (begin < run.text().length()) {
                words.add(new Run(run.text().substring(begin), run.style()));
            }
        }
        return words;
    }

    private void emit(int indent, List<Run> words) {
        out.append(" ".repeat(indent));
        int last = words.size();
        while (last > 0 && words.get(last - 1).text().isBlank()) {
            last--;
        }
        for (int at = 0; at < last; ) {
            Style style = words.get(at).style();
            StringBuilder stretch = new StringBuilder();
            while (at < last && words.get(at).style() == style) {
                stretch.append(words.get(at).text());
                at++;
            }
            append(stretch.toString(), style);
        }
        out.append('\n');
    }

    private void append(String text, Style style) {
        String shown = layout.isIsolated() && isOtherDirection(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
        out.append(layout.isColoured() ? style.paint(shown) : shown);
    }

    private boolean isOtherDirection(String text) {
        return text.codePoints().anyMatch(character -> {
            byte direction = Character.getDirectionality(character);
            return layout.isRightToLeft()
                    ? direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    : direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** Columns that a terminal gives the text: none for vowel signs and joiners. */
    static int columns(String text) {
        return (int) text.codePoints()
                .filter(character -> {
                    int type = Character.getType(character);
                    return type != Character.NON_SPACING_MARK
                            && type != Character.ENCLOSING_MARK
                            && type != Character.FORMAT;
                })
                .count();
    }
}
