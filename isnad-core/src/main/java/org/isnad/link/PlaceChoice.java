package org.isnad.link;

import org.isnad.model.Place;
import org.isnad.model.PlaceKind;
import org.isnad.recognise.places.GazetteerPlace;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.recognise.places.PlaceRelation;
import org.jspecify.annotations.Nullable;

/**
 * What one mention refers to.
 *
 * @param place the chosen place, {@code null} for a name that the gazetteer lacks
 * @param country where it lies: the chosen place's, else that of its surroundings
 * @param admin1 English name of the first-level division
 * @param radiusKm {@code null} where there is no point
 * @param alternatives how many places of the gazetteer bear the name
 * @param basis why this one
 */
public record PlaceChoice(
        PlaceMention mention,
        @Nullable GazetteerPlace place,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double radiusKm,
        int alternatives,
        String basis) {

    /**
     * The record of the analysis.
     *
     * @param id this mention's id
     * @param name the name as the text has it
     * @param with id of the second place of its relation
     */
    public Place toPlace(String id, String name, @Nullable String with) {
        PlaceRelation relation = mention.relation();
        GazetteerPlace itself = mention.host() ? null : place;
        return new Place(
                id,
                mention.span(),
                name,
                itself == null ? null : itself.nameEn(),
                kind,
                country,
                admin1,
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                radiusKm,
                itself == null ? null : itself.ref(),
                relation == null ? null : new Place.Relation(relation.kind(), relation.span(), with),
                alternatives,
                basis,
                mention.rule());
    }
}
