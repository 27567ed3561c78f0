package org.isnad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.morphology.LexicalReader;
import org.isnad.morphology.LexicalText;
import org.isnad.text.Tokeniser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Category COLOUR = Category.of("colour", Category.Attachment.NAME);

    @Test
    void wordsSlotsAndAlternativesMatch() {
        assertThat(find("باب {c:colour} [كبير|صغير]", "رأيت باب أزرق صغير هناك"))
                .isEqualTo("1-4 blue");
        assertThat(find("باب {c:colour} [كبير|صغير]", "رأيت باب أزرق واسع هناك"))
                .isNull();
    }

    @Test
    void optionalItemsMayBeMissing() {
        assertThat(find("باب خشب? {c:colour}", "باب أزرق")).isEqualTo("0-2 blue");
        assertThat(find("باب خشب? {c:colour}", "باب خشب أزرق")).isEqualTo("0-3 blue");
    }

    @Test
    void contextsMustStandButAreNotPartOfTheFinding() {
        assertThat(find("(في) {c:colour} (هنا)", "في أزرق هنا")).isEqualTo("1-2 blue");
        assertThat(find("(في) {c:colour} (هنا)", "من أزرق هنا")).isNull();
        assertThat(find("(في) {c:colour} (هنا)", "في أزرق")).isNull();
    }

    @Test
    void severalThingsMayBeForbiddenInOnePlace() {
        assertThat(find("{c:colour} (!هنا) (!هناك)", "أزرق هناك")).isNull();
        assertThat(find("{c:colour} (!هنا) (!هناك)", "أزرق هنا")).isNull();
        assertThat(find("{c:colour} (!هنا) (!هناك)", "أزرق")).isEqualTo("0-1 blue");
    }

    @Test
    void theFirstItemMayCarryCliticsAndTheOthersOnlyThoseNamed() {
        assertThat(find("باب {c:colour}", "وباب أزرق")).isEqualTo("0-2 blue +1");
        assertThat(find("باب {c:colour}", "باب وأزرق")).isNull();
        assertThat(find("باب و+{c:colour}", "باب وأزرق")).isEqualTo("0-2 blue");
        assertThat(find("باب و+{c:colour}", "باب أزرق")).isNull();
    }

    @Test
    void signsMatchAndSentencesAreNotLeft() {
        assertThat(find("باب / {c:colour}", "باب/أزرق")).isEqualTo("0-3 blue");
        assertThat(find("باب {c:colour}", "باب\nأزرق")).isNull();
    }

    @Test
    void theLongerFindingWins() {
        String rules = rule("A.SHORT", "show(c)", "{c:colour}") + "\n\n" + rule("A.LONG", "show(c)", "{c:colour} فاتح");
        assertThat(match(rules, "أزرق فاتح").rule().value()).isEqualTo("A.LONG");
    }

    @Test
    void equallyLongFindingsWithOtherValuesAreAmbiguous() {
        String rules = rule("A.ONE", "show(c)", "{c:colour}") + "\n\n" + rule("A.TWO", "constant(other)", "{c:colour}");
        assertThat(match(rules, "أزرق").rival().value()).isEqualTo("A.TWO");
    }

    @Test
    void mistakesNameFileLineAndWhatIsKnown() {
        assertThatThrownBy(() -> find("باب {c:color}", "باب"))
                .hasMessage("t.rules:3: no lexicon named 'color'; known here: colour");
        assertThatThrownBy(() -> match(rule("A.B", "draw(c)", "{c:colour}"), "باب"))
                .hasMessage("t.rules:2: nothing is made by 'draw'; known here: constant, show");
        assertThatThrownBy(() -> match(rule("A.B", "show(x)", "{c:colour}"), "باب"))
                .hasMessageStartingWith("t.rules:2: no pattern of the rule binds 'x'");
        assertThatThrownBy(() -> find("باب? {c:colour}?", "باب")).hasMessageContaining("every item is optional");
    }

    private static @Nullable String find(String pattern, String text) {
        Match<String> match = match(rule("A.B", "show(c)", pattern), text);
        return match == null
                ? null
                : match.first() + "-" + match.end() + " " + match.value()
                        + (match.prefix() > 0 ? " +" + match.prefix() : "");
    }

    private static String rule(String id, String makes, String pattern) {
        return "id: " + id + "\nmakes: " + makes + "\nmatch: " + pattern + "\nyes: a = ب\nno: ت";
    }

    private static @Nullable Match<String> match(String rules, String text) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        lexicon.add("أزرق", new Entry(COLOUR, "أزرق", "blue", new RowRef("colours.tsv", 2)));
        Map<String, Slot<Words>> slots = Map.of("colour", Slot.of(COLOUR));
        Map<String, Maker<Words, String>> makers = Map.of(
                "show", (scan, of) -> of.get(0, String.class), "constant", (scan, of) -> of.get(0, String.class));
        RuleSet<Words, String> set = RuleSet.compile(RuleFile.parse("t.rules", rules), lexicon, slots, makers);
        LexicalText words = new LexicalReader(lexicon.build()).read(Tokeniser.tokenise(text));
        for (int token = 0; token < words.size(); token++) {
            Match<String> match = set.match(new Words(words), token);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private record Words(LexicalText text) implements Scan {}
}
