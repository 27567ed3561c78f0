package org.isnad.interpret.claims;

import java.util.Locale;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.RowRef;

/** A complement by which a cue may carry what is said. */
enum Frame {
    /** A clause after {@code أن}, {@code إن}, {@code بأن} …, also behind a preposition. */
    THAT,
    /** Words in quotation marks. */
    QUOTE,
    /** What follows a colon. */
    COLON,
    /** A clause that begins without any mark: with its verb, a pronoun or a negation. */
    BARE,
    /** A noun phrase and what hangs on it. */
    NP,
    /** After the preposition ب. */
    BI,
    /** After the preposition ل. */
    LI,
    /** After {@code إلى}. */
    ILA,
    /** After {@code على}. */
    ALA,
    /** After {@code عن}. */
    AN,
    /** After {@code من}. */
    MIN,
    /** After {@code في}. */
    FI;

    static Frame of(RowRef row, String code) {
        for (Frame frame : values()) {
            if (frame.name().toLowerCase(Locale.ROOT).equals(code)) {
                return frame;
            }
        }
        throw new LexiconException(
                row,
                "unknown frame '" + code + "'",
                "known here: that, quote, colon, bare, np, bi, li, ila, ala, an, min, fi");
    }
}
