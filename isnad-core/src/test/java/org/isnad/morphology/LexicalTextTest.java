package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.text.Tokeniser;
import org.junit.jupiter.api.Test;

class LexicalTextTest {
    private static final Category THING = Category.of("thing", Attachment.NOMINAL);
    private static final Category OTHER = Category.of("other", Attachment.NOMINAL);
    private static final RowRef ROW = new RowRef("test.tsv", 2);

    private final Lexicon.Builder builder = new Lexicon.Builder();

    LexicalTextTest() {
        Verbs.addTo(builder, DataFiles.bundled());
        add("كتاب");
        add("كتاب مدرسة");
    }

    @Test
    void traitsSayWhatTheReadingsSay() {
        LexicalText text = read("وبالكتاب كتبوا كتابه ليكتب في كتاب مدرسة والكتاب سيكتبه وكاتب xyz 12");
        assertThat(text.size()).isEqualTo(12);
        for (int token = 0; token < text.size(); token++) {
            check(text, token, Traits.ARTICLE, Reading::article);
            check(text, token, Traits.PREPOSITION, reading -> reading.preposition() != 0);
            check(text, token, Traits.CONJUNCTION, reading -> reading.conjunction() != 0);
            check(text, token, Traits.NO_CONJUNCTION, reading -> reading.conjunction() == 0);
            check(text, token, Traits.PRONOUN, reading -> reading.hasSuffix() && !reading.is(Verbs.VERB));
            check(text, token, Traits.THIRD_PERSON, LexicalTextTest::isThirdPerson);
            check(
                    text,
                    token,
                    Traits.BARE_NOMINAL,
                    reading ->
                            reading.prefix() == 0 && reading.entry().category().attachment() == Attachment.NOMINAL);
        }
    }

    @Test
    void maskHasTheCategoriesOfWordsAndPhrases() {
        LexicalText text = read("كتاب مدرسة");
        assertThat(text.mayHave(0, THING.bit())).isTrue();
        assertThat(text.mayHave(0, Category.bits(OTHER, THING))).isTrue();
        assertThat(text.mayHave(1, ~0L)).isFalse();
        assertThat(text.find(0, THING)).returns(2, Reading::length);
        assertThat(text.has(0, OTHER)).isFalse();
    }

    @Test
    void categoriesThatShareABitAreToldApart() {
        Category same = null;
        for (int i = 0; i <= Long.SIZE && (same == null || same.bit() != THING.bit()); i++) {
            same = Category.of("made " + i, Attachment.NOMINAL);
        }
        assertThat(same).isNotNull().returns(THING.bit(), Category::bit);
        LexicalText text = read("كتاب");
        assertThat(text.mayHave(0, same.bit())).isTrue();
        assertThat(text.has(0, same)).isFalse();
        assertThat(text.has(0, THING)).isTrue();
    }

    @Test
    void marksAreThoseOfTheLemma() {
        int write = builder.mark(List.of("كتب"));
        int say = builder.mark(List.of("قال", "كتب"));
        LexicalText text = read("سيكتبه قالت ذهب");
        assertThat(text.isMarked(0, write)).isTrue();
        assertThat(text.isMarked(0, say)).isTrue();
        assertThat(text.isMarked(1, write)).isFalse();
        assertThat(text.isMarked(1, say)).isTrue();
        assertThat(text.isMarked(2, write | say)).isFalse();
    }

    @Test
    void formsOfOtherBlocksAndOfAnyLengthAreToldApart() {
        // The same low bytes as those of two Arabic letters, in the block of extended Latin.
        add("\u0627\u0628");
        String letters = "\u0628".repeat(17);
        add(letters);
        LexicalReader reader = new LexicalReader(builder.build());
        for (int twice = 0; twice < 2; twice++) {
            assertThat(things(reader, "\u0627\u0628 \u0127\u0128")).containsExactly(true, false);
            assertThat(things(reader, letters + ' ' + letters.substring(1) + ' ' + letters + '\u062A'))
                    .containsExactly(true, false, false);
            assertThat(things(reader, letters.substring(1) + ' ' + letters)).containsExactly(false, true);
        }
    }

    private static List<Boolean> things(LexicalReader reader, String text) {
        LexicalText read = reader.read(Tokeniser.tokenise(text));
        return java.util.stream.IntStream.range(0, read.size())
                .mapToObj(token -> read.has(token, THING))
                .toList();
    }

    private void add(String phrase) {
        builder.add(phrase, new Entry(THING, phrase, phrase, ROW));
    }

    private LexicalText read(String text) {
        return new LexicalReader(builder.build()).read(Tokeniser.tokenise(text));
    }

    private static boolean isThirdPerson(Reading reading) {
        return reading.is(Verbs.VERB) && reading.value(VerbForm.class).form().person() == Person.THIRD;
    }

    private static void check(LexicalText text, int token, int trait, Predicate<Reading> holds) {
        assertThat(text.hasTrait(token, trait))
                .as("trait %d of token %d", trait, token)
                .isEqualTo(Arrays.stream(text.readings(token)).anyMatch(holds));
    }
}
