package org.isnad.recognise.actors;

import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that opens the title of a person.
 *
 * @param sector PLOVER sector that it tells, {@code null} where it tells none
 * @param isPrivate whether its bearer is no public figure: a citizen, a victim, a common soldier, a relative
 */
public record TitleWord(Kind kind, @Nullable String sector, boolean isPrivate) {
    /** What a title says of its bearer. */
    public enum Kind {
        OFFICE,
        RANK,
        HONORIFIC,
        OCCUPATION,
        RELATION
    }

    /** Whether a word that nobody knows may be a name because it stands behind the title. */
    public boolean announcesName() {
        return kind == Kind.RANK || kind == Kind.HONORIFIC;
    }
}
