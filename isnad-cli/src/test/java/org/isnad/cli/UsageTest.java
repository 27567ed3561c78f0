package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "analyze - --pubished 2017-09-30, --published",
        "analyze - --formt json, --format",
        "explain - --a 3, --at",
        "eval gold --requir x, --require",
        "analyse-it x, analyze"
    })
    void whatIsUnknownProposesTheNearest(String arguments, String proposed) {
        Shell.Result result = Shell.run((Object[]) arguments.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.messages()).contains(proposed).contains("--help").doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze",
                "analyze - --jobs 0",
                "analyze - --jobs 100000",
                "analyze - --jobs many",
                "analyze - --format xml",
                "analyze - --color sometimes",
                "analyze - --lang fr",
                "analyze - --lexicon /nowhere/at/all",
                "explain",
                "eval",
                "eval gold --by colour",
                "eval gold --errors -1",
                "eval gold --format csv",
                "draw --seed s --count 0 reports.jsonl",
                "draw --seed s reports.jsonl",
                "explain a b",
                "explain - --at x"
            })
    void wrongUsageIsSaidInFewLines(String arguments) {
        Shell.Result result = new Shell().input("قال الوزير").isnad((Object[]) arguments.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.messages()).startsWith("isnad: ").contains("--help").doesNotContain("\tat ");
        assertThat(result.messages().lines().count()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "30/09/2017", "yesterday", "٢٠١٧-٠٩-٣١", ""})
    void anImpossibleDateSaysHowToWriteOne(String date) {
        Shell.Result result = new Shell().input("قال الوزير").isnad("analyze", "-", "--published", date);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.messages()).contains("--published").contains("like 2018-02-19");
    }

    @Test
    void anOffsetOutsideTheTextNamesItsLength() {
        Shell.Result result = new Shell().input("قال الوزير").isnad("explain", "-", "--at", "10");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.messages()).contains("it has 10 characters");
    }

    @Test
    void debugShowsTheTraceAndNothingElseDoes() throws IOException {
        Path table = folder.resolve("recognise/actors/actors.tsv");
        Files.createDirectories(table.getParent());
        Files.writeString(table, "no\tsuch\theader\n1\n");
        Shell.Result plain = new Shell().input("قال").isnad("analyze", "-", "--lexicon", folder);
        assertThat(plain.code()).isEqualTo(1);
        assertThat(plain.messages()).contains("actors.tsv:").doesNotContain("\tat ");
        Shell.Result debug = new Shell().input("قال").isnad("analyze", "-", "--debug", "--lexicon", folder);
        assertThat(debug.messages()).contains("\tat org.isnad.");
    }
}
