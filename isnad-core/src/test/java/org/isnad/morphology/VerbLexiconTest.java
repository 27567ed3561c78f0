package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbLexiconTest {
    private static final String HEADER = "form\tpast\tpresent\tvoice\tsource\troot\tlemma\tmasdars\n";

    private final List<VerbPattern> verbs = VerbLexicon.load();

    @Test
    void firstFormOfEveryVerbIsItsLemma() {
        assertThat(verbs)
                .hasSizeGreaterThan(1700)
                .allSatisfy(verb -> assertThat(Conjugator.inflect(verb).get(0))
                        .returns(verb.lemma(), InflectedForm::form)
                        .returns(Aspect.PERFECT, InflectedForm::aspect)
                        .returns(Person.THIRD, InflectedForm::person));
    }

    @Test
    void verbsThatReportsLiveOnAreThere() {
        Set<String> lemmas = verbs.stream().map(VerbPattern::lemma).collect(Collectors.toSet());
        assertThat(lemmas)
                .contains("قال", "أعلن", "أكد", "صرح", "نفى", "اتهم", "أدان", "دان", "هدد", "تعهد", "نقل", "أفاد")
                .contains("قصف", "شن", "سيطر", "استعاد", "انسحب", "حاصر", "اعتقل", "قتل", "أصاب", "أسفر", "نزح")
                .contains("كان", "ليس", "ظل", "بدأ", "استطاع", "تم", "لقي", "توفي", "تعرض");
    }

    @Test
    void formsAreBareArabicLetters() {
        for (VerbPattern verb : verbs) {
            for (InflectedForm form : Conjugator.inflect(verb)) {
                assertThat(form.form()).matches("[\u0621-\u063A\u0641-\u064A]{1,14}");
            }
        }
    }

    @Test
    void noFormIsGivenTwice() {
        for (VerbPattern verb : verbs) {
            Set<InflectedForm> seen = new HashSet<>();
            assertThat(Conjugator.inflect(verb)).as(verb.lemma()).allMatch(seen::add);
        }
    }

    /** In processor time, so that a busy machine does not fail it. */
    @Test
    void inflectingAllVerbsIsQuick() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long start = clock.getCurrentThreadCpuTime();
            verbs.forEach(Conjugator::inflect);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
        }
        assertThat(best / 1_000_000)
                .as("milliseconds for %d verbs", verbs.size())
                .isLessThan(150);
    }

    @Test
    void usersVerbsAreReadBesideOurs(@TempDir Path folder) throws IOException {
        List<VerbLexicon.Sourced> read = read(folder, "2\t-\t-\teither\town\tرقم\tرقم\t");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).verb().lemma()).isEqualTo("رقم");
        assertThat(read.get(0).row().line()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(quoteCharacter = '"', delimiter = ';', textBlock = """
                    16|-|-|either|own|رقم|رقم| ; verbs.tsv:2: form 16
                    x|-|-|either|own|رقم|رقم| ; verbs.tsv:2: the form is 'x'
                    1|a|e|either|own|رقم|رقم|رقم ; verbs.tsv:2: 'present' is 'e'
                    1|-|-|either|own|رقم|رقم|رقم ; verbs.tsv:2: vowels
                    1|a|u|either|own|رقم|رقم| ; verbs.tsv:2: form 1 has no regular masdar
                    2|-|-|none|own|رقم|رقم| ; 'none' is not known in 'voice'
                    2|-|-|either||رقم|رقم| ; the row has no source
                    2|-|-|either|own|رقمن|رقم| ; has 4 radicals
                    2|-|-|either|own|رقم|رقَّم| ; no Arabic word
                    2|-|-|either|own|رقم|رقم|ترقيم  رقم ; in 'masdars' is no Arabic word
                    """)
    void rowThatIsNoVerbIsRefused(String row, String message, @TempDir Path folder) {
        assertThatThrownBy(() -> read(folder, row.replace('|', '\t')))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(message);
    }

    @Test
    void verbThatStandsTwiceIsRefused(@TempDir Path folder) {
        String row = "2\t-\t-\teither\town\tرقم\tرقم\t\n";
        assertThatThrownBy(() -> read(folder, row + row))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("verbs.tsv:3: رقم stands twice in form 2; delete one row");
    }

    private static List<VerbLexicon.Sourced> read(Path folder, String rows) throws IOException {
        Path file = Files.createDirectories(folder.resolve("morphology")).resolve("verbs.tsv");
        Files.writeString(file, HEADER + rows);
        return VerbLexicon.readUsers(DataFiles.withFolder(folder));
    }
}
