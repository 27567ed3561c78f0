package org.isnad.interpret.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of the cues and of the attributions must be, and what the loader says of one that is not. */
final class CueLexiconTest {
    private static final String CUES = "act\tframes\ttarget\tflags\tsource\tlemma\tyes\tno\n";

    @Test
    void usersCueIsTaken(@TempDir Path folder) throws IOException {
        write(folder, "cues.tsv", CUES + "say\tthat\t\t\town\tثرثر\tثرثر {الجار} أن [الباب مفتوح]\tثرثر الجار طويلا");
        assertThat(load(folder)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "say|that|||own|ثرثر||لا ؛ cues.tsv:2: the cue 'ثرثر' has no example in 'yes' ؛ {speaker}",
                "say|that|||own|ثرثر|ثرثر {الجار} أن [الباب مفتوح]| ؛ cues.tsv:2: the cue 'ثرثر' has no example in 'no' ؛ no cue",
                "say|that||||ثرثر|ثرثر {الجار} أن [الباب مفتوح]|لا ؛ cues.tsv:2: the row has no source ؛ 'own'",
                "say|with|||own|ثرثر|ثرثر {الجار} أن [الباب مفتوح]|لا ؛ cues.tsv:2: unknown frame 'with' ؛ known here: that, quote",
                "sing|that|||own|ثرثر|ثرثر {الجار} أن [الباب مفتوح]|لا ؛ cues.tsv:2: 'sing' is not known in 'act' ؛ announce",
                "say|that||loud|own|ثرثر|ثرثر {الجار} أن [الباب مفتوح]|لا ؛ cues.tsv:2: 'loud' is not known in 'flags' ؛ weak",
            })
    void rowThatIsNotWholeIsRefused(String line, @TempDir Path folder) throws IOException {
        String[] parts = line.split(" ؛ ");
        write(folder, "cues.tsv", CUES + parts[0].replace('|', '\t'));
        assertThatThrownBy(() -> load(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(parts[1])
                .hasMessageContaining(parts[2]);
    }

    @Test
    void unknownClassOfAttributionIsRefused(@TempDir Path folder) throws IOException {
        write(folder, "attribution.tsv", "class\tsource\twords\nrumour\town\tيحكى\n");
        assertThatThrownBy(() -> load(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("attribution.tsv:2: unknown class 'rumour'")
                .hasMessageContaining("known here: ");
    }

    private static CueLexicon load(Path folder) {
        return CueLexicon.load(new Lexicon.Builder(), DataFiles.withFolder(folder));
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Path claims = Files.createDirectories(folder.resolve("interpret").resolve("claims"));
        Files.writeString(claims.resolve(name), content);
    }
}
