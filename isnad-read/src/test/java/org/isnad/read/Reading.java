package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Ways to read that the tests share. */
final class Reading {
    static final String ARABIC = "قال مدير المستشفى سليم الراوي إن تسعة جرحى وصلوا إلى قسم الطوارئ صباح اليوم.\n";

    private Reading() {}

    static List<Read> all(Path... paths) {
        return all(
                InputStream.nullInputStream(),
                Arrays.stream(paths).map(Path::toString).toArray(String[]::new));
    }

    static List<Read> standardInput(byte[] bytes) {
        return all(new ByteArrayInputStream(bytes), "-");
    }

    static List<Read> standardInput(String text) {
        return standardInput(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Read> all(InputStream standardInput, String... arguments) {
        return drain(ReportInputs.of(List.of(arguments), standardInput));
    }

    static List<Read> drain(ReportReader reader) {
        List<Read> reads = new ArrayList<>();
        try (reader) {
            for (Optional<Read> read = reader.next(); read.isPresent(); read = reader.next()) {
                reads.add(read.get());
            }
            assertThat(reader.next()).isEmpty();
        }
        return reads;
    }

    static Read.Ok ok(Read read) {
        assertThat(read).isInstanceOf(Read.Ok.class);
        return (Read.Ok) read;
    }

    static Read.Failed failed(Read read) {
        assertThat(read).isInstanceOf(Read.Failed.class);
        return (Read.Failed) read;
    }

    static Read.Ok text(byte[] bytes) {
        List<Read> reads = standardInput(bytes);
        assertThat(reads).hasSize(1);
        return ok(reads.get(0));
    }

    static byte[] encoded(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}
