package org.isnad.recognise.actors;

import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that opens the title of a person.
 *
 * @param sector PLOVER sector that it tells, {@code null} where it tells none
 */
public record TitleWord(Kind kind, @Nullable String sector) {
    /** What a title says of its bearer. */
    public enum Kind {
        OFFICE,
        RANK,
        HONORIFIC,
        OCCUPATION,
        RELATION
    }

    /** Whether a name follows the title at once, rather than what the office is of. */
    boolean takesNameAtOnce() {
        return kind == Kind.RANK || kind == Kind.HONORIFIC || kind == Kind.OCCUPATION;
    }
}
