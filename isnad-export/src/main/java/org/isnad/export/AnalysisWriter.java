package org.isnad.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.isnad.model.Analysis;
import org.isnad.model.Claim;
import org.isnad.model.ControlChange;
import org.isnad.model.DateRange;
import org.isnad.model.Document;
import org.isnad.model.Engine;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Mention;
import org.isnad.model.Party;
import org.isnad.model.Place;
import org.isnad.model.PlaceRef;
import org.isnad.model.Quantity;
import org.isnad.model.RuleId;
import org.isnad.model.SourceMark;
import org.isnad.model.Time;
import org.isnad.model.Toll;
import org.isnad.model.Warning;

/** The fields of {@code isnad.analysis/1} in the order in which the format lists them. */
final class AnalysisWriter {
    private final JsonFields json;

    AnalysisWriter(JsonFields json) {
        this.json = json;
    }

    void write(Analysis analysis) throws IOException {
        json.object(analysis, this::analysis);
    }

    private void analysis(Analysis analysis) throws IOException {
        json.text("schema", Analysis.SCHEMA);
        json.object("engine", analysis.engine(), this::engine);
        json.object("document", analysis.document(), this::document);
        json.spans("sentences", analysis.sentences());
        json.objects("sources", analysis.sources(), this::source);
        json.objects("entities", analysis.entities(), this::entity);
        json.objects("places", analysis.places(), this::place);
        json.objects("times", analysis.times(), this::time);
        json.objects("quantities", analysis.quantities(), this::quantity);
        json.objects("claims", analysis.claims(), this::claim);
        json.objects("events", analysis.events(), this::event);
        json.objects("control", analysis.control(), this::control);
        json.objects("warnings", analysis.warnings(), this::warning);
    }

    private void engine(Engine engine) throws IOException {
        json.text("name", engine.name());
        json.text("version", engine.version());
        json.text("rules", engine.rules());
    }

    private void document(Document document) throws IOException {
        json.text("id", document.id());
        json.text("url", document.url());
        json.text("outlet", document.outlet());
        json.text("title", document.title());
        json.text("language", document.language());
        json.text("published", Objects.toString(document.published(), null));
        json.constant("published_basis", document.publishedBasis());
        json.text("weekday", document.weekday());
        json.text("retrieved", document.retrieved());
        json.text("text", document.text());
    }

    private void source(SourceMark source) throws IOException {
        json.span("span", source.span());
        json.text("name", source.name());
        json.text("entity", source.entity());
        json.constant("role", source.role());
        rule(source.rule());
    }

    private void entity(Entity entity) throws IOException {
        json.text("id", entity.id());
        json.constant("type", entity.type());
        json.text("name", entity.name());
        json.text("name_en", entity.nameEn());
        json.text("ref", entity.ref());
        json.text("country", entity.country());
        json.text("sector", entity.sector());
        json.text("position", entity.position());
        json.flag("private", entity.isPrivate());
        json.objects("mentions", entity.mentions(), this::mention);
    }

    private void mention(Mention mention) throws IOException {
        json.span("span", mention.span());
        json.constant("kind", mention.kind());
        if (mention.basis() != null) {
            json.text("basis", mention.basis());
        }
    }

    private void place(Place place) throws IOException {
        json.text("id", place.id());
        json.span("span", place.span());
        json.text("name", place.name());
        json.text("name_en", place.nameEn());
        json.constant("kind", place.kind());
        json.text("country", place.country());
        json.text("admin1", place.admin1());
        json.decimal("lat", place.lat());
        json.decimal("lon", place.lon());
        json.decimal("radius_km", place.radiusKm());
        json.text("ref", place.ref());
        json.object("relation", place.relation(), this::relation);
        json.number("alternatives", (long) place.alternatives());
        json.text("basis", place.basis());
        rule(place.rule());
    }

    private void relation(Place.Relation relation) throws IOException {
        json.text("kind", relation.kind());
        json.span("span", relation.span());
        json.text("with", relation.with());
    }

    private void time(Time time) throws IOException {
        json.text("id", time.id());
        json.span("span", time.span());
        json.text("value", time.value());
        json.constant("type", time.type());
        json.text("anchor", time.anchor().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        rule(time.rule());
    }

    private void quantity(Quantity quantity) throws IOException {
        json.text("id", quantity.id());
        json.span("span", quantity.span());
        json.number("low", quantity.low());
        json.number("high", quantity.high());
        json.constant("bound", quantity.bound());
        json.text("unit", quantity.unit());
        rule(quantity.rule());
    }

    private void claim(Claim claim) throws IOException {
        json.text("id", claim.id());
        json.span("span", claim.span());
        json.object("cue", claim.cue(), this::cue);
        json.constant("act", claim.act());
        json.constant("form", claim.form());
        json.flag("negated", claim.negated());
        json.object("speaker", claim.speaker(), this::speaker);
        json.object("target", claim.target(), this::party);
        json.spans("content", claim.content());
        json.object("medium", claim.medium(), this::party);
        json.objects("via", claim.via(), this::party);
        json.texts("chain", claim.chain());
        json.text("time", claim.time());
        json.text("within", claim.within());
        rule(claim.rule());
    }

    private void cue(Claim.Cue cue) throws IOException {
        json.span("span", cue.span());
        json.text("lemma", cue.lemma());
    }

    private void speaker(Claim.Speaker speaker) throws IOException {
        json.span("span", speaker.span());
        json.span("antecedent", speaker.antecedent());
        json.text("entity", speaker.entity());
    }

    private void event(Event event) throws IOException {
        json.text("id", event.id());
        json.text("type", event.type().name());
        json.text("mode", event.mode());
        json.texts("context", event.context());
        json.object("acled", event.acled(), this::acled);
        json.object("trigger", event.trigger(), this::trigger);
        json.objects("source", event.source(), this::party);
        json.objects("target", event.target(), this::party);
        json.object("place", event.place(), this::placeRef);
        json.object("date", event.date(), this::date);
        json.object("killed", event.killed(), this::toll);
        json.object("injured", event.injured(), this::toll);
        json.object("captured", event.captured(), this::toll);
        json.object("displaced", event.displaced(), this::toll);
        json.constant("status", event.status());
        json.texts("claims", event.claims());
        rule(event.rule());
    }

    private void acled(Event.Acled acled) throws IOException {
        json.text("event_type", acled.eventType());
        json.text("sub_event_type", acled.subEventType());
    }

    private void trigger(Event.Trigger trigger) throws IOException {
        json.span("span", trigger.span());
        json.text("lemma", trigger.lemma());
    }

    private void control(ControlChange change) throws IOException {
        json.text("id", change.id());
        json.object("trigger", change, trigger -> json.span("span", trigger.trigger()));
        json.object("place", change.place(), this::placeRef);
        json.object("gained_by", change.gainedBy(), this::party);
        json.object("lost_by", change.lostBy(), this::party);
        json.object("date", change.date(), this::date);
        json.constant("status", change.status());
        json.texts("claims", change.claims());
        rule(change.rule());
    }

    private void party(Party party) throws IOException {
        json.span("span", party.span());
        json.text("entity", party.entity());
    }

    private void placeRef(PlaceRef place) throws IOException {
        json.span("span", place.span());
        json.text("place", place.place());
        json.number("precision", (long) place.precision());
    }

    private void date(DateRange date) throws IOException {
        json.text("start", date.start().toString());
        json.text("end", Objects.toString(date.end(), DateRange.OPEN));
        json.number("precision", (long) date.precision());
        json.text("time", date.time());
    }

    private void toll(Toll toll) throws IOException {
        json.number("low", toll.low());
        json.number("high", toll.high());
        json.constant("bound", toll.bound());
        json.text("whom", toll.whom());
        json.span("span", toll.span());
    }

    private void warning(Warning warning) throws IOException {
        json.text("code", warning.code());
        json.text("message", warning.message());
        json.span("span", warning.span());
    }

    private void rule(RuleId rule) throws IOException {
        json.text("rule", rule.value());
    }
}
