package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.isnad.eval.annotation.Annotation;
import org.isnad.eval.read.GoldReport;
import org.isnad.eval.read.GoldSet;
import org.isnad.eval.read.SystemAnalyses;
import org.isnad.eval.score.Evaluation;
import org.isnad.eval.show.ScoresText;
import org.isnad.export.AnalysisJson;
import org.isnad.pipeline.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scorer in Python that defined the figures says the same, letter by letter, where it is at hand with its gold
 * reports: in the folder that the variable {@code ISNAD_GOLD} names, else beside the repository in {@code shared/gold}.
 */
class SharedScorerTest {
    private static final Path GOLD = Path.of(System.getenv()
            .getOrDefault("ISNAD_GOLD", Path.of("..", "..", "shared", "gold").toString()));
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dev", "seed"})
    void bothScorersSayTheSameOfIsnad(String set) throws IOException, InterruptedException {
        GoldSet gold = gold(set);
        List<String> analyses = analyses(gold);
        assertSame(gold, set, Files.write(folder.resolve("system.jsonl"), analyses));
    }

    /** Analyses that are wrong in all ways that leave them readable. */
    @Test
    void bothScorersSayTheSameOfSpoiltAnalyses() throws IOException, InterruptedException {
        GoldSet gold = gold("dev");
        List<String> analyses = analyses(gold);
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            List<String> spoilt = new ArrayList<>();
            for (String analysis : analyses) {
                spoilt.add(spoilt(analysis, random));
            }
            assertSame(gold, "dev", Files.write(folder.resolve("seed-" + seed + ".jsonl"), spoilt));
        }
    }

    private void assertSame(GoldSet gold, String set, Path system) throws IOException, InterruptedException {
        SystemAnalyses read = SystemAnalyses.read(system);
        assertThat(read.faults()).isEmpty();
        Evaluation evaluation = new Evaluation(null, 0);
        for (GoldReport report : gold.reports()) {
            evaluation.add(report, read.of(report).annotation().orElse(Annotation.NOTHING));
        }
        assertThat(evaluation.result().total().retrieval()).isNotEmpty();
        assertThat(new ScoresText(text -> text).of(evaluation.result(), null))
                .as(system.getFileName().toString())
                .isEqualTo(python(GOLD.resolve(set + ".jsonl"), system));
    }

    private static GoldSet gold(String set) {
        Path scorer = GOLD.resolve("tools").resolve("score.py");
        skipUnless(Files.isRegularFile(scorer), scorer + " is not there");
        skipUnless(isPythonThere(), "python3 is not there");
        GoldSet gold = GoldSet.read(List.of(GOLD.resolve(set + ".jsonl")));
        assertThat(gold.faults()).isEmpty();
        assertThat(gold.reports()).isNotEmpty();
        return gold;
    }

    private static void skipUnless(boolean isThere, String reason) {
        if (!isThere) {
            System.out.println("SharedScorerTest skipped: " + reason);
        }
        assumeTrue(isThere, reason);
    }

    private static boolean isPythonThere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> analyses(GoldSet gold) {
        Isnad isnad = Isnad.load();
        List<String> analyses = new ArrayList<>();
        for (GoldReport report : gold.reports()) {
            byte[] json = AnalysisJson.bytes(isnad.analyze(report.report()), AnalysisJson.Layout.COMPACT);
            analyses.add(new String(json, StandardCharsets.UTF_8));
        }
        return analyses;
    }

    private String python(Path gold, Path system) throws IOException, InterruptedException {
        Path out = folder.resolve("python.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        "python3",
                        GOLD.resolve("tools").resolve("score.py").toString(),
                        gold.toString(),
                        system.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(out);
        assertThat(process.exitValue()).as(said).isZero();
        return said.lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String spoilt(String analysis, Random random) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(analysis);
        int length = json.at("/document/text").asText().length();
        for (String layer : new String[] {"claims", "events", "control", "places", "times"}) {
            ArrayNode records = (ArrayNode) json.get(layer);
            for (int index = records.size() - 1; index >= 0; index--) {
                int what = random.nextInt(10);
                if (what == 0) {
                    records.remove(index);
                } else if (what == 1) {
                    records.add(records.get(index).deepCopy());
                } else if (what == 2) {
                    records.add(records.remove(index));
                }
            }
            shift(records, length, random);
        }
        return MAPPER.writeValueAsString(json);
    }

    /** Moves the ends of some spans, and turns some fields into null that may be null. */
    private static void shift(JsonNode node, int length, Random random) {
        if (node.isArray()
                && node.size() == 2
                && node.get(0).isInt()
                && node.get(1).isInt()) {
            if (random.nextInt(3) == 0) {
                int begin = Math.max(0, Math.min(length, node.get(0).asInt() + random.nextInt(21) - 10));
                int end = Math.max(begin, Math.min(length, node.get(1).asInt() + random.nextInt(21) - 10));
                ((ArrayNode) node).removeAll().add(begin).add(end);
            }
        } else {
            if (node instanceof ObjectNode object) {
                for (String field : new String[] {"speaker", "place", "gained_by", "lost_by", "killed", "date"}) {
                    if (object.has(field) && random.nextInt(8) == 0) {
                        object.putNull(field);
                    }
                }
            }
            node.forEach(child -> shift(child, length, random));
        }
    }
}
