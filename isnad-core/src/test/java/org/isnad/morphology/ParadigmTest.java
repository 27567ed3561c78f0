package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The paradigms of {@code paradigms.tsv}, form by form. */
class ParadigmTest {
    /** One line: all spellings of one paradigm of one verb. */
    record Paradigm(VerbPattern verb, String name, String forms) {
        @Override
        public String toString() {
            return verb.lemma() + " " + verb.form() + " " + name;
        }
    }

    static List<Paradigm> paradigms() throws IOException {
        try (InputStream stream = ParadigmTest.class.getResourceAsStream("paradigms.tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> paradigm(line.split("\t")))
                    .toList();
        }
    }

    private static Paradigm paradigm(String[] cells) {
        VerbPattern verb = new VerbPattern(
                cells[5], cells[4], Integer.parseInt(cells[0]), cells[1].charAt(0), cells[2].charAt(0), List.of());
        return new Paradigm(verb, cells[3], cells[6]);
    }

    @ParameterizedTest
    @MethodSource("paradigms")
    void isSpeltAsGrammarsGiveIt(Paradigm paradigm) {
        String forms = Conjugator.inflect(paradigm.verb()).stream()
                .filter(belongsTo(paradigm.name()))
                .map(InflectedForm::form)
                .distinct()
                .collect(Collectors.joining(" "));
        assertThat(forms).isEqualTo(paradigm.forms());
    }

    @Test
    void everyClassOfVerbsIsThere() throws IOException {
        List<VerbPattern> verbs =
                paradigms().stream().map(Paradigm::verb).distinct().toList();
        assertThat(verbs).hasSizeGreaterThanOrEqualTo(50);
        assertThat(verbs.stream().map(VerbPattern::form).collect(Collectors.toSet()))
                .contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14);
    }

    private static Predicate<InflectedForm> belongsTo(String name) {
        if (name.equals("before-pronoun")) {
            return InflectedForm::needsSuffix;
        }
        boolean passive = name.endsWith("-passive");
        boolean active = name.endsWith("-active");
        String aspectName = passive || active ? name.substring(0, name.lastIndexOf('-')) : name;
        Aspect aspect = Aspect.valueOf(aspectName.toUpperCase(Locale.ROOT).replace('-', '_'));
        return form -> !form.needsSuffix()
                && form.aspect() == aspect
                && (!passive || form.voice() != Voice.ACTIVE)
                && (!active || form.voice() != Voice.PASSIVE);
    }
}
