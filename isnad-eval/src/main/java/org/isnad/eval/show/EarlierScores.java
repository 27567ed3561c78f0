package org.isnad.eval.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an earlier run came to.
 *
 * @param figures by name, as {@link org.isnad.eval.score.Scores#figures()} has them
 */
public record EarlierScores(int reports, Map<String, Double> figures) {
    public EarlierScores {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Reads what {@link ScoresJson} wrote; throws {@link ShowException} where the file is something else. */
    public static EarlierScores read(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(Files.readString(file));
            if (!json.path("schema").asText().equals(ScoresJson.SCHEMA)) {
                throw new ShowException(
                        file.toString(),
                        "this is no file of scores (" + ScoresJson.SCHEMA + ")",
                        "write one with: isnad eval GOLD --format json --output FILE");
            }
            return new EarlierScores(json.path("reports").asInt(), figures(json.path("figures")));
        } catch (IOException e) {
            throw new ShowException(file.toString(), "it cannot be read (" + e.getMessage() + ")", "check the file");
        }
    }

    private static Map<String, Double> figures(JsonNode json) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> figure : json.properties()) {
            JsonNode value = figure.getValue();
            if (value.has("value")) {
                figures.put(figure.getKey(), value.path("value").asDouble());
            } else {
                for (String measure : new String[] {"f1", "precision", "recall"}) {
                    figures.put(
                            figure.getKey() + "." + measure, value.path(measure).asDouble());
                }
            }
        }
        return figures;
    }
}
