package org.isnad.recognise.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.RowRef;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.rules.Trace;
import org.isnad.testing.Corpus;
import org.junit.jupiter.api.Test;

final class ActorRecogniserTest {
    private static final ActorReader READER = new ActorReader(DataFiles.bundled());

    @Test
    void namesOfTheCorpusAreFoundAndNothingElse() {
        Corpus corpus = Corpus.of(ActorRecogniserTest.class, "actors.corpus.tsv");
        assertThat(corpus.examples()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(corpus.examples())
                .filteredOn(example -> example.expected().equals("-"))
                .hasSizeGreaterThanOrEqualTo(30);
        corpus.check(example -> READER.written(example.text()));
    }

    @Test
    void shortNameOfPersonThatIsWordToosNeedsTheFullNameBefore() {
        assertThat(READER.written("شرح المعلم الدرس.")).isEqualTo("-");
        assertThat(READER.written("وصل وليد المعلم. وقال المعلم إنه مرتاح.")).contains("وليد المعلم = walid-muallem");
    }

    @Test
    void traceTellsWhatWasMadeAndWhatWasRefused() {
        List<String> steps = new ArrayList<>();
        Trace trace = new Trace() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void made(Span span, RuleId rule, List<RowRef> rows) {
                steps.add("made " + rule + " " + rows.size());
            }

            @Override
            public void refused(Span span, RuleId rule, String why) {
                steps.add("refused " + rule + ": " + why);
            }
        };
        READER.mentions("قال لافروف إن الحياة هنا صعبة.", trace);
        assertThat(steps)
                .containsExactly(
                        "made ACTOR.LEXICON 1",
                        "refused ACTOR.LEXICON: a common word without a word that introduces an outlet");
    }

    @Test
    void mentionsNeverOverlapInLongTextWithoutSentenceEnd() {
        String text = "قال محمد الطحان وسمير بن علي والشيخ أحمد وحزب الله و".repeat(2000);
        List<ActorMention> mentions = READER.mentions(text, Trace.NONE);
        assertThat(mentions.size()).isEqualTo(8000);
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).first())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
        }
    }
}
