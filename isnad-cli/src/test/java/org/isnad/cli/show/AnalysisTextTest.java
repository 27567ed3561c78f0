package org.isnad.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.Analysis;
import org.isnad.model.Bound;
import org.isnad.model.Claim;
import org.isnad.model.ControlChange;
import org.isnad.model.DateRange;
import org.isnad.model.Document;
import org.isnad.model.Engine;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.isnad.model.Party;
import org.isnad.model.Place;
import org.isnad.model.PlaceKind;
import org.isnad.model.PlaceRef;
import org.isnad.model.PublishedBasis;
import org.isnad.model.RuleId;
import org.isnad.model.SourceMark;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.model.Time;
import org.isnad.model.Toll;
import org.isnad.model.Warning;
import org.isnad.read.Location;
import org.junit.jupiter.api.Test;

class AnalysisTextTest {
    private static final RuleId RULE = new RuleId("TEST.RULE");
    private static final String TEXT =
            "وكالة السهل: قالت الوزارة إن الشاهد سعد قال إن فصيل الجبل سيطر على بلدة الورد أمس بعد قصف أوقع ثلاثة قتلى.";

    @Test
    void theWholePageReadsAsAgreed() {
        assertThat(page(analysis())).isEqualTo("""
                        ── reports.jsonl:7 ─────────────────────────────────────────────────────────────────────────────────
                        Origin      وكالة السهل
                        Published   unknown, on a Friday by its text; give it with --published to resolve relative days
                        Id          a1
                        Found       claims 2, events 1, control changes 1, mentions of places 1, of times 1

                        Claims (2)
                          c1 الوزارة [وزارة الإعلام] → say → "الشاهد سعد قال إن فصيل الجبل سيطر على بلدة الورد" (via وكالة
                             السهل)
                             reported · chain وزارة الإعلام → وكالة السهل
                            c2 الشاهد سعد [private person] → say → "فصيل الجبل سيطر على بلدة الورد"
                               reported · within c1

                        Events (1)
                          v1 assault (heavy-weapons) · "قصف" · actual · told by the outlet
                             place      الورد (Al-Ward, town, SY, 35.50, 36.25 ± 4 km)
                             date       2031-05-01
                             killed     3: قتلى
                             injured    at least 5
                             ACLED      Explosions/Remote violence – Shelling/artillery/missile attack

                        Control (1)
                          k1 الورد (Al-Ward, town, SY, 35.50, 36.25 ± 4 km) · gained by فصيل الجبل · 2031-05-01/2031-05-02 ·
                             denied · "سيطر" · told by c1, c2

                        Places (1)
                          الورد (Al-Ward, town, SY, 35.50, 36.25 ± 4 km)

                        Times (1)
                          أمس = not resolved

                        Warnings
                          published.unknown: The day is not known.

                        """);
    }

    private static String page(Analysis analysis) {
        AnalysisText text = new AnalysisText(Language.EN, 100, false, false);
        return new String(text.bytes(new Location("reports.jsonl", 7), analysis), StandardCharsets.UTF_8);
    }

    private static Span span(String part) {
        int begin = TEXT.indexOf(part);
        return new Span(begin, begin + part.length());
    }

    private static Analysis analysis() {
        Document document = new Document("a1", null, null, null, "ar", null, PublishedBasis.NONE, "Friday", null, TEXT);
        Span agency = span("وكالة السهل");
        Place place = new Place(
                "p1",
                span("الورد"),
                "الورد",
                "Al-Ward",
                PlaceKind.TOWN,
                "SY",
                "Idlib",
                35.5,
                36.25,
                4.0,
                null,
                null,
                1,
                "only reading",
                RULE);
        return new Analysis(
                new Engine("isnad", "0", "0"),
                document,
                List.of(new Span(0, TEXT.length())),
                List.of(new SourceMark(agency, "وكالة السهل", "e2", SourceMark.Role.ORIGIN, RULE)),
                List.of(
                        entity("e1", EntityType.GOVERNMENT_BODY, "وزارة الإعلام", false),
                        entity("e2", EntityType.OUTLET, "وكالة السهل", false),
                        entity("e3", EntityType.PERSON, "سعد", true)),
                List.of(place),
                List.of(new Time("t1", span("أمس"), null, Time.Type.DATE, Time.Anchor.PUBLISHED, RULE)),
                List.of(),
                List.of(
                        claim("c1", "الوزارة", "الشاهد سعد قال إن فصيل الجبل سيطر على بلدة الورد", null, "e1", agency),
                        claim("c2", "الشاهد سعد", "فصيل الجبل سيطر على بلدة الورد", "c1", "e3", null)),
                List.of(event(span("قصف"))),
                List.of(new ControlChange(
                        "k1",
                        span("سيطر"),
                        new PlaceRef(span("الورد"), "p1", 1),
                        new Party(span("فصيل الجبل"), null),
                        null,
                        new DateRange(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 2), 2, null),
                        Status.DENIED,
                        List.of("c1", "c2"),
                        RULE)),
                List.of(new Warning("published.unknown", "The day is not known.", null)));
    }

    private static Entity entity(String id, EntityType type, String name, boolean isPrivate) {
        return new Entity(id, type, name, null, null, null, null, null, isPrivate, List.of());
    }

    private static Claim claim(String id, String speaker, String content, String within, String entity, Span via) {
        return new Claim(
                id,
                span(content),
                new Claim.Cue(span("قال"), "قال"),
                Act.SAY,
                Claim.Form.INDIRECT,
                false,
                new Claim.Speaker(span(speaker), null, entity),
                null,
                List.of(span(content)),
                null,
                via == null ? List.of() : List.of(new Party(via, "e2")),
                via == null ? List.of(entity) : List.of(entity, "e2"),
                null,
                within,
                RULE);
    }

    private static Event event(Span trigger) {
        return new Event(
                "v1",
                EventType.ASSAULT,
                "heavy-weapons",
                List.of(),
                new Event.Acled("Explosions/Remote violence", "Shelling/artillery/missile attack"),
                new Event.Trigger(trigger, "قصف"),
                List.of(),
                List.of(),
                new PlaceRef(span("الورد"), "p1", 1),
                new DateRange(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 1), 1, null),
                new Toll(3L, 3L, Bound.EXACT, "قتلى", span("قتلى")),
                new Toll(5L, null, Bound.AT_LEAST, null, trigger),
                null,
                null,
                Status.ACTUAL,
                List.of(),
                RULE);
    }
}
