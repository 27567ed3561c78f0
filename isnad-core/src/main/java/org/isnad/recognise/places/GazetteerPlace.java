package org.isnad.recognise.places;

import org.isnad.lexicon.RowRef;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * One place of the gazetteer.
 *
 * @param id the row's id; the user's row with an id of ours replaces ours
 * @param country ISO 3166 alpha-2 code, {@code null} for what lies in several
 * @param admin1 id of the first-level division that it lies in
 * @param lat latitude in decimal degrees, {@code null} where unknown
 * @param lon longitude in decimal degrees, {@code null} where unknown
 * @param population inhabitants, 0 where unknown
 * @param ref identifier elsewhere, such as {@code wikidata:Q1}
 * @param needsCue whether the name is also a common word or a person's name, so that it counts only beside other evidence
 * @param seat whether the name also stands for a government that sits there
 * @param row where it stands
 */
public record GazetteerPlace(
        String id,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        double population,
        String nameEn,
        @Nullable String ref,
        boolean needsCue,
        boolean seat,
        String name,
        RowRef row) {

    /** Ids are unique in a gazetteer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GazetteerPlace place && place.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether the name may stand for a government. */
    public boolean mayAct() {
        return seat || kind == PlaceKind.COUNTRY;
    }
}
