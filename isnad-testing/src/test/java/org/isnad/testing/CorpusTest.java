package org.isnad.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CorpusTest {
    @Test
    void examplesAreReadWithTheirLinesAndEscapes() {
        Corpus corpus = Corpus.of(CorpusTest.class, "numbers.corpus.tsv");

        assertThat(corpus.examples()).hasSize(4);
        assertThat(corpus.examples().get(1).line()).isEqualTo(4);
        assertThat(corpus.examples().get(1).text()).isEqualTo("\n\u200F");
        assertThat(corpus.examples().get(3).cell("unit")).isEqualTo("others");
        corpus.check(example -> String.valueOf(example.text().length()));
    }

    @Test
    void failingLinesAreNamedTogether() {
        Corpus corpus = Corpus.parse("a.corpus.tsv", "expected\ttext\nx\tx\n# note\ny\tz\nw\tthrow\n");

        assertThatThrownBy(() -> corpus.check(CorpusTest::echo))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 of 3 examples fail")
                .hasMessageContaining("a.corpus.tsv:4: expected y\n    found z")
                .hasMessageContaining("a.corpus.tsv:5: expected w\n    threw java.lang.IllegalStateException");
    }

    @Test
    void corpusWithoutExamplesFails() {
        assertThatThrownBy(() -> Corpus.parse("a.corpus.tsv", "# note\nexpected\ttext\n\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.corpus.tsv: no examples");
        assertThatThrownBy(() -> Corpus.of(CorpusTest.class, "missing.corpus.tsv"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no corpus missing.corpus.tsv");
    }

    @Test
    void brokenLinesAreRefusedByFileAndLine() {
        assertRefused("أمس\t2013\n", "a.corpus.tsv:1: the first line must name the columns");
        assertRefused("expected\ttext\nx\n", "a.corpus.tsv:2: 1 cells, expected 2");
        assertRefused("expected\ttext\nx\tx\ny\tx\n", "a.corpus.tsv:3: the same input as in line 2");
        assertRefused("expected\ttext\nx\t\\q\n", "a.corpus.tsv:2: '\\q' is no escape");
        assertRefused("expected\ttext\nx\t\\u20\n", "a.corpus.tsv:2: \\u wants four hexadecimal digits");
    }

    private static void assertRefused(String content, String message) {
        assertThatThrownBy(() -> Corpus.parse("a.corpus.tsv", content))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    private static String echo(Corpus.Example example) {
        if (example.text().equals("throw")) {
            throw new IllegalStateException();
        }
        return example.text();
    }
}
