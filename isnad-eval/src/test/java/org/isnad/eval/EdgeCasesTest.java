package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.eval.annotation.Annotation;
import org.isnad.eval.read.GoldReport;
import org.isnad.eval.read.GoldSet;
import org.isnad.eval.read.SystemAnalyses;
import org.isnad.eval.score.Breakdown;
import org.isnad.eval.score.Evaluation;
import org.isnad.eval.show.ScoresText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every choice of the measure, as the scorer that defined it decided: each report of the file names its case. */
class EdgeCasesTest {
    @TempDir
    private Path folder;

    private GoldSet gold;
    private SystemAnalyses system;

    @BeforeEach
    void read() throws IOException {
        gold = GoldSet.read(List.of(copy("edge.gold.jsonl")));
        system = SystemAnalyses.read(copy("edge.system.jsonl"));
        assertThat(gold.faults()).isEmpty();
        assertThat(system.faults()).isEmpty();
    }

    @Test
    void everyCaseScoresAsRecorded() throws IOException {
        Map<String, String> recorded = recorded();
        assertThat(gold.reports()).hasSize(recorded.size() - 1);
        for (GoldReport report : gold.reports()) {
            assertThat(scores(List.of(report))).as(report.id()).isEqualTo(recorded.get(report.id()));
        }
        assertThat(scores(gold.reports())).isEqualTo(recorded.get("all"));
    }

    @Test
    void aGroupScoresAsItsReportsWouldAlone() {
        Evaluation all = new Evaluation(Breakdown.REPORT, 0);
        gold.reports().forEach(report -> all.add(report, answer(report)));
        for (GoldReport report : gold.reports()) {
            Evaluation alone = new Evaluation(null, 0);
            alone.add(report, answer(report));
            assertThat(all.result().groups())
                    .containsEntry(report.id(), alone.result().total());
        }
    }

    @Test
    void whatHasNoAnswerIsSaid() {
        assertThat(gold.reports().stream()
                        .map(system::of)
                        .filter(found -> found.fault() != null)
                        .map(found -> found.fault().found()))
                .containsExactly(
                        "there is no analysis of 'no-analysis'", "the analysis of 'other-text' is of another text");
    }

    private String scores(List<GoldReport> reports) {
        Evaluation evaluation = new Evaluation(null, 0);
        reports.forEach(report -> evaluation.add(report, answer(report)));
        return new ScoresText(text -> text)
                .of(evaluation.result(), null)
                .lines()
                .filter(line -> !line.endsWith("tp 0 fp 0 fn 0") && !line.endsWith("of 0"))
                .collect(Collectors.joining("\n"));
    }

    private Annotation answer(GoldReport report) {
        return system.of(report).annotation().orElse(Annotation.NOTHING);
    }

    private static Map<String, String> recorded() throws IOException {
        Map<String, String> recorded = new LinkedHashMap<>();
        String name = "";
        for (String line : resource("edge.expected.txt").lines().toList()) {
            if (line.startsWith("== ")) {
                name = line.substring("== ".length());
            } else if (!line.startsWith("#")) {
                recorded.merge(name, line, (before, next) -> before + "\n" + next);
            }
        }
        return recorded;
    }

    private Path copy(String name) throws IOException {
        return Files.writeString(folder.resolve(name), resource(name));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = EdgeCasesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
