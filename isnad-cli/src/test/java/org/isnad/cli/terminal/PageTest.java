package org.isnad.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void aLongLineIsWrappedAtSpacesWithItsContinuationIndented() {
        Page page = new Page(new Page.Layout(10, false, false, false));
        page.line(2, 2, Run.plain("aaaa bbbb cccc"), Run.plain(" dddd"));
        assertThat(page).hasToString("  aaaa\n    bbbb\n    cccc\n    dddd\n");
    }

    @Test
    void aWordLongerThanTheLineIsKeptWhole() {
        Page page = new Page(new Page.Layout(10, false, false, false));
        page.line(2, 2, Run.plain("a " + "b".repeat(20) + " c"));
        assertThat(page).hasToString("  a\n    " + "b".repeat(20) + "\n    c\n");
    }

    @Test
    void vowelSignsTakeNoColumn() {
        assertThat(Page.columns("قَالَ")).isEqualTo(3);
        Page page = new Page(new Page.Layout(9, false, false, false));
        page.line(0, 0, Run.plain("قَالَ قَالَ قَالَ"));
        assertThat(page.toString().lines()).hasSize(2);
    }

    @Test
    void withoutAWidthNothingIsWrapped() {
        Page page = new Page(new Page.Layout(0, false, false, false));
        page.line(2, 2, Run.plain("a ".repeat(500).strip()));
        assertThat(page.toString().lines()).hasSize(1);
    }

    @Test
    void theOtherDirectionIsSetApartAndTheIndentIsNot() {
        Page page = new Page(new Page.Layout(0, false, false, true));
        page.line(2, 2, Run.plain("قال"), new Run(" said", Style.LABEL));
        assertThat(page).hasToString("  \u2068قال\u2069 said\n");
    }

    @Test
    void colourEndsWhereItsStretchEnds() {
        Page page = new Page(new Page.Layout(0, true, false, false));
        page.line(0, 0, new Run("a b", Style.ACT), Run.plain(" c"));
        assertThat(page).hasToString("\u001B[33ma b\u001B[0m c\n");
    }

    @Test
    void unsafeCharactersAreLeftOut() {
        assertThat(SafeText.of(" a\n\tb\u001B[1m\u0007 \u202Ec\u200F \uD83D قا\u200Cل \uD83D\uDD34 "))
                .isEqualTo("a b[1m c \uFFFD قا\u200Cل \uD83D\uDD34");
    }
}
