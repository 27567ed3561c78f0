package org.isnad.model;

/** One place in the text where an entity is mentioned. */
public record Mention(Span span, Kind kind) {
    /** How the text refers to the entity there. */
    public enum Kind {
        NAME,
        TITLE,
        PRONOUN,
        NOMINAL
    }
}
