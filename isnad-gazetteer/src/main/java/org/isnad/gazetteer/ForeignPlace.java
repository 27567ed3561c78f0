package org.isnad.gazetteer;

import java.util.List;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A place as another gazetteer has it.
 *
 * @param id its identifier there, with the gazetteer's prefix: {@code geonames:167541}, {@code wof:85678403}
 * @param country ISO 3166 alpha-2 code, {@code null} where the gazetteer gives none
 * @param region name of the division that it lies in, {@code null} where none is given
 * @param lat latitude in decimal degrees, -90 to 90
 * @param lon longitude in decimal degrees, -180 to 180
 * @param population inhabitants, 0 where unknown
 * @param nameEn the Latin name
 * @param names Arabic names, the usual one first; never empty
 */
public record ForeignPlace(
        String id,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String region,
        double lat,
        double lon,
        long population,
        String nameEn,
        List<String> names) {
    public ForeignPlace {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(id + " has no Arabic name");
        }
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException(id + " lies outside the globe: " + lat + ", " + lon);
        }
    }

    /** The name that reports most likely use. */
    public String name() {
        return names.get(0);
    }
}
