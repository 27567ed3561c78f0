package org.isnad.eval.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The ids of reports, however they are listed: reports, gold or analyses as JSONL or JSON, or ids one a line. */
public final class ReportIds {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReportIds() {}

    /** The ids in a file, or in the JSON files of a folder. */
    public static Set<String> of(Path path) throws IOException {
        Set<String> ids = new HashSet<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path file : walk.filter(ReportIds::isJson).toList()) {
                    ids.addAll(ofFile(file));
                }
            }
            return ids;
        }
        return ofFile(path);
    }

    private static boolean isJson(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".json") || name.endsWith(".jsonl"));
    }

    private static Set<String> ofFile(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return Set.of(id(file, Files.readString(file)));
        }
        List<String> lines = Files.readAllLines(file);
        Set<String> ids = new HashSet<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                ids.add(line.startsWith("{") ? id(file, line) : line.strip());
            }
        }
        return ids;
    }

    private static String id(Path file, String json) throws IOException {
        try {
            JsonNode report = MAPPER.readTree(json);
            String id =
                    report.path("id").asText(report.path("document").path("id").asText());
            if (id.isEmpty()) {
                throw new IOException(file + " has a report without an id");
            }
            return id;
        } catch (JsonProcessingException e) {
            throw new IOException(file + " holds broken JSON", e);
        }
    }
}
