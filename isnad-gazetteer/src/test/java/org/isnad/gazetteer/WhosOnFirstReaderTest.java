package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.model.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhosOnFirstReaderTest {
    private static final String GEOMETRY = "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[1,2]]]}";

    @TempDir
    private Path folder;

    private final Collected collected = new Collected();

    private void record(String file, String properties) throws IOException {
        Path path = folder.resolve("data/101/" + file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"id\":1,\"type\":\"Feature\"," + GEOMETRY + ",\"properties\":{" + properties + "}}");
    }

    private static String named(long id, String type, String more) {
        return "\"wof:id\":" + id + ",\"wof:name\":\"Ayn\",\"wof:placetype\":\"" + type
                + "\",\"iso:country\":\"LY\",\"geom:latitude\":31.5,\"geom:longitude\":20.5,"
                + "\"name:ara_x_preferred\":[\"عين الرمل\"],\"name:ara_x_variant\":[\"عين الرمال\"]" + more;
    }

    @Test
    void currentRecordsOfAFolderAreRead() throws IOException {
        record(
                "1.geojson",
                named(1, "locality", ",\"wof:population\":7000,\"lbl:latitude\":31.6,\"lbl:longitude\":20.6"));
        record("2.geojson", named(2, "region", ",\"wof:superseded_by\":[]"));
        record("2-alt-quattroshapes.geojson", named(2, "region", ""));
        record("3.geojson", named(3, "locality", ",\"mz:is_current\":0"));
        record("4.geojson", named(4, "locality", ",\"edtf:deprecated\":\"2019-01-01\""));
        record("5.geojson", named(5, "locality", ",\"wof:superseded_by\":[1]"));
        record("6.geojson", named(6, "venue", ""));
        record("7.geojson", "\"wof:id\":7,\"wof:placetype\":\"locality\",\"wof:name\":\"Nameless\"");
        new PlaceFiles().read(folder, null, Wanted.ALL, collected);
        assertThat(collected.problems).isEmpty();
        assertThat(collected.places).extracting(ForeignPlace::id).containsExactly("wof:1", "wof:2");
        assertThat(collected.places.get(0).names()).containsExactly("عين الرمل", "عين الرمال");
        assertThat(collected.places.get(0).kind()).isEqualTo(PlaceKind.TOWN);
        assertThat(collected.places.get(0).lat()).isEqualTo(31.6);
        assertThat(collected.places.get(1).kind()).isEqualTo(PlaceKind.GOVERNORATE);
        assertThat(collected.places.get(1).lon()).isEqualTo(20.5);
        assertThat(collected.withoutName).isEqualTo(1);
    }

    @Test
    void brokenRecordsAreNamedAndTheRestIsRead() throws IOException {
        record("1.geojson", named(1, "locality", ""));
        record("2.geojson", named(2, "locality", "").replace("31.5", "\"north\""));
        Files.writeString(folder.resolve("data/101/3.geojson"), "{\"properties\":{\"wof:id\":");
        Files.writeString(folder.resolve("data/101/4.geojson"), "[]");
        new PlaceFiles().read(folder, null, Wanted.ALL, collected);
        assertThat(collected.places).hasSize(1);
        assertThat(collected.problems).hasSize(3);
        assertThat(collected.problems)
                .allSatisfy(problem -> assertThat(problem.file()).endsWith(".geojson"));
    }

    @Test
    void aFolderWithoutRecordsIsAProblem() {
        new PlaceFiles().read(folder, null, Wanted.ALL, collected);
        assertThat(collected.problems).hasSize(1);
    }
}
