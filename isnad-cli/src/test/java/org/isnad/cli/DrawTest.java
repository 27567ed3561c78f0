package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawTest {
    @TempDir
    private Path folder;

    private Path reports;

    @BeforeEach
    void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 10; number++) {
            lines.append(line("r" + number, 300));
        }
        lines.append(line("short", 299)).append(line("long", 3001));
        reports = Files.writeString(folder.resolve("reports.jsonl"), lines);
    }

    @Test
    void theSameSeedDrawsTheSameReports() {
        Shell.Result result = Shell.run("draw", "--seed", "spring", "--count", 4, reports);
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("r1\nr7\nr9\nr5\n");
        assertThat(result.messages()).isEmpty();
    }

    @Test
    void lengthsAndOtherSetsLeaveReportsOut() throws IOException {
        Path learnt = Files.writeString(folder.resolve("learnt.txt"), "r1\nr9\n");
        Shell.Result result = Shell.run("draw", "--seed", "spring", "--count", 8, reports, "--without", learnt);
        assertThat(result.out().lines())
                .startsWith("r7", "r5")
                .doesNotContain("r1", "r9", "short", "long")
                .hasSize(8);
        assertThat(Shell.run("draw", "--seed", "s", "--count", 12, "--shortest", 1, "--longest", 9000, reports)
                        .out()
                        .lines())
                .containsAll(List.of("short", "long"));
    }

    @Test
    void tooFewAreGivenAndSaid() {
        Shell.Result result = Shell.run("draw", "--seed", "spring", "--count", 11, reports);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(10);
        assertThat(result.messages()).contains("only 10 of 11 could be drawn");
    }

    private static String line(String id, int characters) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + "ق".repeat(characters) + "\"}\n";
    }
}
