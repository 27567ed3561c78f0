package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.read.Reading.ARABIC;
import static org.isnad.read.Reading.failed;
import static org.isnad.read.Reading.ok;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportInputsTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadByNameWithItsSubfolders() throws IOException {
        write("b.txt", "ب");
        write("a/z.jsonl", "{\"text\": \"أ\"}\n{\"text\": \"ألف\"}\n");
        write("c.json", "[{\"text\": \"ج\"}]");
        write("notes.md", "x");
        write(".hidden.txt", "x");
        write(".git/x.txt", "x");
        assertThat(Reading.all(folder))
                .extracting(read -> ok(read).report().text())
                .containsExactly("أ", "ألف", "ب", "ج");
    }

    @Test
    void inputsKeepTheirOrderAndOneFailureDoesNotEndThem() throws IOException {
        Path first = write("z.txt", "أول");
        Path last = write("a.txt", "آخر");
        List<Read> reads = Reading.all(
                new ByteArrayInputStream("وسط".getBytes(StandardCharsets.UTF_8)),
                first.toString(),
                folder.resolve("missing.txt").toString(),
                "-",
                last.toString());
        assertThat(ok(reads.get(0)).report().text()).isEqualTo("أول");
        assertThat(failed(reads.get(1)).message())
                .endsWith("missing.txt: there is no such file or folder; check the path");
        assertThat(ok(reads.get(2)).report().text()).isEqualTo("وسط");
        assertThat(ok(reads.get(3)).where()).hasToString(last.toString());
    }

    @Test
    void gzipIsOpened() throws IOException {
        Path file = folder.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"text\": \"أ\"}\n{\"text\": \"ب\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Reading.all(folder)).hasSize(2);
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 20));
        List<Read> cut = Reading.all(file);
        assertThat(failed(cut.get(cut.size() - 1)).found()).contains("compressed data is broken");
    }

    @Test
    void emptyFilesAndFoldersAreFailures() throws IOException {
        assertThat(failed(Reading.all(folder).get(0)).found()).isEqualTo("the folder holds no report");
        assertThat(failed(Reading.all(write("a.txt", "")).get(0)).found()).isEqualTo("the file is empty");
        assertThat(failed(Reading.all(write("b.txt", " \n\t")).get(0)).found()).contains("white space");
        assertThat(failed(Reading.all(write("c.jsonl", "\n\n")).get(0)).found()).contains("no report");
        assertThat(failed(Reading.all(write("d.json", "[]")).get(0)).found()).contains("no report");
        assertThat(failed(Reading.all(write("e.jsonl", "")).get(0)).found()).contains("empty");
    }

    @Test
    void onlyDiacriticsAreAReport() throws IOException {
        assertThat(ok(Reading.all(write("a.txt", "\u064E\u064F\u0650")).get(0))
                        .report()
                        .text())
                .isEqualTo("\u064E\u064F\u0650");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = write("a.txt", "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");
        assertThat(failed(Reading.all(file).get(0)).message()).contains("a.txt: it may not be read; check");
    }

    @Test
    void aTextOverTheLimitIsRefusedWithTheLimit() throws IOException {
        Path file = write("a.txt", ARABIC.repeat(20));
        Limits limits = new Limits(1_000, 2_000);
        ReportInputs inputs = ReportInputs.of(List.of(file.toString()), InputStream.nullInputStream(), limits);
        assertThat(failed(Reading.drain(inputs).get(0)).found()).contains("longer than");
    }

    @Test
    void fiftyMegabytesInOneReportAreRead() {
        String body = ARABIC.repeat(380_000);
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(50_000_000);
        assertThat(ok(Reading.standardInput(body).get(0)).report().text()).isEqualTo(body);
        String line = "{\"text\": \"" + body.replace("\n", "\\n") + "\"}";
        assertThat(ok(Reading.standardInput(line).get(0)).report().text()).isEqualTo(body);
    }

    @Test
    void theNumberOfReportsIsKnownForTextsAndEstimatedForLines() throws IOException {
        write("a.txt", "أ");
        write("b.txt", "ب");
        try (ReportInputs inputs = ReportInputs.of(List.of(folder.toString()), InputStream.nullInputStream())) {
            assertThat(inputs.expectedReports()).hasValue(2);
        }
        write("c.jsonl", ("{\"text\": \"" + ARABIC.strip() + "\"}\n").repeat(5_000));
        try (ReportInputs inputs = ReportInputs.of(List.of(folder.toString()), InputStream.nullInputStream())) {
            assertThat(inputs.expectedReports()).isEmpty();
            for (int read = 0; read < 2_000; read++) {
                assertThat(inputs.next()).isPresent();
            }
            assertThat(inputs.expectedReports().orElseThrow()).isBetween(4_500L, 5_500L);
            int rest = Reading.drain(inputs).size();
            assertThat(inputs.expectedReports()).hasValue(2_000L + rest);
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
