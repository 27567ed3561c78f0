package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TableTest {
    @Test
    void rowsAreReadByColumnAndKnowTheirLine() {
        Table table = Table.parse("words.tsv", "source\tword\n# a comment\nown\tقرية|بلدة\n", "word", "source");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).list("word")).containsExactly("قرية", "بلدة");
        assertThat(table.rows().get(0).ref()).hasToString("words.tsv:3");
    }

    @Test
    void aRowWithoutSourceIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> Table.parse("words.tsv", "source\tword\n\tقرية\n", "source", "word"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("words.tsv:2: the row has no source; ")
                .hasMessageContaining("'own'");
    }

    @Test
    void anUnknownOrMissingColumnIsNamed() {
        assertThatThrownBy(() -> Table.parse("words.tsv", "source\tcolour\n", "source", "word"))
                .hasMessageContaining("unknown column 'colour'")
                .hasMessageContaining("word");
        assertThatThrownBy(() -> Table.parse("words.tsv", "source\n", "source", "word"))
                .hasMessageContaining("'word' is missing");
    }

    @Test
    void invisibleDirectionMarksAreRefusedWithTheirColumn() {
        assertThatThrownBy(() -> Table.parse("words.tsv", "source\tword\nown\t\u200Fقرية\n", "source", "word"))
                .hasMessageContaining("words.tsv:2: an invisible direction mark U+200f at column 5");
    }

    @Test
    void moreCellsThanColumnsAreRefused() {
        assertThatThrownBy(() -> Table.parse("words.tsv", "source\tword\nown\ta\tb\n", "source", "word"))
                .hasMessageContaining("3 cells for 2 columns");
    }
}
