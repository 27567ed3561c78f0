package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void writeTable() throws IOException {
        table = Files.writeString(
                folder.resolve("mine.tsv"),
                "name\tlat\tlon\tcountry\tname_en\nتل القمر الصغير\t33.1\t36.2\tSY\tTell\nحلب\t36.2\t37.16\tSY\tAleppo\n");
    }

    private Shell.Result isnad(Object... arguments) {
        return new Shell().with("ISNAD_DATA", folder.resolve("data").toString()).isnad(arguments);
    }

    @Test
    void whatIsBroughtInIsListedShownAndTakenBack() {
        Shell.Result imported = isnad("gazetteer", "import", table);
        assertThat(imported.code()).isZero();
        assertThat(imported.messages())
                .contains("2 places read, 1 known already")
                .contains("1 new")
                .contains("isnad gazetteer remove mine");
        assertThat(folder.resolve("data/lexicon/recognise/places/mine.tsv")).exists();

        Shell.Result own = isnad("gazetteer", "list", "--own");
        assertThat(own.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("تل القمر الصغير")
                .contains("33.1");
        assertThat(isnad("gazetteer", "show", "tell").out()).contains("mine-2").contains("33.1, 36.2");

        assertThat(isnad("gazetteer", "remove", "mine").code()).isZero();
        assertThat(isnad("gazetteer", "list", "--own").out().lines()).hasSize(1);
    }

    @Test
    void theSecondTimeItSaysSoAndReplacesWhenTold() {
        assertThat(isnad("gazetteer", "import", table).code()).isZero();
        Shell.Result again = isnad("gazetteer", "import", table);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.messages()).contains("is there already").contains("--replace");
        assertThat(isnad("gazetteer", "import", table, "--replace").messages()).contains("1 new");
    }

    @Test
    void aDryRunWritesNothing() {
        Shell.Result result = isnad("gazetteer", "import", table, "--dry-run");
        assertThat(result.code()).isZero();
        assertThat(result.messages()).contains("1 would be new");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void wrongLinesAreNamedAndTheRestIsBroughtIn() throws IOException {
        Files.writeString(table, Files.readString(table) + "وادي القمر\tfar\t36.2\tSY\tWadi\n");
        Shell.Result result = isnad("gazetteer", "import", table);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.messages()).contains("mine.tsv:4: ").contains("'far'").contains("1 new");
    }

    @Test
    void aTableThatWouldBreakTheLexiconIsTakenBack() throws IOException {
        Files.writeString(table, "id\tname\tlat\tlon\nx\tتل القمر الصغير\t33.1\t36.2\nx\tعين القمر الصغير\t34\t36\n");
        Shell.Result result = isnad("gazetteer", "import", table);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.messages()).contains("the id 'x' stands in");
        assertThat(folder.resolve("data/lexicon/recognise/places/mine.tsv")).doesNotExist();
    }

    @Test
    void placesAreFoundInAnySpellingAndUnknownOnesAreSaid() {
        assertThat(isnad("gazetteer", "show", "ادلب").out())
                .contains("sy-idlib-gov")
                .contains("SY");
        assertThat(isnad("gazetteer", "list", "--country", "ye", "--kind", "crossing")
                        .out()
                        .lines())
                .hasSizeGreaterThan(3);
        Shell.Result unknown = isnad("gazetteer", "show", "nowhere at all");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.messages())
                .contains("no place is called 'nowhere at all'")
                .contains("gazetteer list");
    }

    @Test
    void rowsThatDifferFromAReferenceFailTheCheck() throws IOException {
        Shell.Result near = isnad("gazetteer", "check", table);
        assertThat(near.code()).isZero();
        assertThat(near.messages()).contains("confirmed").contains("unchecked");
        Path far = Files.writeString(folder.resolve("far.tsv"), "name\tlat\tlon\tcountry\nحلب\t34\t36\tSY\n");
        Shell.Result result = isnad("gazetteer", "check", far);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("differs\tsy-aleppo\t").contains(" km");
    }

    @Test
    void theStandardFolderFollowsTheEnvironment() {
        assertThat(LexiconFolder.standard(Map.of("ISNAD_DATA", "/d", "HOME", "/h")))
                .isEqualTo(Path.of("/d/lexicon"));
        assertThat(LexiconFolder.standard(Map.of("XDG_DATA_HOME", "/x", "HOME", "/h")))
                .isEqualTo(Path.of("/x/isnad/lexicon"));
        assertThat(LexiconFolder.standard(Map.of("HOME", "/h"))).isEqualTo(Path.of("/h/.local/share/isnad/lexicon"));
        assertThat(LexiconFolder.standard(Map.of())).isNull();
    }
}
