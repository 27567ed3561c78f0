package org.isnad.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters of the Arabic script with their signs. */
    WORD,
    /** Letters of any other script. */
    FOREIGN,
    /** Digits with the separators inside them: {@code 1,200} or {@code 3.5}. */
    NUMBER,
    /** One quotation mark. */
    QUOTE,
    /** One other character, or one surrogate pair. */
    PUNCTUATION
}
