package org.isnad.recognise.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with the places that must be found in them, and with those that must not. */
final class PlaceCorpusTest {
    record Line(int number, String expected, String text) {
        @Override
        public String toString() {
            return number + ": " + text;
        }
    }

    @Test
    void theCorpusHoldsMoreThanAHundredSentencesAndManyWithoutPlaces() throws IOException {
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(lines().stream().filter(line -> line.expected().equals("-"))).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void placesAreFoundAndChosen(Line line) {
        assertThat(PlaceReader.written(line.text())).isEqualTo(line.expected());
    }

    static List<Line> lines() throws IOException {
        try (InputStream stream = PlaceCorpusTest.class.getResourceAsStream("places.corpus.tsv")) {
            String content = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            String[] rows = content.split("\n");
            return java.util.stream.IntStream.range(0, rows.length)
                    .filter(i -> !rows[i].isBlank() && !rows[i].startsWith("#"))
                    .mapToObj(i -> new Line(i + 1, rows[i].split("\t")[0], rows[i].split("\t")[1]))
                    .toList();
        }
    }
}
