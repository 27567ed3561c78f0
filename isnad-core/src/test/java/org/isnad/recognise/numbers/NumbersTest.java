package org.isnad.recognise.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.morphology.LexicalReader;
import org.isnad.rules.Rule;
import org.isnad.rules.RuleFile;
import org.isnad.rules.Trace;
import org.isnad.text.Tokeniser;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Lexicon.Builder WORDS = new Lexicon.Builder();
    private static final NumberRecogniser RECOGNISER = NumberRecogniser.load(WORDS, DataFiles.bundled());
    private static final LexicalReader READER = new LexicalReader(WORDS.build());

    @Test
    void everyLineOfTheCorpusIsReadAsExpected() throws IOException {
        List<String> wrong = new ArrayList<>();
        int lines = 0;
        for (String line : corpus("numbers.corpus.tsv")) {
            String[] cells = line.split("\t");
            String expected = cells[0].equals("-") ? "" : cells[0];
            String found = describeAll(find(cells[1]));
            lines++;
            if (!found.equals(expected)) {
                wrong.add(cells[1] + ": wanted " + expected + ", found " + found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).isGreaterThanOrEqualTo(100);
    }

    @Test
    void everyRuleIsProvedByItsExamples() {
        RuleFile file =
                RuleFile.parse("numbers.rules", DataFiles.bundled().bundledText("recognise/numbers/numbers.rules"));
        List<String> wrong = new ArrayList<>();
        for (Rule rule : file.rules()) {
            for (Rule.Example yes : rule.yes()) {
                boolean found = find(yes.text()).stream()
                        .anyMatch(number -> number.rule().equals(rule.id())
                                && describe(number).equals(yes.expected()));
                if (!found) {
                    wrong.add("line " + yes.line() + ": found " + describeAll(find(yes.text())));
                }
            }
            for (Rule.Example no : rule.no()) {
                if (find(no.text()).stream().anyMatch(number -> number.rule().equals(rule.id()))) {
                    wrong.add("line " + no.line() + ": found " + describeAll(find(no.text())));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(file.rules()).hasSizeGreaterThan(9);
    }

    @Test
    void theSpanLeavesOutWhatIsAttachedBeforeTheNumber() {
        String text = "قتل جندي وثلاثة مدنيين وأصيب بعشرين رصاصة";
        assertThat(find(text)).extracting(number -> number.span().of(text)).containsExactly("ثلاثة", "عشرين");
    }

    @Test
    void theSpanHoldsTheWordsOfBound() {
        String text = "مقتل ما لا يقل عن عشرين شخصا";
        NumberMention number = find(text).get(0);
        assertThat(number.span().of(text)).isEqualTo("ما لا يقل عن عشرين");
        assertThat(number.unitFirst()).isEqualTo(number.end());
    }

    @Test
    void anUnknownNounIsCountedWithoutUnit() {
        NumberMention number = find("ضبطت الشرطة سبعة مناظير في المخزن").get(0);
        assertThat(number.unit()).isNull();
        assertThat(number.hasCounted()).isTrue();
    }

    private static List<NumberMention> find(String text) {
        return RECOGNISER.recognise(READER.read(Tokeniser.tokenise(text)), Trace.NONE);
    }

    private static String describeAll(List<NumberMention> numbers) {
        return numbers.stream().map(NumbersTest::describe).collect(Collectors.joining(" ; "));
    }

    private static String describe(NumberMention number) {
        boolean exact = number.low() != null && number.low().equals(number.high());
        String low = number.low() == null ? "" : number.low().toString();
        String high = number.high() == null ? "" : number.high().toString();
        return (exact ? low : low + ".." + high) + (number.unit() == null ? "" : " " + number.unit());
    }

    private static List<String> corpus(String name) throws IOException {
        try (InputStream stream = NumbersTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .toList();
        }
    }
}
