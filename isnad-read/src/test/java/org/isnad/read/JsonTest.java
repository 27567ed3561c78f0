package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.read.Reading.ARABIC;
import static org.isnad.read.Reading.encoded;
import static org.isnad.read.Reading.failed;
import static org.isnad.read.Reading.ok;
import static org.isnad.read.Reading.standardInput;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Report;
import org.isnad.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final Limits SMALL = new Limits(1_000, 2_000);

    @Test
    void keysOfTheContractAreRead() {
        Read.Ok read = only("""
                {"id": "a1", "outlet": "النهار الجديد", "url": "https://example.org/1", "title": "عنوان", \
                "published": "2031-05-02", "other": {"text": "no"}, "tags": [1, {"text": "no"}], "text": "قال الوزير"}
                """);
        assertThat(read.report())
                .isEqualTo(new Report(
                        "a1",
                        "النهار الجديد",
                        "https://example.org/1",
                        "عنوان",
                        LocalDate.of(2031, 5, 2),
                        "قال الوزير"));
        assertThat(read.where()).hasToString("<stdin>:1");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void keysOfNewsPleaseAreRead() {
        Read.Ok read = only("""
                {"authors": [], "date_download": "2031-05-03 08:00:00", "date_publish": "2031-05-02 00:00:00", \
                "filename": "f.json", "source_domain": "example.org", "title": null, "text": null, "maintext": "قال الوزير"}
                """);
        assertThat(read.report())
                .isEqualTo(new Report("f.json", "example.org", null, null, LocalDate.of(2031, 5, 2), "قال الوزير"));
        assertThat(read.retrieved()).isEqualTo("2031-05-03 08:00:00");
    }

    @Test
    void keysOfTrafilaturaAreRead() {
        Read.Ok read = only("""
                {"title": "t", "hostname": "example.org", "date": "2031-05-02", "source": "https://example.org/1", \
                "source-hostname": "Example", "raw_text": "خام", "text": "قال الوزير"}
                """);
        assertThat(read.report())
                .isEqualTo(new Report(
                        null, "Example", "https://example.org/1", "t", LocalDate.of(2031, 5, 2), "قال الوزير"));
    }

    @Test
    void anAnalysisGivesItsReportBack() {
        Read.Ok read = only("""
                {"schema": "isnad.analysis/1", "engine": {"name": "isnad"}, "document": {"id": "a1", "outlet": null, \
                "published": "2031-05-02", "published_basis": "given", "text": "قال الوزير"}, "claims": []}
                """);
        assertThat(read.report()).isEqualTo(new Report("a1", null, null, null, LocalDate.of(2031, 5, 2), "قال الوزير"));
    }

    @Test
    void aDateThatWasInferredIsInferredAgain() {
        Read.Ok read =
                only("{\"document\": {\"published\": \"2031-05-02\", \"published_basis\": \"text\", \"text\": \"x\"}}");
        assertThat(read.report().published()).isNull();
    }

    @Test
    void anImpossibleDateIsLeftOutWithAWarning() {
        Read.Ok read = only("{\"published\": \"2031-02-30\", \"text\": \"قال\"}");
        assertThat(read.report().published()).isNull();
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("published.invalid");
        assertThat(read.warnings().get(0).message()).contains("2031-02-30").contains("like 2018-02-19");
    }

    @Test
    void aBrokenLineIsNamedAndTheNextIsRead() {
        List<Read> reads = standardInput("{\"text\": \"a\"}\n\n{\"text\": \"b\"\n{\"text\": \"c\"}\n");
        assertThat(reads).hasSize(3);
        assertThat(ok(reads.get(0)).report().text()).isEqualTo("a");
        assertThat(failed(reads.get(1)).message()).startsWith("<stdin>:3: broken JSON at column ");
        assertThat(ok(reads.get(2)).report().text()).isEqualTo("c");
        assertThat(reads.get(2).where().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"t\"}",
                "{\"text\": null}",
                "{\"text\": \"\"}",
                "{\"text\": \" \\n\"}",
                "{\"text\": [\"a\"]}",
                "{}",
                "{\"text\": \"a\"} x",
                "{\"text\": \"a\"}{\"text\": \"b\"}",
                "{\"text\": \"a"
            })
    void aLineWithoutAReportSaysWhatIsWanted(String line) {
        List<Read> reads = standardInput(line + "\n{\"text\": \"next\"}\n");
        assertThat(failed(reads.get(0)).advice()).isNotBlank();
        assertThat(failed(reads.get(0)).where().line()).isEqualTo(1);
        assertThat(ok(reads.get(1)).report().text()).isEqualTo("next");
    }

    @Test
    void objectsOverSeveralLinesAreReadAloneOrInAList() {
        assertThat(standardInput("{\n \"text\": \"a\"\n}\n{\n \"text\": \"b\"\n}"))
                .hasSize(2);
        List<Read> reads = standardInput("[\n {\"text\": \"a\"},\n 7,\n {\"text\": \"b\"}\n]\n");
        assertThat(ok(reads.get(0)).where().line()).isEqualTo(2);
        assertThat(failed(reads.get(1)).where().line()).isEqualTo(3);
        assertThat(ok(reads.get(2)).report().text()).isEqualTo("b");
        assertThat(failed(standardInput("[{\"text\": \"a\"},\n {\"text\": ]").get(1))
                        .where()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void textThatOnlyBeginsLikeJsonIsText() {
        assertThat(only("[خاص] قال الوزير").report().text()).isEqualTo("[خاص] قال الوزير");
        assertThat(only("{قال} الوزير").report().text()).isEqualTo("{قال} الوزير");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void linesAreReadInEveryEncoding(String charset) {
        String line = "{\"text\": \"" + ARABIC.strip() + "\"}\r\n";
        List<Read> reads = standardInput(encoded(line + "\r\n" + line, charset));
        assertThat(reads).extracting(read -> ok(read).report().text()).containsExactly(ARABIC.strip(), ARABIC.strip());
        assertThat(reads.get(1).where().line()).isEqualTo(3);
        assertThat(ok(reads.get(1)).warnings()).hasSize(charset.equals("UTF-8") ? 0 : 1);
    }

    @Test
    void loneSurrogatesInEscapesAreKept() {
        assertThat(only("{\"text\": \"قال \\ud83d لا\"}").report().text()).isEqualTo("قال \ud83d لا");
    }

    @Test
    void aLineLongerThanTheLimitIsNamedAndSkipped() {
        String line = "{\"text\": \"" + "ا".repeat(2_000) + "\"}\n{\"text\": \"b\"}\n";
        InputStream in = new ByteArrayInputStream(encoded(line, "UTF-8"));
        List<Read> reads = Reading.drain(ReportInputs.of(List.of("-"), in, SMALL));
        assertThat(failed(reads.get(0)).message()).startsWith("<stdin>:1: the line is longer than");
        assertThat(ok(reads.get(1)).report().text()).isEqualTo("b");
    }

    @Test
    void linesAreGivenBeforeTheStreamEnds() {
        byte[] line = encoded("{\"text\": \"" + ARABIC.strip() + "\"}\n", "UTF-8");
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read on before the first line was given");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        };
        InputStream in =
                new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(line), broken)));
        try (ReportInputs inputs = ReportInputs.of(List.of("-"), in)) {
            Optional<Read> read = inputs.next();
            assertThat(ok(read.orElseThrow()).report().text()).isEqualTo(ARABIC.strip());
        }
    }

    private static Read.Ok only(String input) {
        List<Read> reads = standardInput(input);
        assertThat(reads).hasSize(1);
        return ok(reads.get(0));
    }
}
