package org.isnad.recognise.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerTest {
    private static final String HEADER =
            "id\tkind\tcountry\tadmin1\tlat\tlon\tpopulation\tname_en\tref\tsource\tcue\tname\taliases\n";

    @TempDir
    Path folder;

    @Test
    void bundledRowsLoad() {
        assertThat(PlaceReader.gazetteer().size()).isGreaterThan(3000);
        GazetteerPlace damascus = Objects.requireNonNull(PlaceReader.gazetteer().find("sy-damascus"));
        assertThat(damascus.kind()).isEqualTo(PlaceKind.CITY);
        assertThat(damascus.seat()).isTrue();
    }

    @Test
    void theListNamesEveryBundledFile() throws Exception {
        Path bundled = Path.of(Objects.requireNonNull(Gazetteer.class.getResource("index.txt"))
                        .toURI())
                .getParent();
        String[] listed = DataFiles.bundled()
                .bundledText("recognise/places/index.txt")
                .trim()
                .split("\\s+");
        try (Stream<Path> files = Files.list(bundled)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tsv")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.asList(listed));
        }
    }

    @Test
    void everySeatIsAPlace() {
        for (Table table : DataFiles.bundled().table("recognise/places/words/seats.tsv", "source", "place")) {
            for (Row row : table.rows()) {
                assertThat(PlaceReader.gazetteer().find(row.get("place")))
                        .as(row.ref().toString())
                        .isNotNull();
            }
        }
    }

    @Test
    void aUsersRowReplacesOursOfTheSameId() throws IOException {
        write("eg-cairo\tcity\tEG\t\t30.1\t31.3\t1\tCairo of the user\t\town\t\tالقاهرة\t");
        Gazetteer gazetteer = load();
        assertThat(Objects.requireNonNull(gazetteer.find("eg-cairo")).nameEn()).isEqualTo("Cairo of the user");
    }

    @Test
    void aSecondRowOfOneIdIsRefused() throws IOException {
        String row = "my-farm\tvillage\tEG\t\t30.1\t31.3\t1\tFarm\t\town\t\tعزبتي الجديدة\t\n";
        write(row + row);
        assertRefused("mine.tsv:3: the id 'my-farm' stands in", "give every place an id of its own");
    }

    @Test
    void anUnknownKindIsRefused() throws IOException {
        write("my-farm\tfarm\tEG\t\t30.1\t31.3\t1\tFarm\t\town\t\tعزبتي\t");
        assertRefused("mine.tsv:2: 'farm' is not known in 'kind'", "village");
    }

    @Test
    void aDivisionThatDoesNotExistIsRefused() throws IOException {
        write("my-farm\tvillage\tEG\teg-nowhere\t30.1\t31.3\t1\tFarm\t\town\t\tعزبتي\t");
        assertRefused("mine.tsv:2: there is no place 'eg-nowhere' for 'admin1'");
    }

    @Test
    void coordinatesOutOfRangeAreRefused() throws IOException {
        write("my-farm\tvillage\tEG\t\t130.1\t31.3\t1\tFarm\t\town\t\tعزبتي\t");
        assertRefused("mine.tsv:2: '130.1' is out of range for 'lat'");
    }

    @Test
    void halfAPointIsRefused() throws IOException {
        write("my-farm\tvillage\tEG\t\t30.1\t\t1\tFarm\t\town\t\tعزبتي\t");
        assertRefused("mine.tsv:2: only one of 'lat' and 'lon' is given");
    }

    @Test
    void aRowWithoutSourceIsRefused() throws IOException {
        write("my-farm\tvillage\tEG\t\t30.1\t31.3\t1\tFarm\t\t\t\tعزبتي\t");
        assertRefused("mine.tsv:2: the row has no source");
    }

    private void write(String rows) throws IOException {
        Path places = Files.createDirectories(folder.resolve("recognise/places"));
        Files.writeString(places.resolve("mine.tsv"), HEADER + rows);
    }

    private Gazetteer load() {
        return Gazetteer.load(new Lexicon.Builder(), DataFiles.withFolder(folder));
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(this::load)
                .isInstanceOf(LexiconException.class)
                .message()
                .contains(parts);
    }
}
