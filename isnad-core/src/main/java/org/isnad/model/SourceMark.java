package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A place where the report names where it has its matter from.
 *
 * @param name the outlet's or agency's canonical name, or the words themselves where it is not known
 * @param entity id of the entity, {@code null} where none was made
 */
public record SourceMark(Span span, String name, @Nullable String entity, Role role, RuleId rule) {
    /** What the named outlet is to the report. */
    public enum Role {
        /** The report was taken from there. */
        ORIGIN,
        /** It passed through there. */
        VIA,
        /** Compiled from several, not all named. */
        COMPILED,
        /** A news agency's mark. */
        AGENCY
    }
}
