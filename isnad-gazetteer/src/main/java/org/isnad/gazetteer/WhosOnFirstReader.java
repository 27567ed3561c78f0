package org.isnad.gazetteer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads Who's On First's records: one GeoJSON file a place, in the folders of a {@code whosonfirst-data-admin-XX}
 * repository. Alternative geometries ({@code -alt-}) and records that are deprecated, superseded or no longer current are
 * left out. Of a file only its properties are kept in memory, never its geometry.
 */
public final class WhosOnFirstReader {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SUFFIX = ".geojson";

    /** Reads one file, or all files below a folder in the order of their names. */
    public void read(Path path, Wanted wanted, PlaceSink sink) throws IOException {
        if (!Files.isDirectory(path)) {
            readFile(path, wanted, sink);
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(WhosOnFirstReader::isRecord).sorted().toList();
        }
        if (files.isEmpty()) {
            sink.problem(new Problem(
                    path.toString(), 0, "no .geojson file is in this folder", "name the repository's folder 'data'"));
        }
        for (Path file : files) {
            readFile(file, wanted, sink);
        }
    }

    private static boolean isRecord(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) && !name.contains("-alt-");
    }

    private static void readFile(Path file, Wanted wanted, PlaceSink sink) throws IOException {
        try {
            JsonNode properties = properties(file);
            if (properties == null) {
                sink.problem(
                        new Problem(file.toString(), 0, "it has no properties", "check that it is a GeoJSON feature"));
            } else if (isCurrent(properties)) {
                readPlace(properties, wanted, sink);
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            String found = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
            sink.problem(new Problem(file.toString(), 0, "it is broken (" + found + ")", "fetch the file again"));
        }
    }

    /** The member "properties" of the feature; all else is skipped as it is read. */
    private static @Nullable JsonNode properties(Path file) throws IOException {
        try (JsonParser parser = MAPPER.createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isWanted = parser.currentName().equals("properties");
                parser.nextToken();
                if (isWanted) {
                    return MAPPER.readTree(parser);
                }
                parser.skipChildren();
            }
            return null;
        }
    }

    private static boolean isCurrent(JsonNode properties) {
        return properties.path("mz:is_current").asInt(-1) != 0
                && isBlank(properties.path("edtf:deprecated"))
                && properties.path("wof:superseded_by").isEmpty();
    }

    private static boolean isBlank(JsonNode value) {
        String text = value.asText("");
        return text.isEmpty() || text.equals("uuuu") || text.equals("null");
    }

    private static void readPlace(JsonNode properties, Wanted wanted, PlaceSink sink) {
        long population = population(properties);
        PlaceKind kind = kind(properties.path("wof:placetype").asText(""), population);
        String code = properties
                .path("iso:country")
                .asText(properties.path("wof:country").asText(""));
        String country = code.length() == 2 ? code : null;
        if (kind == null || !wanted.accepts(kind, country, population)) {
            return;
        }
        List<String> names = new ArrayList<>();
        properties.path("name:ara_x_preferred").forEach(name -> names.add(name.asText()));
        properties.path("name:ara_x_variant").forEach(name -> names.add(name.asText()));
        List<String> arabic = ArabicNames.distinct(names);
        if (arabic.isEmpty()) {
            sink.withoutArabicName();
            return;
        }
        sink.place(new ForeignPlace(
                "wof:" + properties.path("wof:id").asText(),
                kind,
                country,
                null,
                coordinate(properties, "latitude"),
                coordinate(properties, "longitude"),
                population,
                properties.path("wof:name").asText(arabic.get(0)),
                arabic));
    }

    private static long population(JsonNode properties) {
        return Math.max(
                0,
                properties
                        .path("wof:population")
                        .asLong(properties.path("gn:population").asLong(0)));
    }

    /** Where its label is drawn, which lies in the place itself; else the centre of its outline. */
    private static double coordinate(JsonNode properties, String axis) {
        JsonNode label = properties.path("lbl:" + axis);
        JsonNode value = label.isNumber() ? label : properties.path("geom:" + axis);
        return value.isNumber() ? value.asDouble() : Double.NaN;
    }

    /** The kind of a place type; {@code null} for what no report would name as a place. */
    static @Nullable PlaceKind kind(String placeType, long population) {
        return switch (placeType) {
            case "country", "dependency" -> PlaceKind.COUNTRY;
            case "macroregion", "marinearea" -> PlaceKind.REGION;
            case "region" -> PlaceKind.GOVERNORATE;
            case "county", "localadmin" -> PlaceKind.DISTRICT;
            case "locality" -> GeoNamesKinds.settlement(population);
            case "borough", "macrohood", "neighbourhood" -> PlaceKind.QUARTER;
            case "campus" -> PlaceKind.FACILITY;
            case "ocean" -> PlaceKind.SEA;
            default -> null;
        };
    }
}
