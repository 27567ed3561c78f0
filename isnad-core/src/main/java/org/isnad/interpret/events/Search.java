package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Act;
import org.isnad.model.EventType;
import org.isnad.model.Status;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.rules.Trace;
import org.jspecify.annotations.Nullable;

/** One walk over a text: candidates by their triggers, then tolls, settings, status, and what is told twice. */
final class Search {
    private static final String SEIZE = "seize";
    private static final String RESTRICT = "restrict";
    private static final Set<WordClass> ARMED = EnumSet.of(WordClass.ARMED);
    private static final Set<WordClass> BODIES =
            EnumSet.of(WordClass.OFFICIAL, WordClass.METONYM, WordClass.ARMED, WordClass.OFFICE);
    private static final Set<WordClass> PEOPLE = EnumSet.of(WordClass.PEOPLE);

    private final Scene scene;
    private final Grammar grammar;
    private final LexicalText text;
    private final TriggerLexicon triggers;
    private final Settings settings;
    private final Statuses statuses;
    private final Trace trace;
    private final Complements complements;
    private final VerbTriggers verbs;
    private final NounTriggers nouns;
    private final Subjects subjects;
    private final NeedCheck needs;
    private final TollReader tolls;
    private final Antecedents antecedents;
    private final List<Candidate> candidates = new ArrayList<>();

    Search(Scene scene, TriggerLexicon triggers, Settings settings, Statuses statuses, Trace trace) {
        this.scene = scene;
        this.grammar = scene.grammar;
        this.text = scene.text;
        this.triggers = triggers;
        this.settings = settings;
        this.statuses = statuses;
        this.trace = trace;
        this.complements = new Complements(scene);
        this.subjects = new Subjects(grammar);
        this.verbs = new VerbTriggers(scene, complements, subjects);
        this.nouns = new NounTriggers(scene, complements, subjects);
        this.needs = new NeedCheck(scene);
        this.tolls = new TollReader(scene);
        this.antecedents = new Antecedents(scene, subjects);
    }

    List<EventDraft> run() {
        int token = 0;
        while (token < text.size()) {
            int next = token + 1;
            if (text.readings(token).length > 0) {
                next = Math.max(next, at(token));
            }
            token = next;
        }
        List<Candidate> attached = new Casualties(scene).attach(candidates);
        left(candidates, attached, "tells of the outcome of another act");
        List<Candidate> events = new ArrayList<>(attached);
        events.removeIf(candidate -> candidate.isCasualty() && !standsAlone(candidate));
        left(attached, events, "an outcome without a count or an act");
        place(events);
        List<Candidate> merged = new Merger(scene.tokens, settings::isSamePlace).merge(events);
        left(events, merged, "told before");
        List<EventDraft> drafts = new ArrayList<>();
        for (Candidate event : merged) {
            drafts.add(draft(event));
        }
        return drafts;
    }

    private void left(List<Candidate> before, List<Candidate> after, String why) {
        if (trace.isOn()) {
            before.stream()
                    .filter(candidate -> !after.contains(candidate))
                    .forEach(candidate -> trace.refused(candidate.span, candidate.rule, why));
        }
    }

    /** Looks for a trigger at the token; returns the token to go on from. */
    private int at(int token) {
        Reading phrase = text.find(token, TriggerLexicon.NOUN);
        if (phrase != null && phrase.length() > 1) {
            return noun(token);
        }
        if (grammar.role(token) == Role.VERB && !isNounBehindCause(token, phrase)) {
            return verb(token);
        }
        if (phrase != null || grammar.role(token) == Role.NOUN || grammar.role(token) == Role.NUMBER) {
            return noun(token);
        }
        return token + 1;
    }

    /** {@code جراء قصف}: behind words that take a noun, what may be a verb is none. */
    private boolean isNounBehindCause(int token, @Nullable Reading noun) {
        return noun != null
                && noun.conjunction() == 0
                && token > grammar.sentenceFirst(token)
                && EventWords.has(text, token - 1, WordClass.CAUSE);
    }

    private int verb(int token) {
        Reading reading = triggers.verbReading(text, token);
        if (reading != null && !verbs.isNegated(token) && !isElaboration(token)) {
            verb(token, reading);
        }
        if (complements.isResult(token)) {
            return token + 1;
        }
        NounPhrase after = grammar.subjectAfter(token);
        boolean act =
                after != null && !grammar.isDefinite(after.first()) && text.has(after.first(), TriggerLexicon.NOUN);
        act |= after != null && subjects.isAct(after);
        if (act || after == null) {
            subjects.noteLater(token, null);
        } else if (verbs.isFollowedByObject(token)) {
            subjects.noteLater(token, after);
        } else {
            subjects.note(token, after);
        }
        return token + 1;
    }

    private void verb(int token, Reading reading) {
        for (TriggerRow row : triggers.verb(reading.entry().lemma())) {
            if (keep(verbs.at(token, reading, row))) {
                return;
            }
        }
    }

    private boolean isElaboration(int verb) {
        return !candidates.isEmpty() && complements.isElaboration(candidates.get(candidates.size() - 1), verb);
    }

    private int noun(int token) {
        int next = token + 1;
        if (!text.has(token, TriggerLexicon.NOUN)) {
            return next;
        }
        Reading passive = triggers.verbReading(text, token);
        if (passive != null && verbs.isVerbOfTopic(token, passive)) {
            return verb(token);
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(TriggerLexicon.NOUN)) {
                TriggerRow row = reading.value(TriggerRow.class);
                if (isGoverned(token, row) || isMeans(token) || isNoAct(token, row)) {
                    return next;
                }
                Candidate candidate = nouns.at(token, reading, row);
                candidate.carried |= isCauseOfDeath(candidate);
                if (candidate.noAct || isPurpose(candidate)) {
                    return next;
                }
                if (keep(candidate)) {
                    return token + reading.length();
                }
            }
        }
        return next;
    }

    /** {@code محاولة اغتيال}, {@code عملية تحرير}: the noun before it told the act already. */
    private boolean isGoverned(int token, TriggerRow row) {
        if (candidates.isEmpty()) {
            return false;
        }
        Candidate last = candidates.get(candidates.size() - 1);
        return !last.row.verb()
                && last.end == token
                && !grammar.hasConjunction(token)
                && last.type == row.type()
                && scene.link(token) == null;
    }

    /** {@code مذكرة توقيف}, {@code في مواجهة}: the word before it makes it a paper or a preposition. */
    private boolean isNoAct(int token, TriggerRow row) {
        if (token == grammar.sentenceFirst(token) || scene.link(token) != null) {
            return false;
        }
        Scene.Link before = scene.link(token - 1);
        return before != null && before.length() > 1
                || !grammar.hasConjunction(token)
                        && !row.is(TriggerRow.Flag.SELF)
                        && !scene.hasArticle(token - 1)
                        && EventWords.has(text, token - 1, WordClass.VOID);
    }

    /** {@code قتل خمسة في مواجهات}: in what people died needs no parties to be an act. */
    private boolean isCauseOfDeath(Candidate candidate) {
        Candidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
        for (Need need : candidate.row.needs()) {
            if (need.where() == Need.Where.CARRIED) {
                return false;
            }
        }
        return last != null && last.isCasualty() && last.sentence == candidate.sentence && candidate.isViolent();
    }

    /** {@code عملية لملاحقة المسلحين}: says against whom the act before it is. */
    private boolean isPurpose(Candidate candidate) {
        Scene.Link link = candidate.row.is(TriggerRow.Flag.PURPOSE) ? scene.link(candidate.token) : null;
        if (link == null || link.slot() != Slot.LI || candidate.carried || candidate.definite) {
            return false;
        }
        Candidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
        boolean same = last != null && last.sentence == candidate.sentence && last.isViolent();
        if (last != null && same && last.targets.isEmpty() && !last.isCasualty()) {
            (candidate.targets.isEmpty() ? candidate.sources : candidate.targets).forEach(last::target);
        }
        return true;
    }

    /** {@code استهدفت الطائرات بغارات}: by what the act was done. */
    private boolean isMeans(int token) {
        if (candidates.isEmpty()) {
            return false;
        }
        Candidate last = candidates.get(candidates.size() - 1);
        if (last.row.type() == EventType.COERCE && SEIZE.equals(last.mode)) {
            return token < last.clauseEnd + 1;
        }
        boolean within = token >= last.meansFirst && token < last.meansEnd;
        return last.isViolent()
                && !last.isCasualty()
                && (within || token < last.clauseEnd && (isBehindBi(token) || isBehindBi(token - 1)));
    }

    private boolean isBehindBi(int token) {
        Scene.Link link = scene.link(token);
        return link != null && link.slot() == Slot.BI;
    }

    private boolean keep(Candidate candidate) {
        antecedents.resolve(candidate, candidates.isEmpty() ? null : candidates.get(candidates.size() - 1));
        tolls.read(candidate);
        if (candidate.isCasualty() && tolls.isPart(candidate) || isOutcome(candidate)) {
            return false;
        }
        Need failing = needs.failing(candidate);
        boolean later = failing != null && candidate.isCasualty() && failing.where() == Need.Where.VIOLENCE;
        if (failing != null && !later) {
            if (trace.isOn()) {
                trace.refused(candidate.span, candidate.rule, "needs " + failing);
            }
            return false;
        }
        if (!candidates.isEmpty()) {
            tolls.share(candidates.get(candidates.size() - 1), candidate);
        }
        candidates.add(candidate);
        return true;
    }

    /** {@code غارات أدت إلى مقتل مسلح وتدمير آليات}: what was destroyed in the attack that the sentence tells of. */
    private boolean isOutcome(Candidate candidate) {
        Candidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
        return last != null
                && candidate.row.is(TriggerRow.Flag.RESULT)
                && last.isViolent()
                && last.sentence == candidate.sentence
                && !last.row.is(TriggerRow.Flag.RESULT)
                && (last.isCasualty() || !last.definite);
    }

    private boolean standsAlone(Candidate candidate) {
        boolean known = candidate.definite && !candidate.total && !candidate.pronoun;
        boolean uncounted = candidate.row.is(TriggerRow.Flag.SELF)
                && (known || !candidate.pronoun && scene.number(candidate.token) == null);
        return !candidate.nobody && !uncounted && needs.failing(candidate) == null && !candidate.tolls.isEmpty();
    }

    private void place(List<Candidate> events) {
        for (int index = 0; index < events.size(); index++) {
            Candidate event = events.get(index);
            boolean afterOther = index > 0 && events.get(index - 1).sentence == event.sentence;
            boolean beforeOther = index + 1 < events.size() && events.get(index + 1).sentence == event.sentence;
            int previous = afterOther ? events.get(index - 1).token : -1;
            int next = beforeOther ? events.get(index + 1).token : grammar.sentenceEnd(event.token);
            event.claims = statuses.claims(event.span);
            event.status = statuses.status(event.token, event.claims);
            byClaim(event);
            event.place = place(event, next);
            EventDraft.Day taken = afterOther ? events.get(index - 1).day : null;
            event.day = settings.day(
                    event.token, event.clauseEnd, event.verb, previous, next, taken == null ? -1 : taken.time());
            if (event.day == null && event.isViolent() && event.row.part(Slot.MAA) == Part.BOTH) {
                event.day = settings.leadingUp(event.token);
            }
            lasting(event);
            inherited(event, index == 0 ? null : events.get(index - 1));
            if (event.status == Status.ACTUAL && settings.isAhead(event.day)) {
                event.status = Status.FUTURE;
            }
            if (event.type == EventType.CONSULT && event.status != Status.ACTUAL) {
                event.type = EventType.AGREE;
            }
        }
    }

    private int place(Candidate event, int next) {
        if (event.type == EventType.CONSULT) {
            return settings.placeInside(event.token, Math.max(event.clauseEnd, next), event.sources);
        }
        if (!takesPlace(event.type) || event.status != Status.ACTUAL) {
            int place = settings.placeInside(event.token, event.clauseEnd, event.sources);
            return place < 0 && takesPlace(event.type) ? settings.placeAmong(event.token, event.targets) : place;
        }
        boolean fought = event.isViolent() || event.type == EventType.PROTEST;
        return fought
                ? settings.place(event.token, event.clauseEnd, event.sources)
                : settings.placeNear(event.token, event.clauseEnd, event.sources);
    }

    /** What began at a time went on; a toll since then is counted up to the day of the report. */
    private void lasting(Candidate event) {
        EventDraft.Day day = event.day == null && event.row.toll() == TollKind.KILLED
                ? settings.since(event.token, event.clauseEnd)
                : event.day;
        boolean goesOn = event.type == EventType.PROTEST || RESTRICT.equals(event.mode);
        boolean counted = event.row.verb() && event.tolls.containsKey(TollKind.KILLED);
        if (day != null && (goesOn || counted) && settings.isBeginning(day)) {
            event.day = counted ? settings.upToPublished(day) : Settings.open(day);
        }
    }

    /** An attack with a toll that is told right behind another happened on its day, unless it says otherwise. */
    private static void inherited(Candidate event, @Nullable Candidate before) {
        EventDraft.Day day = before == null ? null : before.day;
        if (before == null || day == null || event.day != null || before.inherited || day.precision() != 1) {
            return;
        }
        boolean attacks = event.isViolent() && before.isViolent() && !event.tolls.isEmpty();
        boolean happened = event.status == Status.ACTUAL && before.status == Status.ACTUAL && !event.standing;
        if (attacks && happened && event.sentence == before.sentence + 1 && !event.definite) {
            event.day = day;
            event.inherited = true;
        }
    }

    /**
     * Who acts by what is said of the act: who threatens or promises it, who is accused of it, of whom it is demanded, and the
     * body that announces a measure of its own.
     */
    private void byClaim(Candidate event) {
        if (!event.sources.isEmpty() || event.claims.isEmpty() || event.row.part(Slot.MAA) == Part.BOTH) {
            return;
        }
        ClaimDraft claim = statuses.get(event.claims.get(event.claims.size() - 1));
        NounPhrase speaker = claim.speaker() == null ? claim.antecedent() : claim.speaker();
        boolean ahead = event.status == Status.HYPOTHETICAL || event.status == Status.FUTURE;
        NounPhrase actor = switch (claim.act()) {
            case THREATEN, PROMISE -> ahead ? speaker : null;
            case ACCUSE -> claim.target();
            case DEMAND -> ahead ? claim.target() : null;
            case ANNOUNCE -> speaker != null && announcesItself(event, claim, speaker) ? speaker : null;
            default -> null;
        };
        if (actor != null && !isAny(event.targets, actor)) {
            event.source(actor);
        }
        if (claim.act() == Act.THREATEN && ahead && claim.target() != null && event.targets.isEmpty()) {
            event.target(claim.target());
        }
    }

    private static boolean isAny(List<NounPhrase> phrases, NounPhrase phrase) {
        return phrases.stream().anyMatch(known -> known.span().overlaps(phrase.span()));
    }

    /** {@code أعلن الجيش قصف}: what stands first in an announcement, no loss. */
    private boolean announcesItself(Candidate event, ClaimDraft claim, NounPhrase speaker) {
        boolean first = claim.content().get(0).begin() + 1 >= text.tokens().begin(event.token);
        boolean own = event.isViolent() ? scene.isAny(speaker, ARMED) : scene.isAny(speaker, BODIES);
        return first && own && !event.row.verb() && event.row.toll() != TollKind.KILLED && !event.isCasualty();
    }

    /** What needs no place of its own is not given that of the event before. */
    private static boolean takesPlace(EventType type) {
        return type != EventType.CONSULT && type != EventType.AGREE && type != EventType.SANCTION;
    }

    private EventDraft draft(Candidate event) {
        boolean bySoldiers = isAny(event.sources, ARMED);
        boolean onSoldiers = isAny(event.targets, ARMED) || event.sources.size() > 1;
        boolean onPeople = isAny(event.targets, PEOPLE);
        if (trace.isOn()) {
            trace.made(event.span, event.rule, event.rows);
        }
        return new EventDraft(
                event.token,
                event.type,
                event.mode,
                Codes.contexts(event.type, event.mode, bySoldiers),
                Codes.acled(event.type, event.mode, bySoldiers && onSoldiers, onPeople),
                event.span,
                event.row.lemma(),
                event.sources,
                event.targets,
                event.place,
                event.place < 0 ? 0 : settings.precision(event.place),
                event.day,
                event.tolls.get(TollKind.KILLED),
                event.tolls.get(TollKind.INJURED),
                event.tolls.get(TollKind.CAPTURED),
                event.tolls.get(TollKind.DISPLACED),
                event.status,
                event.claims,
                event.rule,
                event.rows);
    }

    private boolean isAny(List<NounPhrase> phrases, Set<WordClass> classes) {
        for (NounPhrase phrase : phrases) {
            if (scene.isAny(phrase, classes)) {
                return true;
            }
        }
        return false;
    }
}
