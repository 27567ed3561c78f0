package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * One place in the text where an entity is mentioned.
 *
 * @param basis what a pronoun or a description without a name was linked by, {@code null} where the words themselves tell
 */
public record Mention(Span span, Kind kind, @Nullable String basis) {
    /** One that its own words tell. */
    public Mention(Span span, Kind kind) {
        this(span, kind, null);
    }

    /** How the text refers to the entity there. */
    public enum Kind {
        NAME,
        TITLE,
        PRONOUN,
        NOMINAL
    }
}
