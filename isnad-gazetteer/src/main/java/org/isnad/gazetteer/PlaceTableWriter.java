package org.isnad.gazetteer;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.isnad.gazetteer.GazetteerImport.NewRow;

/** Writes places as a table of Isnad's gazetteer, to lie in a user's folder under {@code recognise/places}. */
public final class PlaceTableWriter {
    private static final String HEADER =
            "id\tkind\tcountry\tlat\tlon\tpopulation\tname_en\tref\tsource\tcue\tname\taliases\n";

    private PlaceTableWriter() {}

    /**
     * Writes the table, header first.
     *
     * @param origins comment lines: where the rows come from and under which licence
     */
    public static void write(Collection<NewRow> rows, List<String> origins, Writer out) throws IOException {
        for (String origin : origins) {
            out.write("# " + clean(origin) + "\n");
        }
        out.write(HEADER);
        for (NewRow row : rows) {
            out.write(line(row));
        }
    }

    private static String line(NewRow row) {
        ForeignPlace place = row.place();
        return String.join(
                        "\t",
                        clean(place.id()),
                        place.kind().name().toLowerCase(Locale.ROOT),
                        place.country() == null ? "" : clean(place.country()),
                        degrees(place.lat()),
                        degrees(place.lon()),
                        place.population() == 0 ? "" : Long.toString(place.population()),
                        clean(place.nameEn()),
                        clean(place.id()),
                        clean(place.id()),
                        row.needsCue() ? "required" : "",
                        clean(place.name()),
                        clean(String.join(
                                "|", place.names().subList(1, place.names().size()))))
                + "\n";
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    /** What a cell may not hold: tabs, line ends and the invisible marks that the lexicon refuses. */
    private static String clean(String cell) {
        return cell.replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
