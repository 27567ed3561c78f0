package org.isnad.eval.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.isnad.eval.score.Counts;
import org.isnad.eval.score.Evaluation;
import org.isnad.eval.score.Miss;
import org.isnad.eval.score.Rate;
import org.isnad.eval.score.Scores;
import org.jspecify.annotations.Nullable;

/** Scores as {@code isnad.scores/1}: every figure with its counts, unrounded; {@link EarlierScores} reads it again. */
public final class ScoresJson {
    static final String SCHEMA = "isnad.scores/1";

    private final JsonGenerator json;

    private ScoresJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * One object with a line end.
     *
     * @param before the scores of an earlier run to compare with, {@code null} for none
     */
    public static String of(Evaluation.Result result, @Nullable EarlierScores before) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new ScoresJson(json).write(result, before);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(Evaluation.Result result, @Nullable EarlierScores before) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        scores(result.total());
        if (!result.groups().isEmpty()) {
            json.writeObjectFieldStart("groups");
            for (Map.Entry<String, Scores> group : result.groups().entrySet()) {
                json.writeObjectFieldStart(group.getKey());
                scores(group.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        if (before != null) {
            differences(before, result.total());
        }
        json.writeArrayFieldStart("misses");
        for (Miss miss : result.misses()) {
            json.writeStartObject();
            json.writeStringField("kind", miss.kind());
            json.writeStringField("report", miss.report());
            json.writeStringField("what", miss.what());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void scores(Scores scores) throws IOException {
        json.writeNumberField("reports", scores.reports());
        json.writeObjectFieldStart("figures");
        for (var each : scores.retrieval().entrySet()) {
            retrieval(each.getKey().label(), each.getValue());
        }
        for (var each : scores.quality().entrySet()) {
            quality(each.getKey().label(), each.getValue());
        }
        json.writeEndObject();
    }

    private void retrieval(String figure, Counts counts) throws IOException {
        json.writeObjectFieldStart(figure);
        json.writeNumberField("f1", counts.f1());
        json.writeNumberField("precision", counts.precision());
        json.writeNumberField("recall", counts.recall());
        json.writeNumberField("tp", counts.right());
        json.writeNumberField("fp", counts.extra());
        json.writeNumberField("fn", counts.missed());
        json.writeEndObject();
    }

    private void quality(String figure, Rate rate) throws IOException {
        json.writeObjectFieldStart(figure);
        json.writeNumberField("value", rate.value());
        json.writeNumberField("of", rate.of());
        json.writeEndObject();
    }

    private void differences(EarlierScores before, Scores now) throws IOException {
        json.writeObjectFieldStart("against");
        json.writeNumberField("reports", before.reports());
        json.writeObjectFieldStart("differences");
        for (Map.Entry<String, Double> figure : now.figures().entrySet()) {
            Double earlier = before.figures().get(figure.getKey());
            if (earlier != null) {
                json.writeNumberField(
                        figure.getKey(), Figures.rounded(figure.getValue()).subtract(Figures.rounded(earlier)));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
