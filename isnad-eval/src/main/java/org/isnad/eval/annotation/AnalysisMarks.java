package org.isnad.eval.annotation;

import java.util.List;
import java.util.Locale;
import org.isnad.model.Analysis;
import org.isnad.model.Claim;
import org.isnad.model.ControlChange;
import org.isnad.model.DateRange;
import org.isnad.model.Event;
import org.isnad.model.Party;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Toll;
import org.jspecify.annotations.Nullable;

/** What is scored of an analysis, as {@code isnad.analysis/1} would write it. */
public final class AnalysisMarks {
    private AnalysisMarks() {}

    public static Annotation of(Analysis analysis) {
        return new Annotation(
                analysis.sentences(),
                analysis.claims().stream().map(AnalysisMarks::claim).toList(),
                analysis.events().stream().map(AnalysisMarks::event).toList(),
                analysis.control().stream().map(AnalysisMarks::control).toList(),
                analysis.places().stream().map(AnalysisMarks::place).toList(),
                analysis.times().stream()
                        .map(time -> new TimeMark(time.span(), time.value()))
                        .toList());
    }

    private static ClaimMark claim(Claim claim) {
        return new ClaimMark(
                claim.cue().span(),
                claim.speaker().span(),
                claim.speaker().antecedent(),
                claim.content(),
                written(claim.act()),
                written(claim.form()));
    }

    private static EventMark event(Event event) {
        return new EventMark(
                event.type().name(),
                event.trigger().span(),
                spans(event.source()),
                spans(event.target()),
                event.place() == null ? null : event.place().span(),
                date(event.date()),
                bounds(event.killed()),
                bounds(event.injured()),
                written(event.status()));
    }

    private static ControlMark control(ControlChange change) {
        return new ControlMark(change.place().span(), span(change.gainedBy()), span(change.lostBy()));
    }

    private static PlaceMark place(Place place) {
        Double lat = place.lat();
        Double lon = place.lon();
        PlaceMark.Point point = lat == null || lon == null ? null : new PlaceMark.Point(lat, lon);
        return new PlaceMark(place.span(), place.nameEn(), place.country(), written(place.kind()), point);
    }

    private static @Nullable String date(@Nullable DateRange date) {
        return date == null
                ? null
                : range(
                        date.start().toString(),
                        date.end() == null ? DateRange.OPEN : date.end().toString());
    }

    /** A day, or {@code start/end}; without an end the day of the start. */
    public static String range(String start, @Nullable String end) {
        return end == null || end.equals(start) ? start : start + "/" + end;
    }

    private static EventMark.@Nullable Bounds bounds(@Nullable Toll toll) {
        return toll == null ? null : new EventMark.Bounds(toll.low(), toll.high());
    }

    private static List<Span> spans(List<Party> parties) {
        return parties.stream().map(Party::span).toList();
    }

    private static @Nullable Span span(@Nullable Party party) {
        return party == null ? null : party.span();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
