package org.isnad.cli.terminal;

/** A stretch of text in one style. */
public record Run(String text, Style style) {
    public static Run plain(String text) {
        return new Run(text, Style.PLAIN);
    }
}
