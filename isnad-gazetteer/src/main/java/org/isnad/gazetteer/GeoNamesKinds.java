package org.isnad.gazetteer;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What GeoNames' feature codes are among our kinds of places. */
final class GeoNamesKinds {
    private static final String POPULATED = "populated";
    private static final long CITY = 100_000;
    private static final long TOWN = 5_000;

    private final Map<String, String> kinds = new HashMap<>();

    private GeoNamesKinds() {}

    static GeoNamesKinds load(DataFiles data) {
        GeoNamesKinds loaded = new GeoNamesKinds();
        for (Table table : data.table("gazetteer/geonames_features.tsv", "code", "kind", "source")) {
            for (Row row : table.rows()) {
                String kind = row.get("kind");
                loaded.kinds.put(
                        row.get("code"),
                        kind.equals(POPULATED)
                                ? POPULATED
                                : row.constant("kind", PlaceKind.class).name());
            }
        }
        return loaded;
    }

    /** The kind of a feature, {@code null} for what no report would name as a place. */
    @Nullable
    PlaceKind kind(String code, long population) {
        String kind = kinds.get(code);
        if (kind == null) {
            return null;
        }
        return kind.equals(POPULATED) ? settlement(population) : PlaceKind.valueOf(kind);
    }

    /** A settlement by its size, where a gazetteer says no more. */
    static PlaceKind settlement(long population) {
        if (population >= CITY) {
            return PlaceKind.CITY;
        }
        return population >= TOWN ? PlaceKind.TOWN : PlaceKind.VILLAGE;
    }
}
