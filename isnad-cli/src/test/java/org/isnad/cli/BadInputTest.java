package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reports are like when they are not as one wishes. Nothing here may end in a stack trace, a hang or silence. */
@Timeout(60)
class BadInputTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String REPORT = "قال مدير المستشفى سليم الراوي إن تسعة جرحى وصلوا إلى قسم الطوارئ.\n";

    @TempDir
    private Path folder;

    @Test
    void everyFailedInputIsNamedAndTheOthersAreAnalysed() throws IOException {
        Path good = write("good.txt", REPORT);
        Path empty = write("empty.txt", "");
        Path binary = folder.resolve("binary.txt");
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);
        Files.write(binary, noise);
        Path lines = write(
                "lines.jsonl",
                "{\"text\": \"قال الوزير إن\"}\n{\"text\": \"قا\n{\"title\": \"x\"}\n{\"text\": \"قال\"}\n");
        Path failures = folder.resolve("failures.out");
        Files.createDirectory(folder.resolve("none"));
        Shell.Result result = Shell.run(
                "analyze",
                folder.resolve("missing.txt"),
                good,
                empty,
                binary,
                lines,
                folder.resolve("none"),
                "-f",
                "jsonl",
                "--report",
                failures);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out().lines()).hasSize(3);
        assertThat(result.messages().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("missing.txt: there is no such file")
                                .contains("; check"),
                        line -> assertThat(line).contains("empty.txt: the file is empty;"),
                        line -> assertThat(line).contains("binary.txt: this is not text"),
                        line -> assertThat(line).contains("lines.jsonl:2: broken JSON at column"),
                        line -> assertThat(line).contains("lines.jsonl:3: the object has no text"),
                        line -> assertThat(line).contains("none: the folder holds no report;"),
                        line -> assertThat(line).isEqualTo("isnad: 6 of 9 inputs failed"));
        List<String> reported = Files.readAllLines(failures);
        assertThat(reported).hasSize(6);
        assertThat(MAPPER.readTree(reported.get(3)).get("line").intValue()).isEqualTo(2);
        assertThat(MAPPER.readTree(reported.get(0)).get("line").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256"})
    void otherEncodingsAreConvertedAndSaidSo(String charset) throws IOException {
        JsonNode analysis = analysed(REPORT.getBytes(Charset.forName(charset)));
        assertThat(analysis.at("/document/text").textValue()).isEqualTo(REPORT);
        assertThat(codes(analysis)).contains("input.charset");
        assertThat(analysis.get("claims")).isNotEmpty();
    }

    @Test
    void brokenUtf8IsAnalysedAndSaidSo() throws IOException {
        byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        assertThat(codes(analysed(bytes))).contains("input.malformed");
    }

    @Test
    void anImpossibleDateInALineIsAWarning() throws IOException {
        JsonNode analysis =
                analysed("{\"published\": \"2031-02-30\", \"text\": \"قال الوزير\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(analysis)).contains("published.invalid");
        assertThat(analysis.at("/document/published").isNull()).isTrue();
    }

    @Test
    void textThatIsNotArabicIsAnAnalysisWithAWarning() throws IOException {
        JsonNode analysis =
                analysed("The minister said on Friday that talks would go on.".getBytes(StandardCharsets.UTF_8));
        assertThat(analysis.get("claims")).isEmpty();
        assertThat(analysis.get("warnings")).isNotEmpty();
    }

    @Test
    void fiveMegabytesInOneReportAreAnalysed() throws IOException {
        String text = REPORT.repeat(40_000);
        JsonNode analysis = analysed(text.getBytes(StandardCharsets.UTF_8));
        assertThat(analysis.at("/document/text").textValue()).hasSize(text.length());
        assertThat(analysis.get("claims")).hasSize(40_000);
    }

    @Test
    void twoHundredThousandCharactersWithoutASentenceEndAreAnalysed() throws IOException {
        String text = "قال الوزير إن " + "القوات تقدمت في المدينة و".repeat(8_000);
        assertThat(text).hasSizeGreaterThan(200_000);
        assertThat(analysed(text.getBytes(StandardCharsets.UTF_8))
                        .at("/document/text")
                        .textValue())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير \"إن الأمر انتهى ولا عودة إليه.\nوأضاف «أن» ذلك» \"نهائي\"\"",
                "«قال «الوزير «إن «الأمر» انتهى» »»»» \"«\"»",
                "\u200Fقال\u200F \u202Bالوزير\u202C إن\u200B الأمر \u200Eانتهى\u2067.",
                "\u064E\u064F\u0650\u0651 \u0652\u064B",
                "\uD83D\uDD34 عاجل | قال الوزير \uD83C\uDDF8\uD83C\uDDFE",
                "ـــــــــــ",
                "١٢٣٤٥٦٧٨٩٠",
                ".",
                "\u0000قال الوزير إن الأمر انتهى ولا عودة إليه بعد اليوم وإن الجميع سيعودون إلى بيوتهم وأعمالهم قريبا جدا كما وعد"
            })
    void oddTextsAreAnalysedInEveryForm(String text) throws IOException {
        JsonNode analysis = analysed(text.getBytes(StandardCharsets.UTF_8));
        assertThat(analysis.at("/document/text").textValue()).isEqualTo(text);
        for (String format : List.of("text", "json")) {
            Shell.Result result = new Shell().input(text).isnad("analyze", "-", "-f", format);
            assertThat(result.code()).as(format).isZero();
            assertThat(result.out()).isNotBlank();
        }
        Shell.Result explained = new Shell().input(text).isnad("explain", "-");
        assertThat(explained.code()).isZero();
    }

    @Test
    void aLoneSurrogateInALineComesBack() throws IOException {
        String line = "{\"text\": \"قال الوزير \\ud83d إن الأمر انتهى\"}";
        JsonNode analysis = analysed(line.getBytes(StandardCharsets.UTF_8));
        assertThat(analysis.at("/document/text").textValue()).isEqualTo("قال الوزير \uD83D إن الأمر انتهى");
    }

    @Test
    void aReportCannotSteerTheTerminal() {
        Shell.Result result = new Shell()
                .input("قال الوزير إن \u001B[31mالأمر\u0007 انتهى\u202E.")
                .isnad("analyze", "-");
        assertThat(result.out())
                .doesNotContain("\u001B")
                .doesNotContain("\u0007")
                .doesNotContain("\u202E");
    }

    @Test
    void randomBytesNeverEndInAStackTrace() {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 0xD8 + random.nextInt(2));
            }
            Shell.Result result = new Shell().input(bytes).isnad("analyze", "-");
            assertThat(result.code()).as("round %s", round).isIn(0, 3);
            assertThat(result.messages()).as("round %s", round).doesNotContain("fault of Isnad");
            assertThat(result.out() + result.messages()).as("round %s", round).isNotBlank();
        }
    }

    private static JsonNode analysed(byte[] input) throws IOException {
        Shell.Result result = new Shell().input(input).isnad("analyze", "-", "-f", "jsonl");
        assertThat(result.messages()).isEmpty();
        assertThat(result.code()).isZero();
        return MAPPER.readTree(result.bytes());
    }

    private static List<String> codes(JsonNode analysis) {
        return analysis.get("warnings").findValuesAsText("code");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
