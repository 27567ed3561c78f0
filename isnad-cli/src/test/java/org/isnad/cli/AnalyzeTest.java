package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String REPORT =
            "قال وزير الصحة سليم الراوي إن ثلاثة أشخاص قتلوا أمس في دمشق، مضيفا أن التحقيق مستمر.\n";

    @TempDir
    private Path folder;

    @Test
    void textShowsTheFrameAndWhoSaysWhat() throws IOException {
        Path file = write("a.txt", REPORT);
        Shell.Result result =
                Shell.run("analyze", file, "--published", "2031-05-02", "--outlet", "الساحة", "--width", 0);
        assertThat(result.code()).isZero();
        assertThat(result.messages()).isEmpty();
        assertThat(result.out())
                .contains(file.toString())
                .contains("Outlet      الساحة")
                .contains("Published   2031-05-02 (as given)")
                .contains("وزير الصحة سليم الراوي → say → \"ثلاثة أشخاص قتلوا أمس في دمشق\"")
                .doesNotContain("\u001B")
                .doesNotContain("\u2068");
    }

    @Test
    void labelsAreArabicWhereAsked() throws IOException {
        Shell.Result result = Shell.run("analyze", write("a.txt", REPORT), "--lang", "ar", "--width", 0);
        assertThat(result.out()).contains("الأقوال").contains("← قول ←").doesNotContain("Claims");
    }

    @Test
    void colourIsForTerminalsUnlessForbiddenOrForced() throws IOException {
        Path file = write("a.txt", REPORT);
        assertThat(new Shell().onTerminal().isnad("analyze", file).out())
                .contains("\u001B[")
                .contains("\u2068");
        assertThat(new Shell()
                        .onTerminal()
                        .with("NO_COLOR", "1")
                        .isnad("analyze", file)
                        .out())
                .doesNotContain("\u001B[");
        assertThat(new Shell()
                        .onTerminal()
                        .with("TERM", "dumb")
                        .isnad("analyze", file)
                        .out())
                .doesNotContain("\u001B[");
        assertThat(new Shell()
                        .with("CLICOLOR_FORCE", "1")
                        .isnad("analyze", file)
                        .out())
                .contains("\u001B[");
        assertThat(Shell.run("analyze", file, "--color", "always").out()).contains("\u001B[");
        assertThat(new Shell()
                        .onTerminal()
                        .isnad("analyze", file, "--color", "never")
                        .out())
                .doesNotContain("\u001B[");
    }

    @Test
    void linesFitTheTerminal() throws IOException {
        Path file = write("a.txt", REPORT.strip() + " " + REPORT);
        Shell.Result result = new Shell().with("COLUMNS", "60").isnad("analyze", file);
        assertThat(result.out().lines().filter(line -> !line.contains("sha256") && !line.contains("──")))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(60));
    }

    @Test
    void jsonIsAListAndJsonlALineEach() throws IOException {
        Path first = write("a.txt", REPORT);
        Path second = write("b.txt", "أعلن المتحدث انتهاء المهمة.");
        JsonNode list = MAPPER.readTree(
                Shell.run("analyze", first, second, "--format", "json").bytes());
        assertThat(list.isArray()).isTrue();
        assertThat(list).hasSize(2);
        assertThat(list.at("/0/document/text").textValue()).isEqualTo(REPORT);
        String lines = Shell.run("analyze", first, second, "-f", "jsonl").out();
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines).endsWith("}\n");
        assertThat(MAPPER.readTree(lines.lines().toList().get(1))).isEqualTo(list.get(1));
    }

    @Test
    void noReportIsAnEmptyListStill() throws IOException {
        assertThat(Shell.run("analyze", folder.resolve("none.txt"), "-f", "json")
                        .out())
                .isEqualTo("[]\n");
        assertThat(Shell.run("analyze", folder.resolve("none.txt"), "-f", "jsonl")
                        .out())
                .isEmpty();
    }

    @Test
    void whatTheFileSaysStandsOverTheOptions() throws IOException {
        String lines = "{\"published\": \"2031-01-01\", \"outlet\": \"الأولى\", \"text\": \"قال الوزير إن\"}\n"
                + "{\"text\": \"قال الوزير إن\"}\n";
        Shell.Result result = Shell.run(
                "analyze",
                write("a.jsonl", lines),
                "-f",
                "json",
                "--published",
                "2031-05-02",
                "--outlet",
                "الثانية",
                "--title",
                "عنوان");
        JsonNode list = MAPPER.readTree(result.bytes());
        assertThat(list.at("/0/document/published").textValue()).isEqualTo("2031-01-01");
        assertThat(list.at("/0/document/published_basis").textValue()).isEqualTo("metadata");
        assertThat(list.at("/0/document/outlet").textValue()).isEqualTo("الأولى");
        assertThat(list.at("/1/document/published").textValue()).isEqualTo("2031-05-02");
        assertThat(list.at("/1/document/published_basis").textValue()).isEqualTo("given");
        assertThat(list.at("/1/document/outlet").textValue()).isEqualTo("الثانية");
        assertThat(list.at("/1/document/title").textValue()).isEqualTo("عنوان");
    }

    @Test
    void anAnalysisAnalysedAgainIsTheSame() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Shell.run("analyze", write("a.txt", REPORT), "--published", "2031-05-02", "-o", first);
        Path second = folder.resolve("second.json");
        assertThat(Shell.run("analyze", first, "-o", second).code()).isZero();
        JsonNode again = MAPPER.readTree(second.toFile()).get(0);
        JsonNode once = MAPPER.readTree(first.toFile());
        assertThat(again.get("claims")).isEqualTo(once.get("claims"));
        assertThat(again.at("/document/id")).isEqualTo(once.at("/document/id"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theOutputKeepsTheOrderOfTheInputWithAnyNumberOfJobs(int jobs) throws IOException {
        StringBuilder lines = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < 400; number++) {
            ids.add("r" + number);
            String text = REPORT.strip().repeat(number % 5 == 0 ? 30 : 1);
            lines.append("{\"id\": \"r" + number + "\", \"text\": \"" + text + "\"}\n");
        }
        Path file = write("many.jsonl", lines.toString());
        Shell.Result result = Shell.run("analyze", file, "-f", "jsonl", "--jobs", jobs);
        List<String> given = new ArrayList<>();
        for (String line : result.out().lines().toList()) {
            given.add(MAPPER.readTree(line).at("/document/id").textValue());
        }
        assertThat(given).isEqualTo(ids);
        assertThat(result.messages()).isEmpty();
    }

    @Test
    void progressIsShownOnATerminalFromFiftyReportsUp() throws IOException {
        Path few = write("few.jsonl", ("{\"text\": \"" + REPORT.strip() + "\"}\n").repeat(20));
        Path many = write("many.jsonl", ("{\"text\": \"" + REPORT.strip() + "\"}\n").repeat(200));
        assertThat(new Shell().onTerminal().isnad("analyze", few, "-f", "jsonl").messages())
                .isEmpty();
        assertThat(new Shell()
                        .onTerminal()
                        .isnad("analyze", many, "-f", "jsonl")
                        .messages())
                .contains("200 reports")
                .contains("/s");
        assertThat(new Shell()
                        .onTerminal()
                        .isnad("analyze", many, "-f", "jsonl", "--no-progress")
                        .messages())
                .isEmpty();
        assertThat(Shell.run("analyze", many, "-f", "jsonl").messages()).isEmpty();
        assertThat(Shell.run("analyze", many, "-f", "jsonl", "--progress").messages())
                .contains("200");
    }

    @Test
    void anOutputFileIsCompleteAndAlone() throws IOException {
        Path output = folder.resolve("out.jsonl");
        Files.writeString(output, "old");
        Shell.Result result = Shell.run("analyze", write("a.txt", REPORT), "-o", output);
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(MAPPER.readTree(output.toFile()).at("/document/text").textValue())
                .isEqualTo(REPORT);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.txt", "out.jsonl");
        }
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path file = write("a.txt", REPORT);
        Files.createSymbolicLink(folder.resolve("link.txt"), file);
        for (String output : List.of("a.txt", "./a.txt", "link.txt")) {
            Shell.Result result = Shell.run("analyze", folder, "-o", folder.resolve(output));
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.messages()).contains("one of the inputs; write to another file");
            assertThat(Shell.run("analyze", file, "--report", folder.resolve(output))
                            .code())
                    .isEqualTo(1);
        }
        assertThat(file).hasContent(REPORT);
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaidBeforeTheWork() throws IOException {
        Path file = write("a.txt", REPORT);
        assertThat(Shell.run("analyze", file, "-o", folder).messages()).contains("this is a folder");
        assertThat(Shell.run("analyze", file, "-o", folder.resolve("no/such/x")).messages())
                .contains("does not exist");
        Path same = folder.resolve("x.jsonl");
        assertThat(Shell.run("analyze", file, "-o", same, "--report", same).code())
                .isEqualTo(2);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
