package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.model.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTableReaderTest {
    @TempDir
    private Path folder;

    private final Collected collected = new Collected();

    private void read(String name, String text) throws IOException {
        new PlaceFiles().read(Files.writeString(folder.resolve(name), text), null, Wanted.ALL, collected);
    }

    @Test
    void threeColumnsAreEnough() throws IOException {
        read("mine.tsv", "# my own\nname\tlat\tlon\nعين الزهر\t33.5\t36.5\n");
        ForeignPlace place = collected.places.get(0);
        assertThat(place.id()).isEqualTo("mine-3");
        assertThat(place.country()).isNull();
        assertThat(place.kind()).isEqualTo(PlaceKind.VILLAGE);
        assertThat(place.nameEn()).isEqualTo("عين الزهر");
    }

    @Test
    void theFilesNameGivesTheCountryWhereNoColumnDoes() throws IOException {
        read("ye.tsv", "name\tlat\tlon\nعين الزهر\t13.5\t44.5\n");
        read("om.tsv", "name\tlat\tlon\tcountry\nعين الزهر\t17\t54\tYE\n");
        assertThat(collected.places).extracting(ForeignPlace::country).containsExactly("YE", "YE");
    }

    @Test
    void aTypeIsOneOfWhosOnFirstAndAKindIsOurs() throws IOException {
        read("a.tsv", "type\tname_ar\tlat\tlon\twof_id\nregion\tعين\t1\t2\t44\n");
        read("b.tsv", "kind\tname\tlat\tlon\nregion\tعين\t1\t2\n");
        assertThat(collected.places)
                .extracting(ForeignPlace::kind)
                .containsExactly(PlaceKind.GOVERNORATE, PlaceKind.REGION);
        assertThat(collected.places.get(0).id()).isEqualTo("wof:44");
    }

    @Test
    void wrongLinesAreNamed() throws IOException {
        read("a.tsv", "kind\tname\tlat\tlon\npalace\tعين\t1\t2\ntown\tعين\tx\t2\ntown\tعين\t91\t2\ntown\tعين\t9\t2\n");
        assertThat(collected.places).hasSize(1);
        assertThat(collected.problems).extracting(Problem::line).containsExactly(2L, 3L, 4L);
        assertThat(collected.problems.get(0).found()).contains("palace");
        assertThat(collected.problems.get(1).found()).contains("'x'").contains("lat");
        assertThat(collected.problems.get(2).found()).contains("globe");
    }
}
