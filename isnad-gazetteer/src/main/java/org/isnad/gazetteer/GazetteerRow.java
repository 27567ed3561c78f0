package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.RowRef;
import org.isnad.model.PlaceKind;
import org.isnad.recognise.places.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * A row of the gazetteer in use, as it is written.
 *
 * @param admin1 id of the first-level division, {@code null} where none is given
 * @param lat latitude in decimal degrees, {@code null} where unknown
 * @param lon longitude in decimal degrees, {@code null} where unknown
 * @param population inhabitants, 0 where unknown
 * @param ref identifier elsewhere, {@code null} where none was confirmed
 * @param source where the facts were checked
 * @param needsCue whether the name counts only beside a word that shows a place
 * @param names Arabic names, the usual one first
 * @param where file and line
 * @param isOwn whether it stands in the user's folder
 */
public record GazetteerRow(
        String id,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        long population,
        String nameEn,
        @Nullable String ref,
        String source,
        boolean needsCue,
        List<String> names,
        RowRef where,
        boolean isOwn) {
    public GazetteerRow {
        names = List.copyOf(names);
    }

    /** All rows in use, in the order of the files: the bundled ones, less those that the user's folder replaces, then its. */
    public static List<GazetteerRow> all(DataFiles data) {
        return Gazetteer.rows(data).stream().map(GazetteerRow::of).toList();
    }

    private static GazetteerRow of(Row row) {
        Double population = row.number("population");
        List<String> names = Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                .filter(name -> !name.isBlank())
                .toList();
        return new GazetteerRow(
                row.get("id"),
                row.constant("kind", PlaceKind.class),
                row.find("country"),
                row.find("admin1"),
                row.number("lat"),
                row.number("lon"),
                population == null ? 0 : population.longValue(),
                row.get("name_en"),
                row.find("ref"),
                row.get("source"),
                row.find("cue") != null,
                new ArrayList<>(names),
                row.ref(),
                !Gazetteer.isBundled(row.ref()));
    }

    /** The usual Arabic name. */
    public String name() {
        return names.get(0);
    }
}
