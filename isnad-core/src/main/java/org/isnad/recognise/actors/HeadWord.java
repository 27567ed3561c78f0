package org.isnad.recognise.actors;

import org.isnad.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A common noun that heads a phrase for a collective or unnamed actor.
 *
 * @param naming when the words behind it are its name
 */
public record HeadWord(EntityType type, @Nullable String sector, Naming naming) {
    /** When the words behind a head word make the name of one actor. */
    public enum Naming {
        /** {@code قوات}: too general. */
        NEVER,
        /** {@code حركة "…"}: where they stand in quotation marks. */
        QUOTED,
        /** {@code كتيبة …}: where they are definite, or stand in quotation marks. */
        ALWAYS
    }
}
