package org.isnad.eval.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One JSON object of a file: a line of it, or all. Collects what is wrong with it. */
final class Source {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final String json;
    private final int line;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * A JSON object that is to be read.
     *
     * @param line its line in a file of one object a line, 0 where it is the whole file
     */
    Source(String file, String json, int line) {
        this.file = file;
        this.json = json;
        this.line = line;
    }

    /** The object; where it is none, it is empty and that is a fault. */
    Field root() {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node.isObject()) {
                return new Field(this, node, "");
            }
            faults.add(new Fault(where(line), "this is JSON but no object", "give one object for each report"));
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            int at = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            faults.add(new Fault(
                    where(line == 0 ? at : line),
                    "broken JSON at column " + column + " (" + reason + ")",
                    "give one complete object for each report"));
        }
        return new Field(this, MAPPER.createObjectNode(), "");
    }

    void fault(String pointer, String found, String advice) {
        int at = line == 0 ? lineOf(pointer) : line;
        faults.add(new Fault(where(at) + ": " + path(pointer), found, advice));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    /** {@code /gold/claims/2/cue} as people read it: {@code gold.claims[2].cue}. */
    private static String path(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            boolean isIndex = !step.isEmpty() && step.chars().allMatch(Character::isDigit);
            path.append(isIndex ? "[" + step + "]" : path.isEmpty() ? step : "." + step);
        }
        return path.isEmpty() ? "the report" : path.toString();
    }

    private String where(int at) {
        return at == 0 ? file : file + ":" + at;
    }

    /** The line on which the field stands; where it is missing, the line of what should hold it. */
    private int lineOf(String pointer) {
        Map<String, Integer> lines = lines();
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    private Map<String, Integer> lines() {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException e) {
            // What could be read before has its line; the fault itself has been said.
            return lines;
        }
        return lines;
    }
}
