package org.isnad.cli.terminal;

/** What a piece of text is, for the eye. */
public enum Style {
    PLAIN(""),
    HEADING("1"),
    LABEL("2"),
    SPEAKER("1;36"),
    ACT("33"),
    CONTENT("32"),
    PARTY("36"),
    PLACE("34"),
    TYPE("1;31"),
    WARNING("35"),
    MADE("32"),
    REFUSED("31");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** The text with the codes that colour it. */
    String paint(String text) {
        return codes.isEmpty() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
    }
}
