package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.eval.annotation.Annotation;
import org.isnad.eval.annotation.ClaimMark;
import org.isnad.eval.annotation.ControlMark;
import org.isnad.eval.annotation.EventMark;
import org.isnad.eval.annotation.EventMark.Bounds;
import org.isnad.eval.annotation.PlaceMark;
import org.isnad.eval.annotation.PlaceMark.Point;
import org.isnad.eval.annotation.TimeMark;
import org.isnad.eval.read.GoldReport;
import org.isnad.eval.score.Counts;
import org.isnad.eval.score.Evaluation;
import org.isnad.eval.score.Miss;
import org.isnad.eval.score.Quality;
import org.isnad.eval.score.Rate;
import org.isnad.eval.score.Retrieval;
import org.isnad.eval.score.Scores;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/** Figures that can be followed with a pencil. */
class HandComputedTest {
    private static final String TEXT = "قال عمدة صيدا إن السوق فتح اليوم، مؤكدا أن حريقا أصاب ثلاثة عمال في صور أمس.";
    private static final Report REPORT = new Report("hand", "الساحة", null, null, LocalDate.of(2021, 3, 10), TEXT);

    private static final Annotation GOLD = new Annotation(
            List.of(),
            List.of(
                    claim("قال", "عمدة صيدا", null, "السوق فتح اليوم", "say"),
                    claim("مؤكدا", null, "عمدة صيدا", "حريقا أصاب ثلاثة عمال في صور أمس", "confirm")),
            List.of(event("أصاب", "حريقا", "ثلاثة عمال", "صور", "2021-03-09", new Bounds(3L, 3L))),
            List.of(new ControlMark(span("السوق"), span("عمدة صيدا"), null)),
            List.of(place("صيدا", "Sidon", 33.56, 35.37), place("صور", "Tyre", 33.27, 35.2)),
            List.of(new TimeMark(span("اليوم"), "2021-03-10"), new TimeMark(span("أمس"), "2021-03-09")));

    @Test
    void whatIsRightInAllIsOneEverywhere() {
        Scores scores = score(GOLD).total();
        assertThat(scores.reports()).isEqualTo(1);
        assertThat(scores.retrieval()).allSatisfy((figure, counts) -> {
            assertThat(counts.right()).as(figure.label()).isPositive();
            assertThat(counts.f1()).as(figure.label()).isEqualTo(1);
        });
        assertThat(scores.figures())
                .hasSameSizeAs(Scores.names())
                .allSatisfy((figure, value) -> assertThat(value).as(figure).isEqualTo(1));
    }

    @Test
    void whatIsNotFoundIsMissed() {
        Scores scores = score(Annotation.NOTHING).total();
        assertThat(scores.retrieval())
                .containsEntry(Retrieval.CUE, new Counts(0, 0, 2))
                .containsEntry(Retrieval.EVENT, new Counts(0, 0, 1))
                .containsEntry(Retrieval.TIME, new Counts(0, 0, 2));
        assertThat(scores.figures()).containsEntry("cue.f1", 0.0).doesNotContainKey("claim.act");
    }

    /**
     * Of two claims one has the wrong speaker and the wrong act; one more is found. Speaker: 1 of 3 found, 1 of 2 wanted,
     * so P 1/3, R 1/2, F1 2/5. Both contents are right.
     */
    @Test
    void claimsAreRightWhereSpeakerAndContentAre() {
        Scores scores = score(with(List.of(
                        claim("قال", "عمدة صيدا", null, "السوق فتح اليوم", "say"),
                        claim("مؤكدا", "السوق", null, "حريقا أصاب ثلاثة عمال في صور أمس", "say"),
                        claim("أصاب", "حريقا", null, "ثلاثة عمال", "say"))))
                .total();
        assertThat(scores.retrieval())
                .containsEntry(Retrieval.CUE, new Counts(2, 1, 0))
                .containsEntry(Retrieval.SPEAKER, new Counts(1, 2, 1))
                .containsEntry(Retrieval.CONTENT, new Counts(2, 1, 0))
                .containsEntry(Retrieval.CLAIM, new Counts(1, 2, 1));
        assertThat(scores.figures().get("claim.precision")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(scores.figures().get("claim.f1")).isCloseTo(2 / 5.0, within(1e-12));
        assertThat(scores.quality())
                .containsEntry(Quality.CLAIM_ACT, new Rate(1, 2))
                .containsEntry(Quality.CLAIM_FORM, new Rate(2, 2));
    }

    /** Of three words of the target ("ثلاثة عمال" and "في") two are common: F1 2·2/(2+3). The place is missing, the toll wrong. */
    @Test
    void eventsAreRatedFieldByField() {
        Annotation system = new Annotation(
                List.of(),
                List.of(),
                List.of(event("أصاب", "حريقا", "ثلاثة عمال في", null, "2021-03-08/2021-03-10", new Bounds(3L, null))),
                List.of(),
                List.of(),
                List.of());
        Map<Quality, Rate> quality = score(system).total().quality();
        assertThat(quality.get(Quality.EVENT_SOURCE)).isEqualTo(new Rate(1, 1));
        assertThat(quality.get(Quality.EVENT_TARGET).value()).isCloseTo(0.8, within(1e-12));
        assertThat(quality.get(Quality.EVENT_PLACE)).isEqualTo(new Rate(0, 1));
        assertThat(quality.get(Quality.EVENT_DATE)).isEqualTo(new Rate(1, 1));
        assertThat(quality.get(Quality.EVENT_KILLED)).isEqualTo(new Rate(0, 1));
        assertThat(quality.get(Quality.EVENT_INJURED)).isEqualTo(new Rate(1, 1));
    }

    @Test
    void aTimeWithoutAValueIsWrongAndNoError() {
        Annotation system = new Annotation(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new TimeMark(span("اليوم"), null), new TimeMark(span("أمس"), "2021-03-09")));
        assertThat(score(system).total().quality()).containsEntry(Quality.TIME_VALUE, new Rate(1, 2));
    }

    @Test
    void missesSayWhatWasWantedAndWhatWasGot() {
        Evaluation.Result result = score(with(List.of(claim("مؤكدا", "السوق", null, "حريقا", "confirm"))));
        assertThat(result.misses())
                .extracting(Miss::toString)
                .contains("""
                        speaker hand: مؤكدا: wanted «عمدة صيدا» got «السوق»""", """
                        content hand: مؤكدا: wanted «حريقا أصاب ثلاثة عمال في صور أمس» got «حريقا»""", """
                        cue-missed hand: قال | السوق فتح اليوم""", "event-missed hand: ASSAULT أصاب");
    }

    @Test
    void ofEachKindOnlySoManyMissesAreKept() {
        Evaluation one = new Evaluation(null, 1);
        one.add(new GoldReport(REPORT, null, GOLD), Annotation.NOTHING);
        assertThat(one.result().misses())
                .extracting(Miss::kind)
                .containsExactly("cue-missed", "event-missed", "control-missed", "place-missed", "time-missed");
    }

    private static Evaluation.Result score(Annotation system) {
        Evaluation evaluation = new Evaluation(null, 100);
        evaluation.add(new GoldReport(REPORT, null, GOLD), system);
        return evaluation.result();
    }

    private static Annotation with(List<ClaimMark> claims) {
        return new Annotation(List.of(), claims, List.of(), List.of(), List.of(), List.of());
    }

    private static ClaimMark claim(String cue, String speaker, String antecedent, String content, String act) {
        return new ClaimMark(span(cue), span(speaker), span(antecedent), List.of(span(content)), act, "indirect");
    }

    private static EventMark event(
            String trigger, String source, String target, String place, String date, Bounds killed) {
        Bounds injured = new Bounds(0L, 0L);
        return new EventMark(
                "ASSAULT",
                span(trigger),
                List.of(span(source)),
                List.of(span(target)),
                span(place),
                date,
                killed,
                injured,
                "actual");
    }

    private static PlaceMark place(String text, String name, double lat, double lon) {
        return new PlaceMark(span(text), name, "LB", "city", new Point(lat, lon));
    }

    private static Span span(String words) {
        if (words == null) {
            return null;
        }
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
