package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.gazetteer.ReferenceCheck.Standing;
import org.isnad.gazetteer.ReferenceCheck.Verdict;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.RowRef;
import org.isnad.model.PlaceKind;
import org.junit.jupiter.api.Test;

class ReferenceCheckTest {
    private static final ForeignPlace TOWN =
            new ForeignPlace("wof:7", PlaceKind.TOWN, "SY", null, 35.0, 37.0, 0, "Tell", List.of("تل القمر"));

    private static GazetteerRow row(PlaceKind kind, String country, double lat, String source, String name) {
        return new GazetteerRow(
                "id",
                kind,
                country,
                null,
                lat,
                37.0,
                0,
                "Tell",
                null,
                source,
                false,
                List.of(name),
                new RowRef("x", 2),
                false);
    }

    private static Standing standing(GazetteerRow row) {
        return new ReferenceCheck(List.of(TOWN)).check(List.of(row)).get(0).standing();
    }

    @Test
    void fifteenKilometresAreAllowed() {
        assertThat(standing(row(PlaceKind.TOWN, "SY", 35.13, "wof:7", "تل القمر")))
                .isEqualTo(Standing.CONFIRMED);
        assertThat(standing(row(PlaceKind.TOWN, "SY", 35.14, "wof:7", "تل القمر")))
                .isEqualTo(Standing.DIFFERS);
        assertThat(standing(row(PlaceKind.TOWN, "SY", 35.14, "own", "تل القمر")))
                .isEqualTo(Standing.DIFFERS);
    }

    @Test
    void aNoteBehindTheSourceExplains() {
        assertThat(standing(row(PlaceKind.TOWN, "SY", 35.5, "wof:7: its centre", "تل القمر")))
                .isEqualTo(Standing.EXPLAINED);
        assertThat(standing(row(PlaceKind.TOWN, "SY", 35.5, "own: another one", "تل القمر")))
                .isEqualTo(Standing.EXPLAINED);
        assertThat(standing(row(PlaceKind.TOWN, "SY", 35.5, "own:", "تل القمر")))
                .isEqualTo(Standing.DIFFERS);
    }

    @Test
    void rowsOfWhichTheReferenceKnowsNothingAreUnchecked() {
        assertThat(standing(row(PlaceKind.TOWN, "SY", 35.0, "own", "عين القمر")))
                .isEqualTo(Standing.UNCHECKED);
        assertThat(standing(row(PlaceKind.TOWN, "IQ", 35.0, "own", "تل القمر"))).isEqualTo(Standing.UNCHECKED);
        assertThat(standing(row(PlaceKind.MOUNTAIN, "SY", 33.0, "own", "تل القمر")))
                .isEqualTo(Standing.UNCHECKED);
    }

    @Test
    void aSourceMustNameARowThatIsThere() {
        assertThat(standing(row(PlaceKind.TOWN, "SY", 35.0, "wof:8", "تل القمر")))
                .isEqualTo(Standing.NO_SUCH_ROW);
    }

    /** Every bundled row lies within 15 km of its reference or says why not. */
    @Test
    void ourRowsStandUpToTheReference() throws IOException {
        Path folder = Path.of(System.getProperty("isnad.reference", "../../shared/reference/places"));
        boolean isThere = Files.isDirectory(folder);
        if (!isThere) {
            System.err.println(
                    "skipped: no reference places in " + folder.toAbsolutePath().normalize());
        }
        assumeTrue(isThere, "no reference places in " + folder);
        Collected reference = new Collected();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .forEach(file -> new PlaceFiles().read(file, null, Wanted.ALL, reference));
        }
        List<Verdict> verdicts = new ReferenceCheck(reference.places).check(GazetteerRow.all(DataFiles.bundled()));
        assertThat(reference.problems).isEmpty();
        assertThat(verdicts).hasSizeGreaterThan(4_000);
        assertThat(verdicts)
                .filteredOn(
                        verdict -> verdict.standing() == Standing.DIFFERS || verdict.standing() == Standing.NO_SUCH_ROW)
                .isEmpty();
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.standing() == Standing.CONFIRMED)
                .hasSizeGreaterThan(3_000);
    }
}
