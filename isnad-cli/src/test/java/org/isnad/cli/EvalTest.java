package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalTest {
    private static final String REPORT = """
            {"id": "ID", "outlet": "OUTLET", "published": "2031-05-02", "title": null,
             "text": "قال وزير الصحة سليم الراوي إن المستشفى يعمل. وقال الطبيب إن الدواء وصل.",
             "gold": {"claims": [
               {"cue": "[[قال]] وزير", "speaker": "وزير الصحة سليم الراوي", "antecedent": null, "act": "say",
                "content": ["المستشفى يعمل"], "form": "indirect"},
               {"cue": "[[قال]] الطبيب", "speaker": "الطبيب", "antecedent": null, "act": "say",
                "content": ["الدواء وصل"], "form": "indirect"}],
              "events": [], "control": [], "places": [],
              "times": [{"text": "يعمل", "value": "2031"}]}}
            """;

    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void write() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.json"), report("a", "الساحة"));
        Files.writeString(gold.resolve("b.json"), report("b", "البريد"));
    }

    @Test
    void figuresAreGivenWithTheirCounts() {
        Shell.Result result = Shell.run("eval", gold);
        assertThat(result.code()).isZero();
        assertThat(result.messages()).isEmpty();
        assertThat(result.out())
                .startsWith("2 reports\n")
                .contains("cue                F1 1.000  P 1.000  R 1.000  tp 4 fp 0 fn 0\n")
                .contains("time               F1 0.000  P 0.000  R 0.000  tp 0 fp 0 fn 2\n")
                .contains("claim.act          1.000  of 4\n");
    }

    @Test
    void analysesOfAFileScoreAsThoseMadeNow() {
        Path analyses = folder.resolve("analyses.jsonl");
        assertThat(Shell.run("analyze", gold, "-o", analyses).code()).isZero();
        Shell.Result result = Shell.run("eval", gold, "--system", analyses);
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo(Shell.run("eval", gold).out());
    }

    @Test
    void missesAndGroupsAreShownWhereAsked() {
        String out = Shell.run("eval", gold, "--errors", 1, "--by", "outlet").out();
        assertThat(out)
                .containsOnlyOnce("time-missed")
                .contains("time-missed a: يعمل 2031\n")
                .containsPattern("\nالبريد +1 +1\\.000 +1\\.000 +- +- +- +- +0\\.000 +-\n");
        assertThat(Shell.run("eval", gold).out()).doesNotContain("time-missed").doesNotContain("البريد");
    }

    @Test
    void jsonIsWrittenAndComparedWith() throws IOException {
        Path before = folder.resolve("before.json");
        assertThat(Shell.run("eval", gold, "--output", before).code()).isZero();
        JsonNode json = new ObjectMapper().readTree(Files.readString(before));
        assertThat(json.get("schema").asText()).isEqualTo("isnad.scores/1");
        assertThat(json.at("/figures/cue/tp").asInt()).isEqualTo(4);
        Shell.Result result = Shell.run("eval", gold.resolve("a.json"), "--against", before);
        assertThat(result.code()).isZero();
        assertThat(result.out()).containsPattern("reports +2 +1\n").containsPattern("cue.f1 +1\\.000 +1\\.000 +=\n");
    }

    @Test
    void aFigureBelowItsMinimumEndsWithOneAndIsNamed() throws IOException {
        Path required = Files.writeString(folder.resolve("scores.tsv"), "figure\tminimum\ncue.f1\t0.9\ntime.f1\t0.5\n");
        Shell.Result result = Shell.run("eval", gold, "--require", required, "--format", "json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages())
                .contains("below what is required")
                .containsPattern("time.f1 +0\\.5 +0\\.000 +-0\\.500")
                .doesNotContain("cue.f1");
        assertThat(new ObjectMapper().readTree(result.out()).has("figures")).isTrue();
        Files.writeString(required, "figure\tminimum\ncue.f1\t0.9\n");
        assertThat(Shell.run("eval", gold, "--require", required).code()).isZero();
    }

    @Test
    void aBrokenReportIsNamedAndTheOthersAreScored() throws IOException {
        Path broken = gold.resolve("c.json");
        Files.writeString(broken, report("c", "الساحة").replace("[[قال]] وزير", "قال"));
        Shell.Result result = Shell.run("eval", gold);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).startsWith("2 reports\n");
        assertThat(result.messages())
                .contains("isnad: " + broken + ":4: gold.claims[0].cue: 'قال' occurs 2 times in the text;")
                .endsWith("isnad: 1 of 3 reports failed\n");
    }

    @Test
    void aReportWithoutAnAnalysisCountsAsMissed() throws IOException {
        Path analyses = folder.resolve("analyses.jsonl");
        Shell.run("analyze", gold.resolve("a.json"), "-o", analyses);
        Shell.Result result = Shell.run("eval", gold, "--system", analyses);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.messages()).contains("there is no analysis of 'b'");
        assertThat(result.out()).contains("R 0.500  tp 2 fp 0 fn 2");
    }

    @Test
    void anInputIsNotOverwritten() {
        Shell.Result result = Shell.run("eval", gold, "--output", gold.resolve("a.json"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages()).contains("this is one of the inputs");
    }

    @Test
    void aTableOrAnEarlierRunThatCannotBeUsedIsSaidFirst() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        Shell.Result against = Shell.run("eval", gold, "--against", other);
        assertThat(against.code()).isEqualTo(1);
        assertThat(against.messages()).startsWith("isnad: ").contains("other.json: this is no file of scores");
        Shell.Result require = Shell.run("eval", gold, "--require", other);
        assertThat(require.code()).isEqualTo(1);
        assertThat(require.messages()).contains("other.json:1: the header is '{}'");
    }

    @Test
    void sanitisedTextGoesToTheTerminal() throws IOException {
        Path bad = folder.resolve("x.json");
        Files.writeString(bad, report("x\\u001b[31m", "الساحة"));
        assertThat(Shell.run("eval", bad, "--errors", 3).out()).doesNotContain("\u001B");
    }

    private static String report(String id, String outlet) {
        return REPORT.replace("\"ID\"", "\"" + id + "\"").replace("OUTLET", outlet);
    }
}
