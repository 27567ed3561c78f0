package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.control.ControlDraft;
import org.isnad.interpret.events.EventDraft;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.sources.Sources;
import org.isnad.link.EntityDraft;
import org.isnad.link.EntityLinker;
import org.isnad.link.PlaceChoice;
import org.isnad.model.Claim;
import org.isnad.model.ControlChange;
import org.isnad.model.DateRange;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Party;
import org.isnad.model.Place;
import org.isnad.model.PlaceRef;
import org.isnad.model.Quantity;
import org.isnad.model.SourceMark;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.times.ResolvedTime;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Joins what the stages found: gives ids, links parties to entities, nests claims, follows chains of sources. */
final class Assembly {
    private final Findings findings;
    private final EntityLinker linker;
    private final TokenisedText tokens;
    private final String text;
    private final Map<EntityDraft, String> entityIds = new HashMap<>();
    private @Nullable List<String> origins;

    Assembly(Findings findings, EntityLinker linker) {
        this.findings = findings;
        this.linker = linker;
        this.tokens = findings.grammar().tokens();
        this.text = tokens.text();
        linkParties();
        linker.linkPronouns(findings.claims());
        List<EntityDraft> drafts = linker.drafts();
        for (int index = 0; index < drafts.size(); index++) {
            entityIds.put(drafts.get(index), "e" + (index + 1));
        }
    }

    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>(tokens.sentenceCount());
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            sentences.add(tokens.sentenceSpan(sentence));
        }
        return sentences;
    }

    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (EntityDraft draft : linker.drafts()) {
            entities.add(draft.toEntity("e" + (entities.size() + 1)));
        }
        return entities;
    }

    List<Place> places() {
        List<PlaceChoice> choices = findings.places();
        String[] ids = placeIds();
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < choices.size(); index++) {
            if (ids[index] != null) {
                PlaceChoice choice = choices.get(index);
                int with = choice.mention().with();
                places.add(choice.toPlace(ids[index], choice.mention().span().of(text), with < 0 ? null : ids[with]));
            }
        }
        return places;
    }

    List<Time> times() {
        List<Time> times = new ArrayList<>();
        for (ResolvedTime time : findings.times()) {
            times.add(new Time(
                    "t" + (times.size() + 1),
                    time.mention().span(),
                    time.value(),
                    time.type(),
                    time.anchor(),
                    time.mention().rule()));
        }
        return times;
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        for (NumberMention number : findings.numbers()) {
            String id = "q" + (quantities.size() + 1);
            quantities.add(new Quantity(
                    id, number.span(), number.low(), number.high(), number.bound(), number.unit(), number.rule()));
        }
        return quantities;
    }

    List<SourceMark> sources() {
        List<SourceMark> marks = new ArrayList<>();
        for (Sources.Mark mark : findings.sources().marks()) {
            boolean names = mark.role() != SourceMark.Role.COMPILED;
            Party party = names ? party(mark.phrase()) : null;
            String name = party == null
                    ? mark.phrase().span().of(text)
                    : linker.link(mark.phrase()).displayName();
            marks.add(new SourceMark(
                    mark.phrase().span(), name, party == null ? null : party.entity(), mark.role(), mark.rule()));
        }
        return marks;
    }

    List<Claim> claims() {
        List<ClaimDraft> drafts = findings.claims();
        List<Claim> claims = new ArrayList<>(drafts.size());
        for (int index = 0; index < drafts.size(); index++) {
            claims.add(claim(drafts, index));
        }
        return claims;
    }

    List<Event> events() {
        @Nullable String[] placeIds = placeIds();
        List<Event> events = new ArrayList<>();
        for (EventDraft draft : findings.events()) {
            events.add(event(draft, "v" + (events.size() + 1), placeIds));
        }
        return events;
    }

    private Event event(EventDraft draft, String id, @Nullable String[] placeIds) {
        return new Event(
                id,
                draft.type(),
                draft.mode(),
                draft.contexts(),
                draft.acled(),
                new Event.Trigger(draft.trigger(), draft.lemma()),
                draft.sources().stream().map(this::party).toList(),
                draft.targets().stream().map(this::party).toList(),
                draft.place() < 0 ? null : placeRef(draft.place(), draft.placePrecision(), placeIds),
                dateRange(draft.day()),
                draft.killed(),
                draft.injured(),
                draft.captured(),
                draft.displaced(),
                draft.status(),
                draft.claims().stream().map(index -> "c" + (index + 1)).toList(),
                draft.rule());
    }

    List<ControlChange> control() {
        @Nullable String[] placeIds = placeIds();
        List<ControlChange> changes = new ArrayList<>();
        for (ControlDraft draft : findings.control()) {
            changes.add(new ControlChange(
                    "k" + (changes.size() + 1),
                    draft.trigger(),
                    controlled(draft, placeIds),
                    party(draft.gainedBy()),
                    party(draft.lostBy()),
                    dateRange(draft.day()),
                    draft.status(),
                    draft.claims().stream().map(index -> "c" + (index + 1)).toList(),
                    draft.rule()));
        }
        return changes;
    }

    private PlaceRef controlled(ControlDraft draft, @Nullable String[] placeIds) {
        Span wording = draft.wording();
        return wording == null
                ? placeRef(draft.place(), draft.precision(), placeIds)
                : new PlaceRef(wording, placeIds[draft.place()], draft.precision());
    }

    private PlaceRef placeRef(int place, int precision, @Nullable String[] placeIds) {
        return new PlaceRef(findings.places().get(place).mention().span(), placeIds[place], precision);
    }

    private static @Nullable DateRange dateRange(EventDraft.@Nullable Day day) {
        return day == null ? null : new DateRange(day.start(), day.end(), day.precision(), "t" + (day.time() + 1));
    }

    private Claim claim(List<ClaimDraft> drafts, int index) {
        ClaimDraft draft = drafts.get(index);
        EntityDraft named = linker.speaker(draft);
        String speaker = named == null ? null : entityIds.get(named);
        int holder = holder(drafts, index);
        List<Party> via = draft.via().isEmpty()
                ? List.of()
                : draft.via().stream().map(this::party).toList();
        return new Claim(
                "c" + (index + 1),
                draft.span(),
                new Claim.Cue(draft.cue(), draft.lemma()),
                draft.act(),
                draft.form(),
                draft.negated(),
                new Claim.Speaker(spanOf(draft.speaker()), spanOf(draft.antecedent()), speaker),
                party(draft.target()),
                draft.content(),
                party(draft.medium()),
                via,
                chain(drafts, index, via),
                saidAt(draft),
                holder < 0 ? null : "c" + (holder + 1),
                draft.rule());
    }

    /** The time that stands beside the cue: in its sentence, before what is said begins. */
    private @Nullable String saidAt(ClaimDraft draft) {
        int first = tokens.sentenceFirst(tokens.sentenceOf(draft.token()));
        int contentBegin = draft.content().get(0).begin();
        int limit = contentBegin > draft.cue().begin() ? contentBegin : tokens.end(draft.token());
        List<ResolvedTime> times = findings.times();
        int index = firstTimeFrom(first);
        boolean beside =
                index < times.size() && times.get(index).mention().span().end() <= limit;
        return beside ? "t" + (index + 1) : null;
    }

    private int firstTimeFrom(int token) {
        List<ResolvedTime> times = findings.times();
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).mention().first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the speaker, through whoever relays it and the speakers of the claims around it, to the report's outlet. */
    private List<String> chain(List<ClaimDraft> drafts, int index, List<Party> via) {
        Set<String> chain = new LinkedHashSet<>();
        addSpeaker(chain, drafts.get(index));
        via.forEach(party -> add(chain, party));
        for (int holder = holder(drafts, index); holder >= 0; holder = holder(drafts, holder)) {
            ClaimDraft outer = drafts.get(holder);
            addSpeaker(chain, outer);
            outer.via().forEach(phrase -> add(chain, party(phrase)));
        }
        chain.addAll(origins());
        return List.copyOf(chain);
    }

    /** The entities at the end of every chain: where the report comes from. */
    private List<String> origins() {
        List<String> known = origins;
        if (known == null) {
            Set<String> ids = new LinkedHashSet<>();
            for (Sources.Mark mark : findings.sources().marks()) {
                if (mark.role() == SourceMark.Role.ORIGIN || mark.role() == SourceMark.Role.AGENCY) {
                    add(ids, party(mark.phrase()));
                }
            }
            add(ids, party(findings.sources().outlet()));
            known = List.copyOf(ids);
            origins = known;
        }
        return known;
    }

    private void addSpeaker(Set<String> chain, ClaimDraft claim) {
        EntityDraft speaker = linker.speaker(claim);
        String id = speaker == null ? null : entityIds.get(speaker);
        if (id != null) {
            chain.add(id);
        }
    }

    private static void add(Set<String> chain, @Nullable Party party) {
        if (party != null && party.entity() != null) {
            chain.add(party.entity());
        }
    }

    /** The nearest earlier claim whose content holds the cue; claims come in the order of their cues. */
    private static int holder(List<ClaimDraft> drafts, int index) {
        Span cue = drafts.get(index).cue();
        int furthest = Math.max(0, index - DEEPEST_NESTING);
        for (int earlier = index - 1; earlier >= furthest; earlier--) {
            for (Span content : drafts.get(earlier).content()) {
                if (content.contains(cue)) {
                    return earlier;
                }
            }
        }
        return -1;
    }

    /** How many claims back the one that holds a claim is looked for. */
    private static final int DEEPEST_NESTING = 24;

    private void linkParties() {
        linkOutlets();
        for (ClaimDraft claim : findings.claims()) {
            linkSpeaker(claim.speaker());
            linkSpeaker(claim.antecedent());
            link(claim.target());
            claim.via().forEach(this::linkSpeaker);
        }
        for (EventDraft event : findings.events()) {
            event.sources().forEach(this::link);
            event.targets().forEach(this::link);
        }
        for (ControlDraft change : findings.control()) {
            link(change.gainedBy());
            link(change.lostBy());
        }
    }

    private void linkOutlets() {
        NounPhrase outlet = findings.sources().outlet();
        if (outlet != null) {
            linker.linkOutlet(outlet);
        }
        findings.sources().marks().stream()
                .filter(mark -> mark.role() != SourceMark.Role.COMPILED)
                .forEach(mark -> linker.linkOutlet(mark.phrase()));
    }

    private void linkSpeaker(@Nullable NounPhrase phrase) {
        if (phrase != null) {
            linker.linkSpeaker(phrase);
        }
    }

    private void link(@Nullable NounPhrase phrase) {
        if (phrase != null) {
            linker.link(phrase);
        }
    }

    private @Nullable Party party(@Nullable NounPhrase phrase) {
        return phrase == null ? null : new Party(phrase.span(), entityIds.get(linker.link(phrase)));
    }

    private static @Nullable Span spanOf(@Nullable NounPhrase phrase) {
        return phrase == null ? null : phrase.span();
    }

    private @Nullable String[] placeIds() {
        List<PlaceChoice> choices = findings.places();
        String[] ids = new String[choices.size()];
        int count = 0;
        for (int index = 0; index < ids.length; index++) {
            if (!choices.get(index).mention().actor()) {
                ids[index] = "p" + ++count;
            }
        }
        return ids;
    }
}
