package org.isnad.eval.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawTest {
    private static final String[] EXPECTED = {"r1", "r7", "r9", "r5"};

    @TempDir
    private Path folder;

    /** As {@code printf 'spring:%s' ID | sha256sum} orders them. */
    @Test
    void theOrderIsThatOfTheHashes() {
        assertThat(drawn("spring", Set.of())).containsExactly(EXPECTED);
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        Draw backwards = new Draw("spring", Set.of());
        IntStream.iterate(9, number -> number >= 0, number -> number - 1)
                .mapToObj(number -> "r" + number)
                .forEach(backwards::put);
        assertThat(backwards.first(4)).containsExactly(EXPECTED);
    }

    @Test
    void whatIsLeftOutMovesTheOthersUp() {
        assertThat(drawn("spring", Set.of(EXPECTED[0]))).startsWith(EXPECTED[1], EXPECTED[2], EXPECTED[3]);
        assertThat(drawn("autumn", Set.of())).isNotEqualTo(List.of(EXPECTED));
    }

    @Test
    void idsAreReadFromReportsGoldAnalysesAndLists() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{\"id\": \"a\"}\n\n{\"document\": {\"id\": \"b\"}}\n");
        Files.writeString(folder.resolve("c.json"), "{\n\"id\": \"c\"}\n");
        Path list = Files.writeString(folder.resolve("ids.txt"), "d\ne f\n");
        assertThat(ReportIds.of(folder)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(ReportIds.of(list)).containsExactlyInAnyOrder("d", "e f");
    }

    private static List<String> drawn(String seed, Set<String> excluded) {
        Draw draw = new Draw(seed, excluded);
        IntStream.range(0, 10).mapToObj(number -> "r" + number).forEach(draw::put);
        return draw.first(4);
    }
}
