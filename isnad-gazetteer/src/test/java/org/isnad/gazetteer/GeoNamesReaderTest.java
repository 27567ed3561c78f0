package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.model.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesReaderTest {
    @TempDir
    private Path folder;

    private final Collected collected = new Collected();
    private final PlaceFiles files = new PlaceFiles();

    /** A line of GeoNames' main table: 19 columns. */
    private static String place(long id, String name, String others, double lat, double lon, String code, long people) {
        return String.join(
                "\t",
                Long.toString(id),
                name,
                name,
                others,
                Double.toString(lat),
                Double.toString(lon),
                code.startsWith("PPL") ? "P" : "A",
                code,
                "SY",
                "",
                "01",
                "",
                "",
                "",
                Long.toString(people),
                "",
                "300",
                "Asia/Damascus",
                "2020-01-01");
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void preferredArabicNamesComeFirstAndPersianOnesAreLeftOut() throws IOException {
        Path names = write(
                "alternateNamesV2.txt",
                "1\t77\tar\tتل الورد\t\t\t\t\t\t",
                "2\t77\tar\tتل الوردة\t1\t\t\t\t\t",
                "3\t77\tfa\tتل گل\t\t\t\t\t\t",
                "4\t77\tar\tالاسم القديم\t\t\t\t1\t\t");
        Path places = write("SY.txt", place(77, "Tell al-Warda", "", 35.5, 36.75, "PPL", 9000));
        files.readNames(names, collected);
        files.read(places, null, Wanted.ALL, collected);
        assertThat(collected.problems).isEmpty();
        assertThat(collected.places).hasSize(1);
        ForeignPlace place = collected.places.get(0);
        assertThat(place.names()).containsExactly("تل الوردة", "تل الورد");
        assertThat(place.id()).isEqualTo("geonames:77");
        assertThat(place.kind()).isEqualTo(PlaceKind.TOWN);
        assertThat(place.country()).isEqualTo("SY");
        assertThat(place.lat()).isEqualTo(35.5);
        assertThat(place.population()).isEqualTo(9000);
    }

    @Test
    void withoutTheTableOfNamesThoseInArabicLettersAreTaken() throws IOException {
        Path places = write(
                "SY.txt",
                place(1, "Ayn", "Ain,عين الكرم,Айн", 35, 36, "PPL", 0),
                place(2, "Nameless", "Sans nom", 35, 36, "PPL", 0));
        files.read(places, null, Wanted.ALL, collected);
        assertThat(collected.places).extracting(ForeignPlace::name).containsExactly("عين الكرم");
        assertThat(collected.places.get(0).kind()).isEqualTo(PlaceKind.VILLAGE);
        assertThat(collected.withoutName).isEqualTo(1);
    }

    @Test
    void onlyWhatIsWantedIsRead() throws IOException {
        Path places = write(
                "SY.txt",
                place(1, "Great", "الكبرى", 35, 36, "PPLA", 500_000),
                place(2, "Small", "الصغرى", 35, 36, "PPL", 200),
                place(3, "Mount", "جبل الريح", 35, 36, "MT", 0),
                place(4, "School", "المدرسة", 35, 36, "SCH", 0));
        files.read(places, null, new Wanted(Set.of("SY"), Set.of(PlaceKind.CITY, PlaceKind.VILLAGE), 1000), collected);
        assertThat(collected.places).extracting(ForeignPlace::nameEn).containsExactly("Great");
        files.read(places, null, new Wanted(Set.of("IQ"), Set.of(), 0), collected);
        assertThat(collected.places).hasSize(1);
        files.read(places, null, Wanted.ALL, collected);
        assertThat(collected.places)
                .extracting(ForeignPlace::nameEn)
                .containsExactly("Great", "Great", "Small", "Mount");
    }

    @Test
    void zipAndGzipAreOpened() throws IOException {
        byte[] line = (place(5, "Ayn", "عين الكرم", 35, 36, "PPL", 0) + "\n").getBytes(StandardCharsets.UTF_8);
        Path zip = folder.resolve("SY.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("what the columns mean".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("SY.txt"));
            out.write(line);
        }
        Path gzip = folder.resolve("SY.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(line);
        }
        files.read(zip, null, Wanted.ALL, collected);
        files.read(gzip, null, Wanted.ALL, collected);
        assertThat(collected.problems).isEmpty();
        assertThat(collected.places).hasSize(2);
    }

    @Test
    void brokenLinesAreNamedAndTheRestIsRead() throws IOException {
        String good = place(1, "Ayn", "عين الكرم", 35, 36, "PPL", 0);
        Path places =
                write("SY.txt", good, "1\tcut off", good.replace("35.0", "north"), good.replace("36.0", "361"), good);
        files.read(places, null, Wanted.ALL, collected);
        assertThat(collected.places).hasSize(2);
        assertThat(collected.problems).extracting(Problem::line).containsExactly(2L, 3L, 4L);
        assertThat(collected.problems.get(0))
                .hasToString(places
                        + ":2: 2 columns where a table of GeoNames has 19; fetch the file again, or check that it is one of "
                        + "GeoNames'");
        assertThat(collected.problems.get(1).found()).contains("north");
    }

    @Test
    void otherFilesAreRefusedWithTheReason() throws IOException {
        files.read(write("notes.txt", "some words"), null, Wanted.ALL, collected);
        files.read(folder.resolve("missing.txt"), null, Wanted.ALL, collected);
        files.readNames(write("SY.txt", place(1, "Ayn", "عين", 35, 36, "PPL", 0)), collected);
        Path broken = Files.write(folder.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 9, 9});
        files.read(broken, null, Wanted.ALL, collected);
        assertThat(collected.places).isEmpty();
        assertThat(collected.problems).hasSize(4);
        assertThat(collected.problems.get(1).found()).contains("no such file");
        assertThat(collected.problems.get(2).found()).contains("alternateNamesV2");
    }
}
