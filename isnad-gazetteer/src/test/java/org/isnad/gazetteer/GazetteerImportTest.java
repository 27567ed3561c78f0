package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.gazetteer.GazetteerImport.NewRow;
import org.isnad.lexicon.DataFiles;
import org.isnad.model.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
    private static final List<GazetteerRow> OURS = GazetteerRow.all(DataFiles.bundled());

    private final GazetteerImport imported = new GazetteerImport(OURS, name -> name.equals("عين الوردة"));

    private static ForeignPlace place(
            PlaceKind kind, String country, double lat, double lon, long people, String... names) {
        return new ForeignPlace("test:" + names[0], kind, country, null, lat, lon, people, "Name", List.of(names));
    }

    @Test
    void knownPlacesAreLeftOutInAnySpelling() {
        imported.place(place(PlaceKind.CITY, "SY", 36.2, 37.15, 0, "حلب"));
        imported.place(place(PlaceKind.TOWN, "SY", 35.34, 40.14, 0, "ديرالزور"));
        imported.place(place(PlaceKind.CITY, "SY", 35.33, 40.15, 0, "الدير القديم", "دير الزور"));
        imported.place(place(PlaceKind.GOVERNORATE, "SY", 36.5, 37.0, 0, "حلب"));
        assertThat(imported.seen()).isEqualTo(4);
        assertThat(imported.duplicates()).isEqualTo(4);
        assertThat(imported.rows()).isEmpty();
    }

    @Test
    void namesakesElsewhereAreNew() {
        imported.place(place(PlaceKind.VILLAGE, "SY", 33.0, 36.0, 0, "حلب"));
        imported.place(place(PlaceKind.CITY, "NE", 36.2, 37.15, 200_000, "حلب"));
        assertThat(imported.rows()).hasSize(2);
    }

    @Test
    void aPlaceIsBroughtInOnce() {
        imported.place(place(PlaceKind.VILLAGE, "SY", 33.0, 36.0, 0, "تل القمر الصغير"));
        imported.place(place(PlaceKind.VILLAGE, "SY", 33.01, 36.0, 0, "تل القمر الصغير"));
        assertThat(imported.rows()).hasSize(1);
    }

    @Test
    void namesThatMeanSomethingElseOnlyCountBesideAPlaceWord() {
        imported.place(place(PlaceKind.VILLAGE, "SY", 33.0, 36.0, 0, "القمر"));
        imported.place(place(PlaceKind.VILLAGE, "SY", 33.0, 36.0, 0, "تل القمر الصغير"));
        imported.place(place(PlaceKind.TOWN, "SY", 33.0, 36.0, 40_000, "القمرية"));
        imported.place(place(PlaceKind.TOWN, "SY", 33.0, 36.0, 40_000, "عين الوردة"));
        assertThat(imported.rows()).extracting(NewRow::needsCue).containsExactly(true, false, false, true);
    }

    @Test
    void whatIsWrittenCanBeReadAsAUsersTable(@TempDir Path folder) throws IOException {
        imported.place(place(PlaceKind.TOWN, "TD", 13.83, 20.83, 80_000, "أبشة\tالجديدة", "أبشي الجديدة"));
        StringWriter out = new StringWriter();
        PlaceTableWriter.write(imported.rows(), List.of("from a test"), out);
        Path table = folder.resolve("recognise/places/test.tsv");
        Files.createDirectories(table.getParent());
        Files.writeString(table, out.toString());
        List<GazetteerRow> own = GazetteerRow.all(DataFiles.withFolder(folder)).stream()
                .filter(GazetteerRow::isOwn)
                .toList();
        assertThat(own).hasSize(1);
        assertThat(own.get(0).names()).containsExactly("أبشة الجديدة", "أبشي الجديدة");
        assertThat(own.get(0).lat()).isEqualTo(13.83);
        assertThat(own.get(0).country()).isEqualTo("TD");
    }
}
