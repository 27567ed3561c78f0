package org.isnad.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of places: UTF-8, tabs between cells, a header line. Needed are the Arabic name ({@code name} or
 * {@code name_ar}), {@code lat} and {@code lon}; known besides are {@code id} or {@code wof_id}, {@code kind} or
 * {@code type} (ours, or Who's On First's), {@code country}, {@code name_en}, {@code aliases} or {@code other_names_ar}
 * (separated by {@code |}), {@code region_en} and {@code population}. Other columns are left alone. Without a column
 * {@code country}, a file called {@code sy.tsv} holds places of Syria.
 */
public final class PlaceTableReader {
    private static final String ADVICE = "correct the line, or delete it";

    /** Reads the places of a file. */
    public void read(Path file, Wanted wanted, PlaceSink sink) throws IOException {
        try (TextLines lines = TextLines.open(file)) {
            String header = lines.next();
            while (header != null && (header.isBlank() || header.startsWith("#"))) {
                header = lines.next();
            }
            Map<String, Integer> columns = columns(header == null ? "" : header);
            if (!isHeader(columns)) {
                sink.problem(new Problem(
                        file.toString(),
                        lines.number(),
                        "the first line is no header with the columns name, lat and lon",
                        "begin with a line such as: name<TAB>lat<TAB>lon<TAB>country<TAB>kind<TAB>name_en"));
                return;
            }
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    Cells cells = new Cells(columns, line.split("\t", -1));
                    readPlace(file, lines.number(), cells, wanted, sink);
                }
            }
        }
    }

    static boolean isHeader(String line) {
        return isHeader(columns(line));
    }

    private static boolean isHeader(Map<String, Integer> columns) {
        return (columns.containsKey("name") || columns.containsKey("name_ar"))
                && columns.containsKey("lat")
                && columns.containsKey("lon");
    }

    private static Map<String, Integer> columns(String header) {
        Map<String, Integer> columns = new HashMap<>();
        String[] names = header.replace("\uFEFF", "").split("\t", -1);
        for (int index = 0; index < names.length; index++) {
            columns.put(names[index].strip().toLowerCase(Locale.ROOT), index);
        }
        return columns;
    }

    private static void readPlace(Path file, long line, Cells cells, Wanted wanted, PlaceSink sink) {
        try {
            long population = (long) cells.number("population", 0);
            PlaceKind kind = kind(cells, population);
            String country = cells.find("country", "country");
            if (country == null) {
                country = countryOf(file);
            }
            if (!wanted.accepts(kind, country, population)) {
                return;
            }
            List<String> names = names(cells);
            if (names.isEmpty()) {
                sink.withoutArabicName();
                return;
            }
            sink.place(new ForeignPlace(
                    id(cells, file, line),
                    kind,
                    country,
                    cells.find("region_en", "region"),
                    cells.number("lat", Double.NaN),
                    cells.number("lon", Double.NaN),
                    population,
                    cells.get("name_en", names.get(0)),
                    names));
        } catch (IllegalArgumentException e) {
            sink.problem(new Problem(file.toString(), line, String.valueOf(e.getMessage()), ADVICE));
        }
    }

    private static List<String> names(Cells cells) {
        List<String> names = new ArrayList<>();
        names.add(cells.get("name", cells.get("name_ar", "")));
        String others = cells.find("aliases", "other_names_ar");
        if (others != null) {
            names.addAll(List.of(others.split("\\|")));
        }
        return ArabicNames.distinct(names);
    }

    private static String id(Cells cells, Path file, long line) {
        String wof = cells.find("wof_id", "wof_id");
        if (wof != null) {
            return "wof:" + wof;
        }
        return cells.get("id", String.valueOf(file.getFileName()).replaceAll("\\..*", "") + "-" + line);
    }

    /** Ours where the column is called {@code kind}; a type of Who's On First, whose "region" is a governorate, else. */
    private static PlaceKind kind(Cells cells, long population) {
        String ours = cells.find("kind", "kind");
        String type = ours == null ? cells.find("type", "type") : ours;
        if (type == null) {
            return GeoNamesKinds.settlement(population);
        }
        PlaceKind kind = ours == null ? WhosOnFirstReader.kind(type, population) : ownKind(ours);
        if (kind == null) {
            throw new IllegalArgumentException("the kind '" + type + "' is not known");
        }
        return kind;
    }

    private static @Nullable PlaceKind ownKind(String name) {
        for (PlaceKind kind : PlaceKind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable String countryOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches("[a-z]{2}\\..*") ? name.substring(0, 2).toUpperCase(Locale.ROOT) : null;
    }

    private record Cells(Map<String, Integer> columns, String[] values) {
        @Nullable
        String find(String column, String other) {
            String value = value(column);
            return value == null ? value(other) : value;
        }

        String get(String column, String otherwise) {
            String value = value(column);
            return value == null ? otherwise : value;
        }

        double number(String column, double otherwise) {
            String value = value(column);
            try {
                return value == null ? otherwise : Double.parseDouble(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("'" + value + "' in the column " + column + " is no number", e);
            }
        }

        private @Nullable String value(String column) {
            Integer index = columns.get(column);
            if (index == null || index >= values.length || values[index].isBlank()) {
                return null;
            }
            return values[index].strip();
        }
    }
}
