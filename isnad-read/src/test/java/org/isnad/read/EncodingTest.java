package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.read.Reading.ARABIC;
import static org.isnad.read.Reading.encoded;
import static org.isnad.read.Reading.failed;
import static org.isnad.read.Reading.standardInput;
import static org.isnad.read.Reading.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.isnad.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    @Test
    void utf8IsTakenAsItIs() {
        Read.Ok read = text(encoded(ARABIC, "UTF-8"));
        assertThat(read.report().text()).isEqualTo(ARABIC);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheBody() {
        Read.Ok read = text(encoded("\uFEFF" + ARABIC, "UTF-8"));
        assertThat(read.report().text()).isEqualTo(ARABIC);
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void otherEncodingsAreRecognisedConvertedAndNamed(String charset) {
        String body = charset.equals("ISO-8859-6") ? ARABIC : ARABIC + "وأضاف: «الوضع صعب»\n";
        Read.Ok read = text(encoded(body, charset));
        assertThat(read.report().text()).isEqualTo(body);
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("input.charset");
        assertThat(read.warnings().get(0).message()).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMarkNamesTheEncoding(String charset) {
        Read.Ok read = text(encoded("\uFEFF" + ARABIC, charset));
        assertThat(read.report().text()).isEqualTo(ARABIC);
        assertThat(read.warnings().get(0).message()).contains(charset);
    }

    @Test
    void windows1256AfterAPageOfLatinIsRecognised() {
        String body = "STATEMENT 12/2031\n".repeat(6_000) + ARABIC;
        assertThat(text(encoded(body, "windows-1256")).report().text()).isEqualTo(body);
    }

    @Test
    void brokenUtf8KeepsTheRestAndNamesTheFirstByte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(encoded("قال", "UTF-8"));
        bytes.write(0xD9);
        bytes.write(encoded(" إن", "UTF-8"));
        bytes.write(0xFF);
        bytes.write(encoded(ARABIC, "UTF-8"));
        Read.Ok read = text(bytes.toByteArray());
        assertThat(read.report().text()).isEqualTo("قال\uFFFD إن\uFFFD" + ARABIC);
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("input.malformed");
        assertThat(read.warnings().get(0).message()).contains("2 places").contains("byte 6");
    }

    @Test
    void utf8CutInTheMiddleOfALetterIsStillUtf8() {
        byte[] bytes = encoded("قال", "UTF-8");
        Read.Ok read = text(java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(read.report().text()).isEqualTo("قا\uFFFD");
    }

    @Test
    void lineEndsAndInvisibleSignsAreKept() {
        String body = "\u200F" + ARABIC + "\r\n\u200Bقال\u064E\u0651\t\u202B\r\n";
        assertThat(text(encoded(body, "UTF-8")).report().text()).isEqualTo(body);
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        assertThat(failed(standardInput(noise).get(0)).found()).contains("not text");
        assertThat(failed(standardInput(new byte[] {0, 1, 2, 3}).get(0)).found())
                .contains("not text");
        assertThat(failed(standardInput(encoded("%PDF-1.7\n%âãÏÓ", "ISO-8859-1"))
                                .get(0))
                        .message())
                .contains("a PDF file")
                .contains("extract its text first");
    }

    @Test
    void frenchInWindows1252IsConvertedToo() {
        String body = "Le gouvernement a annoncé une réunion élargie à l'été, après des années d'attente.\n";
        assertThat(text(encoded(body, "windows-1252")).report().text()).isEqualTo(body);
    }

    @Test
    void everyByteSequenceGivesAnAnswer() {
        Random random = new Random(20_180_219);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertThat(standardInput(bytes)).as("round %s", round).isNotEmpty();
            assertThat(standardInput("{\"text\": \"" + new String(bytes, StandardCharsets.ISO_8859_1)))
                    .as("round %s", round)
                    .isNotEmpty();
        }
    }
}
