package org.isnad.eval.read;

import java.util.List;
import java.util.Objects;
import org.isnad.eval.annotation.AnalysisMarks;
import org.isnad.eval.annotation.Annotation;
import org.isnad.eval.annotation.ClaimMark;
import org.isnad.eval.annotation.ControlMark;
import org.isnad.eval.annotation.EventMark;
import org.isnad.eval.annotation.PlaceMark;
import org.isnad.eval.annotation.TimeMark;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads from {@code isnad.analysis/1} what is scored. Words that Isnad does not know are wrong answers, not faults. */
final class AnalysisFields {
    private final int textLength;

    AnalysisFields(int textLength) {
        this.textLength = textLength;
    }

    Annotation annotation(Field analysis) {
        return new Annotation(
                analysis.get("sentences").each(this::offsets),
                analysis.get("claims").each(this::claim),
                analysis.get("events").each(this::event),
                analysis.get("control").each(this::control),
                analysis.get("places").each(this::place),
                analysis.get("times").each(this::time));
    }

    private ClaimMark claim(Field claim) {
        Field speaker = claim.get("speaker");
        return new ClaimMark(
                span(claim.get("cue")),
                offsetsOrNull(speaker.get("span")),
                offsetsOrNull(speaker.get("antecedent")),
                claim.get("content").each(this::offsets),
                claim.get("act").textOrNull(),
                claim.get("form").textOrNull());
    }

    private EventMark event(Field event) {
        return new EventMark(
                event.get("type").text(),
                span(event.get("trigger")),
                spans(event.get("source")),
                spans(event.get("target")),
                spanOrNull(event.get("place")),
                date(event.get("date")),
                bounds(event.get("killed")),
                bounds(event.get("injured")),
                event.get("status").textOrNull());
    }

    private ControlMark control(Field change) {
        return new ControlMark(
                spanOrNull(change.get("place")),
                spanOrNull(change.get("gained_by")),
                spanOrNull(change.get("lost_by")));
    }

    private PlaceMark place(Field place) {
        Double lat = place.get("lat").decimalOrNull();
        Double lon = place.get("lon").decimalOrNull();
        return new PlaceMark(
                span(place),
                place.get("name_en").textOrNull(),
                place.get("country").textOrNull(),
                place.get("kind").textOrNull(),
                lat == null || lon == null ? null : new PlaceMark.Point(lat, lon));
    }

    private TimeMark time(Field time) {
        return new TimeMark(span(time), time.get("value").textOrNull());
    }

    private static @Nullable String date(Field date) {
        String start = date.get("start").textOrNull();
        return start == null ? null : AnalysisMarks.range(start, date.get("end").textOrNull());
    }

    private static EventMark.@Nullable Bounds bounds(Field toll) {
        return toll.isNothing()
                ? null
                : new EventMark.Bounds(
                        toll.get("low").wholeOrNull(), toll.get("high").wholeOrNull());
    }

    private List<Span> spans(Field parties) {
        return parties.each(this::spanOrNull).stream().filter(Objects::nonNull).toList();
    }

    private Span span(Field field) {
        return offsets(field.get("span"));
    }

    private @Nullable Span spanOrNull(Field field) {
        return offsetsOrNull(field.get("span"));
    }

    private Span offsets(Field field) {
        return field.offsets(textLength);
    }

    private @Nullable Span offsetsOrNull(Field field) {
        return field.isNothing() ? null : offsets(field);
    }
}
