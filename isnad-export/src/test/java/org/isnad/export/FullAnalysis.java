package org.isnad.export;

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
import org.isnad.model.Mention;
import org.isnad.model.Party;
import org.isnad.model.Place;
import org.isnad.model.PlaceKind;
import org.isnad.model.PlaceRef;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Quantity;
import org.isnad.model.RuleId;
import org.isnad.model.SourceMark;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.model.Time;
import org.isnad.model.Toll;
import org.isnad.model.Warning;

/** Analyses that have one of everything, filled to the brim or as empty as the records allow. */
final class FullAnalysis {
    private static final RuleId RULE = new RuleId("TEST.RULE");
    private static final Engine ENGINE = new Engine("isnad", "0.1.0", "0f");

    private FullAnalysis() {}

    static Span span(String text, String part) {
        int begin = text.indexOf(part);
        return new Span(begin, begin + part.length());
    }

    static Analysis empty(String text) {
        Document document =
                new Document("sha256:0", null, null, null, "und", null, PublishedBasis.NONE, null, null, text);
        return new Analysis(
                ENGINE, document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    static Analysis filled(String text, Span span) {
        Document document = new Document(
                "a1",
                "https://example.org",
                "صحيفة",
                "عنوان",
                "ar",
                LocalDate.of(2031, 5, 2),
                PublishedBasis.GIVEN,
                "Friday",
                "2031-05-03",
                text);
        Party party = new Party(span, "e1");
        return new Analysis(
                ENGINE,
                document,
                List.of(span),
                List.of(new SourceMark(span, "وكالة", "e1", SourceMark.Role.AGENCY, RULE)),
                List.of(new Entity(
                        "e1",
                        EntityType.GOVERNMENT_BODY,
                        "الوزارة",
                        "Ministry",
                        "Q1",
                        "SYR",
                        "GOV",
                        null,
                        true,
                        List.of(new Mention(span, Mention.Kind.NOMINAL)))),
                List.of(
                        new Place(
                                "p1",
                                span,
                                "البلدة",
                                "Town",
                                PlaceKind.TOWN,
                                "SY",
                                "Idlib",
                                35.5,
                                36.0,
                                4.0,
                                "Q2",
                                new Place.Relation("between", span, "p2"),
                                2,
                                "nearest",
                                RULE),
                        new Place(
                                "p2",
                                span,
                                "القرية",
                                null,
                                PlaceKind.VILLAGE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                0,
                                "place word",
                                RULE)),
                List.of(new Time("t1", span, "2031-05-01", Time.Type.DATE, Time.Anchor.PREVIOUS_TIME, RULE)),
                List.of(new Quantity("q1", span, 3L, null, Bound.AT_LEAST, "people", RULE)),
                List.of(claim("c1", null, span, party), claim("c2", "c1", span, party)),
                List.of(event("v1", span, party), bareEvent(span)),
                List.of(
                        new ControlChange(
                                "k1",
                                span,
                                new PlaceRef(span, "p1", 1),
                                party,
                                party,
                                date("t1"),
                                Status.DENIED,
                                List.of("c1"),
                                RULE),
                        new ControlChange(
                                "k2",
                                span,
                                new PlaceRef(span, null, 3),
                                null,
                                null,
                                null,
                                Status.ACTUAL,
                                List.of(),
                                RULE)),
                List.of(new Warning("published.unknown", "message", null), new Warning("x", "message", span)));
    }

    private static Claim claim(String id, String within, Span span, Party party) {
        boolean isInner = within != null;
        return new Claim(
                id,
                span,
                new Claim.Cue(span, "قال"),
                Act.SAY,
                Claim.Form.MIXED,
                isInner,
                isInner ? new Claim.Speaker(null, span, null) : new Claim.Speaker(span, null, "e1"),
                isInner ? null : party,
                List.of(span, span),
                isInner ? null : party,
                isInner ? List.of() : List.of(party),
                List.of("e1", "e1"),
                isInner ? null : "t1",
                within,
                RULE);
    }

    private static Event event(String id, Span span, Party party) {
        return new Event(
                id,
                EventType.ASSAULT,
                "heavy-weapons",
                List.of("military"),
                new Event.Acled("Explosions/Remote violence", "Shelling/artillery/missile attack"),
                new Event.Trigger(span, "قصف"),
                List.of(party),
                List.of(party),
                new PlaceRef(span, "p1", 1),
                date(null),
                new Toll(3L, 3L, Bound.EXACT, "مدنيين", span),
                new Toll(20L, 99L, Bound.VAGUE, null, span),
                new Toll(null, 5L, Bound.AT_MOST, null, span),
                new Toll(2L, null, Bound.AT_LEAST, null, span),
                Status.HYPOTHETICAL,
                List.of("c1"),
                RULE);
    }

    private static Event bareEvent(Span span) {
        return new Event(
                "v2",
                EventType.CONSULT,
                null,
                List.of(),
                null,
                new Event.Trigger(span, "لقاء"),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Status.ACTUAL,
                List.of(),
                RULE);
    }

    private static DateRange date(String time) {
        return new DateRange(LocalDate.of(2031, 5, 1), time == null ? null : LocalDate.of(2031, 5, 2), 2, time);
    }
}
