package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Analysis;
import org.isnad.model.Claim;
import org.isnad.model.ControlChange;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Party;
import org.isnad.model.Place;
import org.isnad.model.PlaceRef;
import org.isnad.model.Quantity;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.model.Toll;
import org.isnad.testing.RandomArabic;
import org.isnad.testing.StageInvariants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for every analysis, whatever the text is: evidence inside the text, references that resolve, determinism. */
final class InvariantsTest {
    private static final Isnad ISNAD = Isnad.load();
    private static final String INVENTED = read("invented.txt");

    @Test
    void randomTextsKeepTheInvariants() {
        RandomArabic.forEachText(300, InvariantsTest::check);
    }

    @Test
    void reshuffledReportsKeepTheInvariants() {
        RandomArabic.forEachReshuffled(INVENTED, 1_500, InvariantsTest::check);
    }

    @Test
    void reportsThatBreakOffAnywhereKeepTheInvariants() {
        for (int end = 0; end <= INVENTED.length(); end++) {
            check(INVENTED.substring(Math.max(0, end - 400), end));
        }
    }

    @Test
    void theInventedReportHasEverythingThatIsChecked() {
        Analysis analysis = analyse(INVENTED);

        assertThat(analysis.claims()).hasSizeGreaterThan(8);
        assertThat(analysis.entities()).hasSizeGreaterThan(5);
        assertThat(analysis.places()).hasSizeGreaterThan(8);
        assertThat(analysis.times()).hasSizeGreaterThan(3);
        assertThat(analysis.quantities()).hasSizeGreaterThan(4);
        assertThat(analysis.events()).hasSizeGreaterThan(4);
        assertThat(analysis.control()).isNotEmpty();
        assertThat(analysis.sources()).isNotEmpty();
        check(INVENTED);
    }

    @Test
    void sameTextGivesTheSameAnalysisAgainAndFromEightThreads() {
        RandomArabic random = new RandomArabic(1);
        List<String> words = List.of(INVENTED.split("(?<= )", -1));
        List<String> texts =
                Stream.generate(() -> random.reshuffled(words)).limit(100).toList();

        texts.forEach(text -> StageInvariants.sameResultTwice(text, InvariantsTest::analyse));
        StageInvariants.sameResultFromThreads(8, texts, InvariantsTest::analyse);
    }

    @Test
    void longTextWithoutTheEndOfASentenceIsAnalysedInSeconds() {
        String text = new RandomArabic(1).longLine(200_000);
        String meaningful = INVENTED.replaceAll("[.\\n؟]", " ").repeat(200_000 / INVENTED.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            check(text);
            check(meaningful);
        });
    }

    private static Analysis analyse(String text) {
        return ISNAD.analyze(Report.of(text).withPublished(LocalDate.of(2017, 9, 30)));
    }

    private static void check(String text) {
        Analysis analysis = analyse(text);
        assertThat(analysis.document().text()).isSameAs(text);
        StageInvariants.spansFollowEachOther(text, analysis.sentences(), Span::begin, Span::end);
        StageInvariants.spansAreEvidence(text, spans(analysis), Span::begin, Span::end);
        assertIdsAreUniqueAndResolve(analysis);
    }

    private static List<Span> spans(Analysis analysis) {
        Spans spans = new Spans();
        analysis.sources().forEach(source -> spans.add(source.span()));
        analysis.entities().forEach(entity -> entity.mentions().forEach(mention -> spans.add(mention.span())));
        analysis.places().forEach(place -> spans.add(place.span(), relation(place)));
        analysis.times().forEach(time -> spans.add(time.span()));
        analysis.quantities().forEach(quantity -> spans.add(quantity.span()));
        analysis.claims().forEach(claim -> addClaim(spans, claim));
        analysis.events().forEach(event -> addEvent(spans, event));
        analysis.control().forEach(change -> {
            spans.add(change.trigger(), change.place().span());
            spans.addParty(change.gainedBy());
            spans.addParty(change.lostBy());
        });
        analysis.warnings().forEach(warning -> spans.add(warning.span()));
        return spans.all;
    }

    private static @Nullable Span relation(Place place) {
        return place.relation() == null ? null : place.relation().span();
    }

    private static void addClaim(Spans spans, Claim claim) {
        spans.add(
                claim.span(),
                claim.cue().span(),
                claim.speaker().span(),
                claim.speaker().antecedent());
        claim.content().forEach(spans::add);
        spans.addParty(claim.target());
        spans.addParty(claim.medium());
        claim.via().forEach(spans::addParty);
        assertThat(claim.content()).isSorted();
    }

    private static void addEvent(Spans spans, Event event) {
        spans.add(event.trigger().span());
        event.source().forEach(spans::addParty);
        event.target().forEach(spans::addParty);
        if (event.place() != null) {
            spans.add(event.place().span());
        }
        for (Toll toll : tolls(event)) {
            spans.add(toll.span());
        }
    }

    private static List<Toll> tolls(Event event) {
        return Stream.of(event.killed(), event.injured(), event.captured(), event.displaced())
                .filter(Objects::nonNull)
                .toList();
    }

    private static void assertIdsAreUniqueAndResolve(Analysis analysis) {
        Set<String> entities = ids(analysis.entities().stream().map(Entity::id));
        Set<String> places = ids(analysis.places().stream().map(Place::id));
        Set<String> times = ids(analysis.times().stream().map(Time::id));
        Set<String> claims = ids(analysis.claims().stream().map(Claim::id));
        ids(analysis.events().stream().map(Event::id));
        ids(analysis.control().stream().map(ControlChange::id));
        ids(analysis.quantities().stream().map(Quantity::id));

        for (Claim claim : analysis.claims()) {
            assertThat(entities).containsAll(claim.chain());
            assertKnown(entities, claim.speaker().entity());
            assertKnown(times, claim.time());
            assertKnown(claims, claim.within());
            assertThat(claim.within()).isNotEqualTo(claim.id());
        }
        for (Event event : analysis.events()) {
            assertThat(claims).containsAll(event.claims());
            assertKnown(places, placeOf(event.place()));
            Stream.concat(event.source().stream(), event.target().stream())
                    .forEach(party -> assertKnown(entities, party.entity()));
        }
        for (ControlChange change : analysis.control()) {
            assertThat(claims).containsAll(change.claims());
            assertKnown(places, placeOf(change.place()));
            assertKnown(entities, entityOf(change.gainedBy()));
            assertKnown(entities, entityOf(change.lostBy()));
        }
        analysis.sources().forEach(source -> assertKnown(entities, source.entity()));
    }

    private static Set<String> ids(Stream<String> ids) {
        List<String> all = ids.toList();
        assertThat(all).doesNotHaveDuplicates();
        return new HashSet<>(all);
    }

    private static void assertKnown(Set<String> ids, @Nullable String id) {
        if (id != null) {
            assertThat(ids).contains(id);
        }
    }

    private static @Nullable String placeOf(@Nullable PlaceRef place) {
        return place == null ? null : place.place();
    }

    private static @Nullable String entityOf(@Nullable Party party) {
        return party == null ? null : party.entity();
    }

    private static String read(String name) {
        try (InputStream stream = Objects.requireNonNull(InvariantsTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    /** Every span of an analysis. */
    private static final class Spans {
        private final List<Span> all = new ArrayList<>();

        private void add(@Nullable Span... spans) {
            for (Span span : spans) {
                if (span != null) {
                    all.add(span);
                }
            }
        }

        private void addParty(@Nullable Party party) {
            if (party != null) {
                add(party.span());
            }
        }
    }
}
