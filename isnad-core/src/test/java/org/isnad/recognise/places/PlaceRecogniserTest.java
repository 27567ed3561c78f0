package org.isnad.recognise.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.link.PlaceChoice;
import org.isnad.model.Place;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalReader;
import org.isnad.rules.Trace;
import org.isnad.text.Tokeniser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class PlaceRecogniserTest {
    @Test
    void theNameStandsAloneWithoutItsWordAndClitics() {
        assertThat(PlaceReader.names("قصف على مدينة حلب وبلدة سراقب")).containsExactly("حلب", "سراقب");
        assertThat(PlaceReader.names("أقيمت الصلاة بدمشق")).containsExactly("دمشق");
    }

    @Test
    void aSwallowedArticleLeavesTheWholeWord() {
        assertThat(PlaceReader.names("عادت القافلة للرقة")).containsExactly("للرقة");
    }

    @Test
    void wordsOfTheNameStayInIt() {
        assertThat(PlaceReader.names("سيطروا على قرية تل الغربان بريف حلب")).containsExactly("تل الغربان", "حلب");
    }

    @Test
    void aDirectionIsARelationWithItsSpan() {
        String text = "اندلع حريق شمال غربي إدلب";
        PlaceRelation relation =
                Objects.requireNonNull(PlaceReader.mentions(text).get(0).relation());
        assertThat(relation.kind()).isEqualTo("northwest");
        assertThat(relation.span().of(text)).isEqualTo("شمال غربي");
    }

    @Test
    void aRelationWidensTheRadius() {
        double plain = radius("اندلع حريق في إدلب");
        double near = radius("اندلع حريق شمال غربي إدلب");
        assertThat(near).isGreaterThan(plain);
    }

    @Test
    void betweenTiesTwoPlacesToEachOther() {
        List<PlaceMention> mentions = PlaceReader.mentions("الحدود بين سوريا والعراق مغلقة");
        assertThat(mentions).extracting(PlaceMention::with).containsExactly(1, 0);
        Place place =
                PlaceReader.choices("الحدود بين سوريا والعراق مغلقة").get(0).toPlace("p1", "سوريا", "p2");
        assertThat(Objects.requireNonNull(place.relation()).with()).isEqualTo("p2");
    }

    @Test
    void whatAPlaceLiesInIsKnown() {
        List<PlaceMention> mentions = PlaceReader.mentions("وصلت المساعدات إلى مديرية حيس بمحافظة الحديدة");
        assertThat(mentions.get(0).within()).isEqualTo(1);
    }

    @Test
    void namesakesAreCountedAndTheReasonIsGiven() {
        PlaceChoice tripoli =
                PlaceReader.choices("هدأت المعارك في طرابلس ومصراتة وبنغازي").get(0);
        assertThat(tripoli.alternatives()).isGreaterThan(1);
        assertThat(tripoli.basis()).isNotEqualTo("only reading").isNotBlank();
    }

    @Test
    void anUnknownPlaceHasNoPointButItsSurroundingsCountry() {
        PlaceChoice village =
                PlaceReader.choices("عثروا على بئر في قرية الدرملية بريف حماة").get(0);
        assertThat(village.place()).isNull();
        assertThat(village.country()).isEqualTo("SY");
        assertThat(village.admin1()).isEqualTo("Hama");
        assertThat(village.radiusKm()).isNull();
    }

    @Test
    void governmentsAreMentionedButFlagged() {
        List<PlaceMention> mentions = PlaceReader.mentions("أعلنت تركيا إرسال مساعدات إلى سوريا");
        assertThat(mentions).extracting(PlaceMention::actor).containsExactly(true, false);
    }

    @Test
    void theTraceTellsWhatWasFoundAndWhatWasNot() {
        Recording trace = new Recording();
        Lexicon.Builder lexicon = new Lexicon.Builder();
        PlaceRecogniser recogniser = PlaceRecogniser.load(lexicon, DataFiles.bundled());
        LexicalReader reader = new LexicalReader(lexicon.build());
        recogniser.recognise(reader.read(Tokeniser.tokenise("الطائرات السعودية حلقت فوق بيروت")), trace);
        assertThat(trace.made).containsExactly(DraftFinder.KNOWN);
        assertThat(trace.refused).containsExactly("an adjective of the noun before it");
    }

    @Test
    void aVeryLongSentenceTakesLinearTime() {
        String text = "في قرى الدرملية والمرانة والحديدة و".repeat(6000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PlaceReader.choices(text));
    }

    @Test
    void spansLieInTheTextAndInOrder() {
        String text = "وصل من #حلب إلى (دمشق) و\"حمص\"، ثم إلى بيروت.";
        List<Span> spans =
                PlaceReader.mentions(text).stream().map(PlaceMention::span).toList();
        assertThat(spans).isSorted();
        assertThat(spans.stream().map(span -> span.of(text))).containsExactly("حلب", "دمشق", "حمص", "بيروت");
    }

    private static double radius(String text) {
        return Objects.requireNonNull(PlaceReader.choices(text).get(0).radiusKm());
    }

    private static final class Recording implements Trace {
        private final List<RuleId> made = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void made(Span span, RuleId rule, List<RowRef> rows) {
            made.add(rule);
        }

        @Override
        public void refused(Span span, RuleId rule, String why) {
            refused.add(why);
        }
    }
}
