package org.isnad.eval.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.eval.score.Counts;
import org.isnad.eval.score.Evaluation;
import org.isnad.eval.score.Miss;
import org.isnad.eval.score.Quality;
import org.isnad.eval.score.Rate;
import org.isnad.eval.score.Retrieval;
import org.isnad.eval.score.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresJsonTest {
    private static final Scores BEFORE =
            new Scores(2, Map.of(Retrieval.CUE, new Counts(2, 1, 0)), Map.of(Quality.CLAIM_ACT, new Rate(2, 3)));
    private static final Scores NOW =
            new Scores(2, Map.of(Retrieval.CUE, new Counts(3, 0, 0)), Map.of(Quality.CLAIM_ACT, new Rate(1, 3)));

    @TempDir
    private Path folder;

    @Test
    void figuresAreWrittenWithTheirCountsAndReadAgain() throws IOException {
        String json = ScoresJson.of(new Evaluation.Result(BEFORE, Map.of(), List.of()), null);
        JsonNode cue = new ObjectMapper().readTree(json).at("/figures/cue");
        assertThat(cue.get("tp").asInt()).isEqualTo(2);
        assertThat(cue.get("f1").asDouble()).isEqualTo(0.8);
        EarlierScores read = EarlierScores.read(Files.writeString(folder.resolve("a.json"), json));
        assertThat(read.reports()).isEqualTo(2);
        assertThat(read.figures()).isEqualTo(BEFORE.figures());
    }

    @Test
    void groupsMissesAndDifferencesAreThere() throws IOException {
        Evaluation.Result result =
                new Evaluation.Result(NOW, Map.of("الساحة", NOW), List.of(new Miss("cue-extra", "a", "قال | ")));
        EarlierScores before = new EarlierScores(2, BEFORE.figures());
        JsonNode json = new ObjectMapper().readTree(ScoresJson.of(result, before));
        assertThat(json.at("/groups/الساحة/figures/cue/f1").asInt()).isEqualTo(1);
        assertThat(json.at("/misses/0/kind").asText()).isEqualTo("cue-extra");
        assertThat(json.at("/against/differences/cue.f1").asDouble()).isEqualTo(0.2);
        assertThat(json.at("/against/differences/claim.act").asDouble()).isEqualTo(-0.334);
    }

    @Test
    void differencesStandSideBySide() {
        EarlierScores before = new EarlierScores(1, Map.of("cue.f1", 0.8, "claim.act", 2 / 3.0));
        String text = new ScoresText(words -> words).of(new Evaluation.Result(NOW, Map.of(), List.of()), before);
        assertThat(text).endsWith("""

                               before    now  difference
                reports             1      2
                cue.f1          0.800  1.000      +0.200
                cue.precision       -  1.000
                cue.recall          -  1.000
                claim.act       0.667  0.333      -0.334
                """);
    }

    @Test
    void whatIsNoFileOfScoresIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"schema\": \"other\"}");
        assertThatThrownBy(() -> EarlierScores.read(file))
                .isInstanceOf(ShowException.class)
                .hasMessageContaining("a.json: this is no file of scores")
                .hasMessageContaining("isnad eval GOLD --format json");
        assertThatThrownBy(() -> EarlierScores.read(folder.resolve("none.json")))
                .isInstanceOf(ShowException.class);
    }
}
