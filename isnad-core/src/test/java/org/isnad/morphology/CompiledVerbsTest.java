package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.CompiledWords;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledVerbsTest {
    private final byte[] table = DataFiles.bundledBytes(VerbLexicon.FILE);

    @Test
    void theBuildHasCompiledTheVerbs() throws IOException {
        assertThat(DataFiles.bundledBytes(CompiledVerbs.FILE)).isEqualTo(VerbCompiler.compile(DataFiles.bundled()));
    }

    @Test
    void compiledVerbsAreThoseOfTheTable() {
        List<VerbLexicon.Sourced> verbs = VerbLexicon.readBundled(DataFiles.bundled());
        Lexicon.Builder conjugated = new Lexicon.Builder();
        Verbs.addAll(conjugated, verbs);
        Lexicon expected = conjugated.build();
        Lexicon compiled = new Lexicon.Builder()
                .addAll(CompiledVerbs.read(DataFiles.bundled()))
                .build();

        assertThat(compiled.words()).isEqualTo(expected.words()).isGreaterThan(50_000);
        for (VerbLexicon.Sourced verb : verbs) {
            for (InflectedForm form : Conjugator.inflect(verb.verb())) {
                assertThat(entries(compiled, form.form())).isNotEmpty().isEqualTo(entries(expected, form.form()));
            }
        }
    }

    @Test
    void bothWaysGiveOneDigest() {
        DataFiles compiled = DataFiles.bundled();
        CompiledVerbs.read(compiled);
        DataFiles conjugated = DataFiles.bundled();
        VerbLexicon.readBundled(conjugated);
        assertThat(compiled.digest()).isEqualTo(conjugated.digest());
    }

    @Test
    void usersVerbsStandBehindTheCompiledOnes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(VerbLexicon.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "form\tpast\tpresent\tvoice\tsource\troot\tlemma\tmasdars\n"
                        + "11\t-\t-\teither\town\tبلسم\tبلسم\t\n"
                        + "1\ta\tu\teither\town\tكتب\tكتب\tكتب\n");
        Lexicon.Builder builder = new Lexicon.Builder();
        Verbs.addTo(builder, DataFiles.withFolder(folder));
        Lexicon lexicon = builder.build();
        assertThat(entries(lexicon, "يبلسمون")).isNotEmpty();
        assertThat(entries(lexicon, "يكتبون"))
                .extracting(entry -> entry.row().file())
                .startsWith(VerbLexicon.FILE)
                .endsWith(file.toString());
    }

    @Test
    void compiledVerbsMayStandBehindOtherWords() {
        List<VerbLexicon.Sourced> verbs = VerbLexicon.readBundled(DataFiles.bundled());
        VerbLexicon.Sourced verb = verbs.get(verbs.size() - 1);
        InflectedForm form = Conjugator.inflect(verb.verb()).get(0);
        Entry first = Verbs.entry(verb.verb(), form, verb.row());
        Lexicon lexicon = new Lexicon.Builder()
                .add(form.form(), first)
                .addAll(CompiledVerbs.read(DataFiles.bundled()))
                .build();
        assertThat(entries(lexicon, form.form())).hasSizeGreaterThan(1).startsWith(first);
        assertThat(entries(lexicon, "يكتبون")).isNotEmpty();
    }

    @Test
    void phrasesGoOnFromCompiledWords() {
        Entry phrase = VerbLexicon.readBundled(DataFiles.bundled()).stream()
                .findFirst()
                .map(verb ->
                        Verbs.entry(verb.verb(), Conjugator.inflect(verb.verb()).get(0), verb.row()))
                .orElseThrow();
        Lexicon lexicon = new Lexicon.Builder()
                .addAll(CompiledVerbs.read(DataFiles.bundled()))
                .add("كتب كلاما", phrase)
                .build();
        int node = lexicon.step(Lexicon.ROOT, word(lexicon, "كتب"));
        assertThat(lexicon.isContinued(node)).isTrue();
        assertThat(lexicon.entries(lexicon.step(node, word(lexicon, "كلاما")))).containsExactly(phrase);
        assertThat(lexicon.step(Lexicon.ROOT, word(lexicon, "كلاما"))).isEqualTo(Lexicon.NONE);
    }

    @Test
    void whatWasCompiledFromAnotherTableIsLeftAside() throws IOException {
        byte[] file = VerbCompiler.compile(DataFiles.bundled());
        byte[] longer = Arrays.copyOf(table, table.length + 1);
        assertThat(CompiledVerbs.read(file, table)).isInstanceOf(CompiledWords.class);
        assertThat(CompiledVerbs.read(file, longer)).isNull();
        file[7]++;
        assertThat(CompiledVerbs.read(file, table)).isNull();
    }

    @Test
    void damageIsFound() throws IOException {
        byte[] file = VerbCompiler.compile(DataFiles.bundled());
        file[file.length / 2] ^= 1;
        assertThatThrownBy(() -> CompiledVerbs.read(file, table))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("build Isnad anew");
    }

    private static List<Entry> entries(Lexicon lexicon, String form) {
        return List.of(lexicon.entries(lexicon.step(Lexicon.ROOT, word(lexicon, form))));
    }

    private static int word(Lexicon lexicon, String form) {
        char[] folded = Folding.fold(form).toCharArray();
        return lexicon.word(folded, 0, folded.length);
    }
}
