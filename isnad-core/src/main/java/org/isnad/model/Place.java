package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * One mention of a named place.
 *
 * @param country ISO 3166 alpha-2 code, {@code null} where the place is of no single country or unknown
 * @param admin1 English name of the first-level division, {@code null} where unknown
 * @param lat latitude in decimal degrees, {@code null} where unknown
 * @param lon longitude in decimal degrees, {@code null} where unknown
 * @param radiusKm radius around the point within which the mention lies, {@code null} where there is no point
 * @param alternatives how many places of the gazetteer bear the name; 0 for a name that it does not know
 * @param basis why this one was chosen among them
 */
public record Place(
        String id,
        Span span,
        String name,
        @Nullable String nameEn,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Double radiusKm,
        @Nullable String ref,
        @Nullable Relation relation,
        int alternatives,
        String basis,
        RuleId rule) {

    /**
     * Where the mention lies with respect to the named place.
     *
     * @param kind {@code of}, {@code north} …, {@code outskirts}, {@code between}, {@code road}
     * @param with id of the second place, for {@code between} and {@code road}
     */
    public record Relation(String kind, Span span, @Nullable String with) {}
}
