package org.isnad.cli.terminal;

/** Text of a report made fit for showing: it can neither steer the terminal nor turn the line's direction. */
public final class SafeText {
    private SafeText() {}

    /** White space of any length becomes one space; control and direction signs are left out; halves of pairs replaced. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Character.isWhitespace(character) || character == '\u00A0') {
                if (safe.length() > 0 && safe.charAt(safe.length() - 1) != ' ') {
                    safe.append(' ');
                }
            } else if (Character.getType(character) == Character.SURROGATE) {
                safe.append('\uFFFD');
            } else if (!Character.isISOControl(character) && !isDirection(character)) {
                safe.appendCodePoint(character);
            }
        }
        return safe.toString().strip();
    }

    private static boolean isDirection(int character) {
        return (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069')
                || character == '\u200E'
                || character == '\u200F'
                || character == '\u061C'
                || character == '\uFEFF';
    }
}
