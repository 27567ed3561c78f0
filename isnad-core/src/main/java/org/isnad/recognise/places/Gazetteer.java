package org.isnad.recognise.places;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.RowRef;
import org.isnad.lexicon.Table;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/** All places that Isnad knows, by id. Immutable. */
public final class Gazetteer {
    /** The category of a place's names; the value is a {@link GazetteerPlace}. */
    public static final Category PLACE = Category.of("place", Category.Attachment.NAME);

    private static final String FOLDER = "recognise/places";
    private static final String[] COLUMNS = {
        "id",
        "kind",
        "country?",
        "admin1?",
        "lat?",
        "lon?",
        "population?",
        "name_en",
        "ref?",
        "source",
        "cue?",
        "name",
        "aliases?"
    };
    private static final String REQUIRED = "required";

    private final Map<String, GazetteerPlace> places;

    private Gazetteer(Map<String, GazetteerPlace> places) {
        this.places = Map.copyOf(places);
    }

    /** Reads the rows and puts every name into the lexicon. */
    public static Gazetteer load(Lexicon.Builder lexicon, DataFiles data) {
        Set<String> seats = seats(data);
        Map<String, Row> rows = byId(data);
        Map<String, GazetteerPlace> places = new LinkedHashMap<>();
        for (Map.Entry<String, Row> entry : rows.entrySet()) {
            places.put(entry.getKey(), place(entry.getValue(), rows, seats.contains(entry.getKey())));
        }
        for (GazetteerPlace place : places.values()) {
            addNames(lexicon, place, rows.get(place.id()));
        }
        return new Gazetteer(places);
    }

    /** The place of that id, {@code null} where there is none. */
    public @Nullable GazetteerPlace find(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    public int size() {
        return places.size();
    }

    /** The rows in use as they are written, those that the user's folder replaces left out: for tools that show them. */
    public static List<Row> rows(DataFiles data) {
        return List.copyOf(byId(data).values());
    }

    /** Whether a row is one of the bundled ones, whose files are named by their path below the data root. */
    public static boolean isBundled(RowRef row) {
        return row.file().startsWith(FOLDER + "/");
    }

    private static Map<String, Row> byId(DataFiles data) {
        int bundled = data.bundledText(FOLDER + "/index.txt").trim().split("\\s+").length;
        List<Table> tables = data.tables(FOLDER, COLUMNS);
        Map<String, Row> rows = new LinkedHashMap<>();
        Set<String> ours = new HashSet<>();
        for (int index = 0; index < tables.size(); index++) {
            for (Row row : tables.get(index).rows()) {
                String id = row.get("id");
                Row earlier = rows.get(id);
                boolean replaces = index >= bundled && ours.remove(id);
                if (earlier != null && !replaces) {
                    throw new LexiconException(
                            row.ref(),
                            "the id '" + id + "' stands in " + earlier.ref() + " already",
                            "give every place an id of its own");
                }
                rows.put(id, row);
                if (index < bundled) {
                    ours.add(id);
                }
            }
        }
        return rows;
    }

    private static Set<String> seats(DataFiles data) {
        Set<String> seats = new HashSet<>();
        for (Table table : data.table(FOLDER + "/words/seats.tsv", "source", "place")) {
            for (Row row : table.rows()) {
                seats.add(row.get("place"));
            }
        }
        return seats;
    }

    private static GazetteerPlace place(Row row, Map<String, Row> rows, boolean seat) {
        String admin1 = row.find("admin1");
        if (admin1 != null && !rows.containsKey(admin1)) {
            throw new LexiconException(
                    row.ref(), "there is no place '" + admin1 + "' for 'admin1'", "name the id of a row");
        }
        Double lat = coordinate(row, "lat", 90);
        Double lon = coordinate(row, "lon", 180);
        if ((lat == null) != (lon == null)) {
            throw new LexiconException(row.ref(), "only one of 'lat' and 'lon' is given", "give both or neither");
        }
        Double population = row.number("population");
        return new GazetteerPlace(
                row.get("id"),
                row.constant("kind", PlaceKind.class),
                country(row),
                admin1,
                lat,
                lon,
                population == null ? 0 : population,
                row.get("name_en"),
                row.find("ref"),
                cue(row),
                seat,
                row.get("name"),
                row.ref());
    }

    private static @Nullable Double coordinate(Row row, String column, int limit) {
        Double value = row.number(column);
        if (value != null && !(Math.abs(value) <= limit)) {
            throw new LexiconException(
                    row.ref(),
                    "'" + value + "' is out of range for '" + column + "'",
                    "write degrees between -" + limit + " and " + limit);
        }
        return value;
    }

    private static @Nullable String country(Row row) {
        String country = row.find("country");
        if (country != null
                && !(country.length() == 2 && isCapital(country.charAt(0)) && isCapital(country.charAt(1)))) {
            throw new LexiconException(
                    row.ref(), "'" + country + "' is no country code", "write two capital letters as in ISO 3166");
        }
        return country;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean cue(Row row) {
        String cue = row.find("cue");
        if (cue != null && !cue.equals(REQUIRED)) {
            throw new LexiconException(
                    row.ref(),
                    "'" + cue + "' is not known in 'cue'",
                    "known here: " + REQUIRED + ", or leave it empty");
        }
        return cue != null;
    }

    private static void addNames(Lexicon.Builder lexicon, GazetteerPlace place, @Nullable Row row) {
        if (row == null) {
            return;
        }
        Entry entry = new Entry(PLACE, place.name(), place, place.row());
        lexicon.add(place.name(), entry);
        for (String alias : row.list("aliases")) {
            if (!alias.isBlank() && !alias.equals(place.name())) {
                lexicon.add(alias, entry);
            }
        }
    }
}
