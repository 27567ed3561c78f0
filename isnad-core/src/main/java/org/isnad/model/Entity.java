package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor that the report names or describes.
 *
 * @param id its id within the analysis, {@code e1}
 * @param name neutral canonical name, or the report's own words where the actor is not in the lexicon
 * @param nameEn English name, {@code null} where the lexicon has none
 * @param ref Wikidata or GeoNames id, {@code null} where none is confirmed
 * @param country PLOVER country code (ISO 3166 alpha-3 or IGO, UNO, …), {@code null} where unknown
 * @param sector PLOVER sector code, {@code null} where unknown
 * @param position office held, in the report's words or by the lexicon of dated offices
 * @param isPrivate true for persons who are not public figures: victims, witnesses, relatives
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        @Nullable String nameEn,
        @Nullable String ref,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String position,
        boolean isPrivate,
        List<Mention> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
    }
}
