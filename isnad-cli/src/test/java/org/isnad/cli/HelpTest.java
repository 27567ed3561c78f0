package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help and completion, word for word. After a change that is meant: {@code mvn -pl isnad-cli test -Disnad.golden=write}. */
class HelpTest {
    @ParameterizedTest
    @CsvSource({
        "--help, help.txt",
        "analyze --help, analyze.txt",
        "explain --help, explain.txt",
        "eval --help, eval.txt",
        "draw --help, draw.txt",
        "gazetteer --help, gazetteer.txt",
        "gazetteer list --help, gazetteer-list.txt",
        "gazetteer show --help, gazetteer-show.txt",
        "gazetteer import --help, gazetteer-import.txt",
        "gazetteer remove --help, gazetteer-remove.txt",
        "gazetteer check --help, gazetteer-check.txt",
        "completion --help, completion.txt",
        "completion, completion.sh"
    })
    void helpIsAsItWasAgreed(String arguments, String golden) throws IOException {
        Shell.Result result = Shell.run((Object[]) arguments.split(" "));
        assertThat(result.code()).isZero();
        assertThat(result.messages()).isEmpty();
        if ("write".equals(System.getProperty("isnad.golden"))) {
            Path folder = Path.of("src/test/resources/org/isnad/cli/golden");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(golden), result.out());
        }
        try (InputStream in = HelpTest.class.getResourceAsStream("golden/" + golden)) {
            assertThat(in).as(golden).isNotNull();
            assertThat(result.out()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyCommandHasExamples() {
        for (String command : new String[] {"analyze", "explain", "eval", "draw", "gazetteer", "completion"}) {
            assertThat(Shell.run(command, "--help").out()).contains("Examples:").contains("  isnad " + command);
        }
    }

    @Test
    void withoutArgumentsHelpIsGiven() {
        Shell.Result result = Shell.run();
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo(Shell.run("--help").out());
    }

    @Test
    void theVersionIsGiven() {
        assertThat(Shell.run("--version").out()).startsWith("isnad ");
        assertThat(Shell.run("--version").code()).isZero();
    }

    @Test
    void helpIsColouredOnATerminalOnly() {
        assertThat(Shell.run("--help").out()).doesNotContain("\u001B[");
        assertThat(new Shell().onTerminal().isnad("--help").out()).contains("\u001B[");
    }
}
