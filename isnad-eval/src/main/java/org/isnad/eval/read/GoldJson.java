package org.isnad.eval.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.eval.annotation.Annotation;
import org.isnad.eval.annotation.ClaimMark;
import org.isnad.eval.annotation.ControlMark;
import org.isnad.eval.annotation.Days;
import org.isnad.eval.annotation.EventMark;
import org.isnad.eval.annotation.PlaceMark;
import org.isnad.eval.annotation.TimeMark;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.EventType;
import org.isnad.model.PlaceKind;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads one report with its annotation. A span is a string copied from the text (see {@link CopiedSpan}), or compiled:
 * {@code {"span": [begin, end], "text": "…"}}, where the text is checked.
 */
final class GoldJson {
    private static final Set<String> LAYERS = Set.of("claims", "events", "control", "places", "times", "id");
    private static final Set<String> CLAIM = Set.of(
            "cue", "speaker", "antecedent", "act", "target", "content", "form", "medium", "via", "anonymous", "note");
    private static final Set<String> EVENT = Set.of(
            "trigger",
            "type",
            "mode",
            "source",
            "target",
            "place",
            "date",
            "killed",
            "injured",
            "captured",
            "displaced",
            "status",
            "note");
    private static final Set<String> CONTROL =
            Set.of("trigger", "place", "gained_by", "lost_by", "date", "status", "note");
    private static final Set<String> PLACE = Set.of("span", "text", "name_en", "country", "kind", "lat", "lon", "note");
    private static final Set<String> TIME = Set.of("span", "text", "value", "note");

    private static final List<String> ACTS = written(Act.values());
    private static final List<String> FORMS = written(Claim.Form.values());
    private static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(Enum::name).toList();
    private static final List<String> MODES = List.of(
            "aerial",
            "drone",
            "heavy-weapons",
            "firearms",
            "explosives",
            "suicide-attack",
            "abduct",
            "targeted",
            "destroy",
            "unconventional",
            "primitive",
            "beat");
    private static final List<String> STATUSES = written(Status.values());
    private static final List<String> KINDS = written(PlaceKind.values());

    private final String text;

    private GoldJson(String text) {
        this.text = text;
    }

    /** The report; not to be used where the source has faults. */
    static GoldReport read(Field root) {
        String text = root.get("text").text();
        Report report = new Report(
                root.get("id").text(),
                root.get("outlet").textOrNull(),
                root.get("url").textOrNull(),
                root.get("title").textOrNull(),
                published(root.get("published")),
                text);
        Field gold = root.get("gold");
        if (!gold.isObject()) {
            gold.wanted("an object with claims, events, control, places and times");
        }
        gold.knowsOnly(LAYERS);
        return new GoldReport(report, root.get("style").textOrNull(), new GoldJson(text).annotation(gold));
    }

    private static @Nullable LocalDate published(Field field) {
        String date = field.textOrNull();
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            field.fault("'" + date + "' is no date", "write it like 2018-02-19, or null where it is not known");
            return null;
        }
    }

    private Annotation annotation(Field gold) {
        return new Annotation(
                List.of(),
                gold.get("claims").each(this::claim),
                gold.get("events").each(this::event),
                gold.get("control").each(this::control),
                gold.get("places").each(this::place),
                gold.get("times").each(this::time));
    }

    private ClaimMark claim(Field claim) {
        claim.knowsOnly(CLAIM);
        spanOrNull(claim.get("target"));
        spanOrNull(claim.get("medium"));
        spanOrNull(claim.get("via"));
        Field content = claim.get("content");
        return new ClaimMark(
                span(claim.get("cue")),
                spanOrNull(claim.get("speaker")),
                spanOrNull(claim.get("antecedent")),
                content.isList() ? content.each(this::span) : List.of(span(content)),
                claim.get("act").oneOf(ACTS),
                claim.get("form").oneOf(FORMS));
    }

    private EventMark event(Field event) {
        event.knowsOnly(EVENT);
        if (!event.get("mode").isNothing()) {
            event.get("mode").oneOf(MODES);
        }
        bounds(event.get("captured"));
        bounds(event.get("displaced"));
        return new EventMark(
                event.get("type").oneOf(TYPES),
                span(event.get("trigger")),
                event.get("source").each(this::span),
                event.get("target").each(this::span),
                spanOrNull(event.get("place")),
                iso(event.get("date")),
                bounds(event.get("killed")),
                bounds(event.get("injured")),
                event.get("status").oneOf(STATUSES));
    }

    private ControlMark control(Field change) {
        change.knowsOnly(CONTROL);
        spanOrNull(change.get("trigger"));
        iso(change.get("date"));
        change.get("status").oneOf(STATUSES);
        return new ControlMark(
                spanOrNull(change.get("place")),
                spanOrNull(change.get("gained_by")),
                spanOrNull(change.get("lost_by")));
    }

    private PlaceMark place(Field place) {
        place.knowsOnly(PLACE);
        Double lat = place.get("lat").decimalOrNull();
        Double lon = place.get("lon").decimalOrNull();
        if ((lat == null) != (lon == null)) {
            place.fault("one of lat and lon is missing", "give both, or null for both");
        }
        return new PlaceMark(
                textSpan(place),
                place.get("name_en").textOrNull(),
                place.get("country").textOrNull(),
                place.get("kind").oneOf(KINDS),
                lat == null || lon == null ? null : new PlaceMark.Point(lat, lon));
    }

    private TimeMark time(Field time) {
        time.knowsOnly(TIME);
        return new TimeMark(textSpan(time), iso(time.get("value")));
    }

    /** Of places and times the record is the span: its text, and where it is compiled its offsets. */
    private Span textSpan(Field mark) {
        return mark.get("span").isNothing() ? CopiedSpan.in(text, mark.get("text")) : compiled(mark);
    }

    private Span span(Field field) {
        return field.isObject() ? compiled(field) : CopiedSpan.in(text, field);
    }

    private @Nullable Span spanOrNull(Field field) {
        return field.isNothing() ? null : span(field);
    }

    private Span compiled(Field field) {
        Span span = field.get("span").offsets(text.length());
        String copied = field.get("text").textOrNull();
        if (copied != null && !copied.equals(span.of(text))) {
            field.fault(
                    "the span holds '" + span.of(text) + "' and its text says '" + copied + "'",
                    "count UTF-16 code units from 0, or give the string alone");
        }
        return span;
    }

    private static EventMark.@Nullable Bounds bounds(Field field) {
        if (field.isNothing()) {
            return null;
        }
        List<@Nullable Long> bounds = field.each(Field::wholeOrNull);
        if (bounds.size() != 2) {
            field.wanted("[low, high] or null");
            return null;
        }
        return new EventMark.Bounds(bounds.get(0), bounds.get(1));
    }

    private static @Nullable String iso(Field field) {
        String value = field.textOrNull();
        if (value != null && Days.parse(value) == null) {
            field.fault("'" + value + "' is no date", "write ISO 8601, such as 2018-03-22, 2018-W12 or start/end");
        }
        return value;
    }

    private static List<String> written(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
