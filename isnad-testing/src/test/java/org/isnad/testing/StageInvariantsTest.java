package org.isnad.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class StageInvariantsTest {
    private record Piece(int begin, int end) {}

    @Test
    void wholeCodePointsInsideTheTextAreEvidence() {
        assertThatCode(() -> evidence("a😀b", new Piece(0, 1), new Piece(1, 3), new Piece(0, 4)))
                .doesNotThrowAnyException();
        assertThatCode(() -> evidence("\uDE00\uD83D", new Piece(0, 1), new Piece(1, 2)))
                .doesNotThrowAnyException();
    }

    @Test
    void spansOutsideTheTextOrInsideACodePointAreNot() {
        assertThatThrownBy(() -> evidence("ab", new Piece(0, 3))).hasMessageContaining("no part of a text of 2");
        assertThatThrownBy(() -> evidence("ab", new Piece(-1, 1))).hasMessageContaining("no part");
        assertThatThrownBy(() -> evidence("ab", new Piece(1, 1))).hasMessageContaining("no part");
        assertThatThrownBy(() -> evidence("a😀", new Piece(0, 2))).hasMessageContaining("cuts a surrogate pair");
        assertThatThrownBy(() -> evidence("a😀", new Piece(2, 3))).hasMessageContaining("cuts a surrogate pair");
    }

    @Test
    void orderIsChecked() {
        List<Piece> overlapping = List.of(new Piece(0, 3), new Piece(1, 2));
        List<Piece> backwards = List.of(new Piece(1, 2), new Piece(0, 1));

        assertThatCode(() -> StageInvariants.spansAreInOrder("abc", overlapping, Piece::begin, Piece::end))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> StageInvariants.spansFollowEachOther("abc", overlapping, Piece::begin, Piece::end))
                .hasMessageContaining("where the one before it ends");
        assertThatThrownBy(() -> StageInvariants.spansAreInOrder("abc", backwards, Piece::begin, Piece::end))
                .hasMessageContaining("where the one before it begins");
    }

    @Test
    void changingResultsAreCaught() {
        AtomicInteger calls = new AtomicInteger();

        assertThatThrownBy(() -> StageInvariants.sameResultTwice("a", text -> calls.incrementAndGet()))
                .hasMessageContaining("two runs differ");
        assertThatThrownBy(() ->
                        StageInvariants.sameResultFromThreads(4, List.of("a", "b"), text -> calls.incrementAndGet()))
                .hasMessageContaining("another result");
        assertThatCode(() -> StageInvariants.sameResultFromThreads(4, List.of("a", "b"), String::length))
                .doesNotThrowAnyException();
    }

    private static void evidence(String text, Piece... pieces) {
        StageInvariants.spansAreEvidence(text, List.of(pieces), Piece::begin, Piece::end);
    }
}
