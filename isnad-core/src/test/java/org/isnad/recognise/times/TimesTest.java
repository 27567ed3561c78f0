package org.isnad.recognise.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.morphology.LexicalReader;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.rules.Rule;
import org.isnad.rules.RuleFile;
import org.isnad.rules.Trace;
import org.isnad.text.Tokeniser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2018, 5, 16);
    private static final Lexicon.Builder WORDS = new Lexicon.Builder();
    private static final NumberRecogniser NUMBERS = NumberRecogniser.load(WORDS, DataFiles.bundled());
    private static final TimeRecogniser TIMES = TimeRecogniser.load(WORDS, DataFiles.bundled());
    private static final LexicalReader READER = reader();

    private final List<String> ambiguous = new ArrayList<>();

    @Test
    void everyLineOfTheCorpusIsReadAsExpected() throws IOException {
        List<String> wrong = new ArrayList<>();
        int lines = 0;
        for (String line : corpus()) {
            String[] cells = line.split("\t");
            String expected = cells[0].equals("-") ? "" : cells[0];
            String found = values(find(cells[2], cells[1].equals("-") ? null : LocalDate.parse(cells[1])));
            lines++;
            if (!found.equals(expected)) {
                wrong.add(cells[2] + ": wanted " + expected + ", found " + found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ambiguous).isEmpty();
        assertThat(lines).isGreaterThanOrEqualTo(150);
    }

    @Test
    void everyRuleIsProvedByItsExamples() {
        List<String> wrong = new ArrayList<>();
        int rules = 0;
        for (String name : TimeRecogniser.RULE_FILES) {
            RuleFile file = RuleFile.parse(name, DataFiles.bundled().bundledText(TimeRecogniser.FOLDER + name));
            for (Rule rule : file.rules()) {
                rules++;
                prove(name, rule, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ambiguous).isEmpty();
        assertThat(rules).isGreaterThan(40);
    }

    private void prove(String file, Rule rule, List<String> wrong) {
        for (Rule.Example yes : rule.yes()) {
            List<ResolvedTime> found = find(yes.text(), WEDNESDAY);
            boolean right = found.stream()
                    .anyMatch(time -> time.mention().rule().equals(rule.id())
                            && yes.expected().equals(time.value()));
            if (!right) {
                wrong.add(file + ":" + yes.line() + ": found " + values(found));
            }
        }
        for (Rule.Example no : rule.no()) {
            List<ResolvedTime> found = find(no.text(), WEDNESDAY);
            if (found.stream().anyMatch(time -> time.mention().rule().equals(rule.id()))) {
                wrong.add(file + ":" + no.line() + ": found " + values(found));
            }
        }
    }

    @Test
    void spansHoldSinceAndTheWordForYearButNoPreposition() {
        String text = "قتل المئات منذ عام 2011 وفي مارس الماضي وصباح أمس الثلاثاء وبيوم الجمعة";
        assertThat(find(text, WEDNESDAY))
                .extracting(time -> time.mention().span().of(text))
                .containsExactly("منذ عام 2011", "مارس الماضي", "صباح أمس الثلاثاء", "يوم الجمعة");
    }

    @Test
    void typesAndAnchorsAreTold() {
        List<ResolvedTime> times = find("بدأ القصف أمس وتوقف عام 2011 ثم عاد الساعة 13:50", WEDNESDAY);
        assertThat(times)
                .extracting(ResolvedTime::type)
                .containsExactly(Time.Type.DATE, Time.Type.PERIOD, Time.Type.TIME);
        assertThat(times)
                .extracting(ResolvedTime::anchor)
                .containsExactly(Time.Anchor.PUBLISHED, Time.Anchor.NONE, Time.Anchor.PREVIOUS_TIME);
    }

    @Test
    void theWeekdayOfPublicationIsInferred() {
        PublicationDay day = infer("وصل الوفد أمس الجمعة وغادر اليوم السبت");
        assertThat(day.weekday()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(day.date()).isNull();
        assertThat(day.evidence()).hasSize(2);
    }

    @Test
    void thePublicationDateIsInferredWhereTodayIsDated() {
        assertThat(infer("وصل الوفد اليوم الاثنين 3 أغسطس 2015").date()).isEqualTo(LocalDate.of(2015, 8, 3));
    }

    @Test
    void nothingIsInferredFromContradictions() {
        PublicationDay day = infer("وصل الوفد أمس الجمعة وغادر اليوم الأحد");
        assertThat(day.weekday()).isNull();
        assertThat(day.date()).isNull();
    }

    @Test
    void nothingIsInferredFromABareWeekday() {
        assertThat(infer("وصل الوفد الجمعة").weekday()).isNull();
    }

    @Test
    void aPublicationDateThatContradictsTheTextIsFound() {
        List<TimeMention> mentions = mentions("وصل الوفد أمس الجمعة وغادر أمس الثلاثاء");
        assertThat(PublicationDay.contradicting(mentions, WEDNESDAY)).containsExactly(mentions.get(0));
    }

    private static LexicalReader reader() {
        Verbs.addTo(WORDS, DataFiles.bundled());
        return new LexicalReader(WORDS.build());
    }

    private static PublicationDay infer(String text) {
        return PublicationDay.infer(mentions(text));
    }

    private static List<TimeMention> mentions(String text) {
        LexicalText words = READER.read(Tokeniser.tokenise(text));
        return TIMES.recognise(words, NUMBERS.recognise(words, Trace.NONE), Trace.NONE);
    }

    private List<ResolvedTime> find(String text, @Nullable LocalDate published) {
        LexicalText words = READER.read(Tokeniser.tokenise(text));
        List<TimeMention> mentions = TIMES.recognise(words, NUMBERS.recognise(words, Trace.NONE), listener(text));
        return new TimeResolver().resolve(mentions, words.tokens(), published);
    }

    private Trace listener(String text) {
        return new Trace() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void made(Span span, RuleId rule, List<RowRef> rows) {}

            @Override
            public void refused(Span span, RuleId rule, String why) {
                ambiguous.add(span.of(text) + ": " + rule + " " + why);
            }
        };
    }

    private static String values(List<ResolvedTime> times) {
        return times.stream().map(time -> String.valueOf(time.value())).collect(Collectors.joining(" "));
    }

    private static List<String> corpus() throws IOException {
        try (InputStream stream = TimesTest.class.getResourceAsStream("times.corpus.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .toList();
        }
    }
}
