package org.isnad.recognise.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.lexicon.DataFiles;
import org.isnad.link.PlaceChoice;
import org.isnad.model.RuleId;
import org.isnad.rules.Rule;
import org.isnad.rules.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its file says, and not what its file says it must not. */
final class PlaceRulesTest {
    @Test
    void theFileNamesTheRulesThatTheCodeHas() {
        assertThat(rules().stream().map(Rule::id))
                .containsExactlyInAnyOrder(
                        DraftFinder.KNOWN,
                        DraftFinder.AFTER_WORD,
                        DraftFinder.IN_LIST,
                        DraftFinder.NAMED_AFTER,
                        Repeats.AGAIN,
                        PlaceRecogniser.ACTOR);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesHold(Rule rule) {
        for (Rule.Example example : rule.yes()) {
            assertThat(found(rule.id(), example.text()))
                    .as("line %d", example.line())
                    .isEqualTo(example.expected());
        }
        for (Rule.Example example : rule.no()) {
            assertThat(found(rule.id(), example.text()))
                    .as("line %d", example.line())
                    .isEmpty();
        }
    }

    static List<Rule> rules() {
        String file = "recognise/places/places.rules";
        return RuleFile.parse(file, DataFiles.bundled().bundledText(file)).rules();
    }

    private static String found(RuleId rule, String text) {
        boolean government = rule.equals(PlaceRecogniser.ACTOR);
        return PlaceReader.choices(text).stream()
                .filter(choice -> choice.mention().actor() == government)
                .filter(choice -> government || choice.mention().rule().equals(rule))
                .filter(choice -> government || !choice.mention().actor())
                .map(PlaceRulesTest::written)
                .collect(Collectors.joining(" "));
    }

    private static String written(PlaceChoice choice) {
        return choice.place() == null || choice.mention().host()
                ? "?" + choice.kind().name().toLowerCase(Locale.ROOT)
                : choice.place().id();
    }
}
