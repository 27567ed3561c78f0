package org.isnad.recognise.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.link.Offices;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorTablesTest {
    private static final Map<String, String> HEADERS = Map.of(
            "actors", "id\ttype\tcountry\tsector\tname_en\tsource\tname\taliases",
            "persons", "id\tcountry\tsector\tname_en\tprivate\tsource\tname\taliases",
            "outlets", "id\tkind\tcountry\tname_en\tdomain\tcue\tsource\tname\taliases",
            "offices", "person\tfrom\tto\tname_en\tsource\ttitle",
            "titles", "kind\tsector\tsource\ttitle",
            "headwords", "type\tsector\tsource\tword",
            "metonyms", "actor\tsource\tname",
            "name_words", "class\tsource\twords");

    @TempDir
    private Path folder;

    @Test
    void bundledTablesLoadWithAllKindsOfActors() {
        ActorRecogniser actors = ActorRecogniser.load(new Lexicon.Builder(), DataFiles.bundled());
        assertThat(actors.actor("hezbollah")).isNotNull().returns(EntityType.ARMED_GROUP, Actor::type);
        assertThat(actors.actor("reuters")).isNotNull().returns(EntityType.OUTLET, Actor::type);
        assertThat(actors.actor("sergey-lavrov")).isNotNull().returns(EntityType.PERSON, Actor::type);
        assertThat(actors.government("USA")).isNotNull().returns("us-government", Actor::id);
        assertThat(actors.government("XXX")).isNull();
    }

    @Test
    void userRowReplacesBundledRowOfItsId() throws IOException {
        write("actors", "hezbollah\tarmed_group\tLBN\tREB\tThe Cedar Party\town\tحزب الأرزة\t");
        ActorReader reader = new ActorReader(DataFiles.withFolder(folder));
        assertThat(reader.written("أعلن حزب الأرزة موقفه.")).isEqualTo("حزب الأرزة = hezbollah");
        assertThat(reader.written("أعلن حزب الله موقفه.")).doesNotContain("hezbollah");
    }

    @Test
    void userRowsAddActors() throws IOException {
        write("persons", "nadim-warraq\tLBN\tCVL\tNadim Warraq\tyes\town\tنديم الوراق\tالوراق");
        ActorReader reader = new ActorReader(DataFiles.withFolder(folder));
        assertThat(reader.written("صرح نديم الوراق بذلك.")).isEqualTo("نديم الوراق = nadim-warraq");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "actors; x|gang|LBN|REB|X|own|فريق الليل|; 'gang' is not known in 'type'",
                "actors; x|armed_group|LBN|ABC|X|own|فريق الليل|; 'ABC' is no sector",
                "actors; x|armed_group|Lebanon|REB|X|own|فريق الليل|; 'Lebanon' is no country code",
                "actors; x|armed_group|LBN|REB|X||فريق الليل|; the row has no source",
                "actors; |armed_group|LBN|REB|X|own|فريق الليل|; the cell 'id' is empty",
                "persons; x|LBN|QQQ|X||own|نديم الوراق|; 'QQQ' is no sector",
                "titles; king|GOV|own|ملك الجبل; 'king' is not known in 'kind'",
                "headwords; armed_group|ZZ|own|شلة; 'ZZ' is no sector",
                "metonyms; nobody|own|القلعة; there is no actor 'nobody'",
                "name_words; verb|own|ركض; unknown class 'verb'"
            })
    void badRowIsRefusedWithFileAndLine(String table, String row, String message) throws IOException {
        write(table, row.replace('|', '\t'));
        assertThatThrownBy(() -> ActorRecogniser.load(new Lexicon.Builder(), DataFiles.withFolder(folder)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(table + ".tsv:2")
                .hasMessageContaining(message);
    }

    @Test
    void twoRowsOfOneIdAreRefused() throws IOException {
        write(
                "actors",
                "x\tarmed_group\tLBN\tREB\tX\town\tفريق الليل\t\nx\tarmed_group\tLBN\tREB\tX\town\tفريق النهار\t");
        assertThatThrownBy(() -> ActorRecogniser.load(new Lexicon.Builder(), DataFiles.withFolder(folder)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("actors.tsv:3")
                .hasMessageContaining("stands in line 2 too");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "nobody|2017|2018|X|own|وزير الري; there is no person 'nobody'",
                "sergey-lavrov|soon||X|own|وزير الري; 'soon' is no date"
            })
    void badOfficeIsRefusedWithFileAndLine(String row, String message) throws IOException {
        write("offices", row.replace('|', '\t'));
        DataFiles data = DataFiles.withFolder(folder);
        ActorRecogniser actors = ActorRecogniser.load(new Lexicon.Builder(), data);
        assertThatThrownBy(() -> Offices.load(data, actors))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("offices.tsv:2")
                .hasMessageContaining(message);
    }

    private void write(String table, String rows) throws IOException {
        Path file = folder.resolve("recognise/actors/" + table + ".tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEADERS.get(table) + "\n" + rows + "\n");
    }
}
