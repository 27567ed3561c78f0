package org.isnad.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.DataFiles;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads GeoNames' dumps: {@code allCountries} or a country's file, and {@code alternateNamesV2} for the Arabic names, as
 * text, .zip or .gz. Columns as in GeoNames' own {@code readme.txt} (CC BY 4.0).
 *
 * <p>Without {@code alternateNamesV2} the Arabic names are those in the place's own list of names that have only letters of
 * Arabic; GeoNames does not say their language there.
 */
public final class GeoNamesReader {
    private static final int COLUMNS = 19;
    private static final int FEATURE_CODE = 7;
    private static final int COUNTRY = 8;
    private static final int POPULATION = 14;

    private static final int NAME_COLUMNS = 4;
    private static final int PREFERRED = 4;
    private static final int COLLOQUIAL = 6;
    private static final int HISTORIC = 7;

    private final GeoNamesKinds kinds = GeoNamesKinds.load(DataFiles.bundled());
    private final Map<Long, List<String>> arabicNames = new HashMap<>();
    private boolean hasNames;

    /** Takes the Arabic names of {@code alternateNamesV2}; to be called before the places are read. */
    public void readNames(Path file, PlaceSink sink) throws IOException {
        hasNames = true;
        try (TextLines lines = TextLines.open(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.contains("\tar\t")) {
                    readName(file, lines.number(), line, sink);
                }
            }
        }
    }

    /** Reads the places of a file. */
    public void read(Path file, Wanted wanted, PlaceSink sink) throws IOException {
        try (TextLines lines = TextLines.open(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    readPlace(file, lines.number(), line, wanted, sink);
                }
            }
        }
    }

    /** Whether a line looks like one of GeoNames' tables of places. */
    static boolean isPlaceLine(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length == COLUMNS && number(cells[0]) > 0;
    }

    /** Whether a line looks like one of {@code alternateNamesV2}. */
    static boolean isNameLine(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length >= NAME_COLUMNS && cells.length <= 10 && number(cells[0]) > 0 && number(cells[1]) > 0;
    }

    private void readName(Path file, long line, String text, PlaceSink sink) {
        String[] cells = text.split("\t", -1);
        long place = cells.length < NAME_COLUMNS ? -1 : number(cells[1]);
        if (place < 0) {
            sink.problem(
                    new Problem(file.toString(), line, "this is no line of alternateNamesV2", "fetch the file again"));
            return;
        }
        boolean isUsed = cells[2].equals("ar") && !isSet(cells, COLLOQUIAL) && !isSet(cells, HISTORIC);
        if (isUsed && ArabicNames.isArabic(cells[3])) {
            List<String> names = arabicNames.computeIfAbsent(place, id -> new ArrayList<>(1));
            names.add(isSet(cells, PREFERRED) ? 0 : names.size(), cells[3]);
        }
    }

    private static boolean isSet(String[] cells, int column) {
        return column < cells.length && cells[column].equals("1");
    }

    private void readPlace(Path file, long line, String text, Wanted wanted, PlaceSink sink) {
        String[] cells = text.split("\t", -1);
        if (cells.length != COLUMNS) {
            sink.problem(new Problem(
                    file.toString(),
                    line,
                    cells.length + " columns where a table of GeoNames has " + COLUMNS,
                    "fetch the file again, or check that it is one of GeoNames'"));
            return;
        }
        long population = Math.max(0, number(cells[POPULATION]));
        PlaceKind kind = kinds.kind(cells[FEATURE_CODE], population);
        String country = cells[COUNTRY].isEmpty() ? null : cells[COUNTRY];
        if (kind == null || !wanted.accepts(kind, country, population)) {
            return;
        }
        List<String> names = names(cells);
        if (names.isEmpty()) {
            sink.withoutArabicName();
            return;
        }
        try {
            sink.place(place(cells, kind, country, population, names));
        } catch (IllegalArgumentException e) {
            sink.problem(new Problem(
                    file.toString(),
                    line,
                    "the coordinates '" + cells[4] + "', '" + cells[5] + "' are none",
                    "write degrees such as 33.51"));
        }
    }

    private static ForeignPlace place(
            String[] cells, PlaceKind kind, @Nullable String country, long population, List<String> names) {
        return new ForeignPlace(
                "geonames:" + cells[0],
                kind,
                country,
                null,
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                population,
                cells[1],
                names);
    }

    private List<String> names(String[] cells) {
        if (!hasNames) {
            return ArabicNames.distinct(List.of(cells[3].split(",")));
        }
        return ArabicNames.distinct(arabicNames.getOrDefault(number(cells[0]), List.of()));
    }

    private static long number(String cell) {
        try {
            return Long.parseLong(cell);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
