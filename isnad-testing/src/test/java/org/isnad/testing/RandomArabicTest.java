package org.isnad.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RandomArabicTest {
    @Test
    void sameSeedGivesSameTexts() {
        assertThat(texts(7)).isEqualTo(texts(7)).isNotEqualTo(texts(8));
    }

    @Test
    void textsHoldWhatBreaksPrograms() {
        String all = String.join("", texts(1));

        assertThat(all).contains("\u200F", "\uFEFF", "«", "\"", "\n", "٣", "3", "Reuters", "😀", "\u0651", "ال");
        assertThat(all.chars().filter(c -> Character.isSurrogate((char) c)).count())
                .isPositive();
        assertThat(texts(1)).contains("").anyMatch(text -> text.length() > 5_000);
    }

    @Test
    void failureNamesSeedAndText() {
        assertThatThrownBy(() -> RandomArabic.forEachText(3, text -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)text 0 of -Disnad.seed=-?\\d+: .*broken.*");
    }

    @Test
    void invisibleCharactersAreShownEscaped() {
        assertThat(RandomArabic.visible("أ\u200F\uD800b")).isEqualTo("أ\\u200f\\ud800b");
    }

    private static List<String> texts(long seed) {
        return Stream.generate(new RandomArabic(seed)::text).limit(400).toList();
    }
}
