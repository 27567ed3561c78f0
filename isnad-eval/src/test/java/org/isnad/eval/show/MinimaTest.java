package org.isnad.eval.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.isnad.eval.score.Counts;
import org.isnad.eval.score.Quality;
import org.isnad.eval.score.Rate;
import org.isnad.eval.score.Retrieval;
import org.isnad.eval.score.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimaTest {
    /** cue: P 2/3, R 1, F1 0.8; act 2/3, which is shown as 0.667. */
    private static final Scores SCORES =
            new Scores(1, Map.of(Retrieval.CUE, new Counts(2, 1, 0)), Map.of(Quality.CLAIM_ACT, new Rate(2, 3)));

    @Test
    void whatIsLowerAsShownFallsShort() {
        Minima minima = Minima.parse(
                "scores.tsv", "# ours\nfigure\tminimum\ncue.f1\t0.8\nclaim.act\t0.667\ncue.precision\t0.668\n");
        assertThat(minima.shortfalls(SCORES))
                .extracting(Minima.Shortfall::figure)
                .containsExactly("cue.precision");
        assertThat(Minima.table(minima.shortfalls(SCORES))).isEqualTo("""
                figure         minimum  reached  difference
                cue.precision    0.668    0.667      -0.001
                """);
    }

    @Test
    void aFigureThatNothingWasFoundForFallsShort() {
        Minima minima = Minima.parse("scores.tsv", "figure\tminimum\ntime.f1\t0.1\n");
        assertThat(minima.shortfalls(SCORES)).hasSize(1);
    }

    @Test
    void theBarIsRaisedAndNeverLowered() {
        Minima minima = Minima.parse("scores.tsv", "figure\tminimum\ncue.f1\t0.9\nclaim.act\t0.5\n");
        assertThat(minima.raisedTo(SCORES)).isEqualTo("figure\tminimum\ncue.f1\t0.9\nclaim.act\t0.667\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "figure minimum; scores.tsv:1: the header is",
                "figure\\tminimum; scores.tsv: the table requires nothing",
                "figure\\tminimum\\ncue.f2\\t0.5; scores.tsv:2: no figure is called 'cue.f2'; known are: cue.f1,",
                "figure\\tminimum\\ncue.f1\\thigh; scores.tsv:2: 'high' is no number; write it like 0.750",
                "figure\\tminimum\\ncue.f1\\t0.5\\ncue.f1\\t0.6; scores.tsv:3: 'cue.f1' stands there twice",
                "figure\\tminimum\\ncue.f1; scores.tsv:2: 1 cells"
            })
    void aBrokenTableIsNamedWithItsLine(String table, String message) {
        String content = table.replace("\\t", "\t").replace("\\n", "\n");
        assertThatThrownBy(() -> Minima.parse("scores.tsv", content))
                .isInstanceOf(ShowException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void everyFigureCanBeRequired() {
        List<String> names = Scores.names();
        StringBuilder table = new StringBuilder("figure\tminimum\n");
        names.forEach(name -> table.append(name).append("\t0\n"));
        assertThat(Minima.parse("all.tsv", table.toString()).minima()).containsOnlyKeys(names);
    }
}
