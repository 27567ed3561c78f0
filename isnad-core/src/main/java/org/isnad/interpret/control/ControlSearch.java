package org.isnad.interpret.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.interpret.control.ControlLexicon.Carrier;
import org.isnad.interpret.control.ControlLexicon.WordClass;
import org.isnad.interpret.control.ControlRow.Need;
import org.isnad.interpret.control.ControlRow.Part;
import org.isnad.interpret.control.ControlRow.Slot;
import org.isnad.interpret.events.EventDraft;
import org.isnad.interpret.events.Settings;
import org.isnad.interpret.events.Statuses;
import org.isnad.interpret.events.Subjects;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.EntityType;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.HeadWord;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.rules.Trace;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** One walk over a text. */
final class ControlSearch {
    private static final RuleId VERB = new RuleId("CONTROL.VERB");
    private static final RuleId NOUN = new RuleId("CONTROL.NOUN");
    private static final int CLAUSE = 45;
    private static final int FARTHEST_CARRIER = 28;
    private static final int WORDS_BEFORE = 3;
    private static final int HEAD = 6;

    private final Grammar grammar;
    private final LexicalText text;
    private final ControlLexicon words;
    private final List<PlaceMention> places;
    private final PlaceLists lists;
    private final Settings settings;
    private final Statuses statuses;
    private final Trace trace;
    private final List<ControlDraft> drafts = new ArrayList<>();
    private final Subjects subjects;

    ControlSearch(
            Grammar grammar,
            ControlLexicon words,
            List<PlaceMention> places,
            Settings settings,
            Statuses statuses,
            Trace trace) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.words = words;
        this.places = places;
        this.lists = new PlaceLists(grammar, places);
        this.settings = settings;
        this.statuses = statuses;
        this.trace = trace;
        this.subjects = new Subjects(grammar);
    }

    /** A change while its clause is read. */
    private static final class Change {
        final int token;
        final Span span;
        final ControlRow row;
        final List<Integer> places = new ArrayList<>();

        @Nullable
        NounPhrase gainer;

        @Nullable
        NounPhrase loser;

        boolean hands;
        boolean partial;
        boolean pronoun;
        boolean lasting;
        int end;

        Change(int token, Span span, ControlRow row) {
            this.token = token;
            this.span = span;
            this.row = row;
            this.end = token + 1;
        }
    }

    List<ControlDraft> run() {
        if (places.isEmpty()) {
            return drafts;
        }
        for (int token = 0; token < text.size(); token++) {
            if (text.readings(token).length == 0) {
                continue;
            }
            if (grammar.role(token) == Role.VERB) {
                verb(token);
            } else if (text.has(token, ControlLexicon.NOUN)) {
                noun(token);
            }
        }
        return drafts;
    }

    private void verb(int token) {
        NounPhrase after = grammar.subjectAfter(token);
        if (after != null && text.has(after.first(), ControlLexicon.NOUN)) {
            after = null;
        }
        Reading reading = words.verbReading(text, token);
        if (reading != null && !isStanding(token, reading)) {
            change(token, reading, after);
        }
        NounPhrase own = after == null ? null : beforePlaces(after);
        subjects.note(token, own != null ? own : subjects.before(token));
    }

    private void change(int token, Reading reading, @Nullable NounPhrase after) {
        ControlRow row = Objects.requireNonNull(words.verb(reading.entry().lemma()));
        Change change = new Change(token, text.span(token, reading), row);
        NounPhrase own = after == null ? null : beforePlaces(after);
        int from = own == null ? token + 1 : own.end();
        if (row.part(Slot.SUBJECT) == Part.PLACE) {
            place(change, after);
            from = after == null ? from : after.end();
        } else {
            NounPhrase who = own != null ? own : subjects.before(token);
            give(change, row.part(Slot.SUBJECT), who == null ? null : withoutLoose(who));
        }
        if (row.part(Slot.OBJECT) == Part.PLACE && from < text.size()) {
            take(change, Part.PLACE, from);
        }
        read(change, from);
        finish(change, VERB);
    }

    private void place(Change change, @Nullable NounPhrase after) {
        if (after != null) {
            change.places.addAll(lists.from(after.first()));
        } else {
            int before = lists.before(change.token);
            if (before >= 0 && change.token - places.get(before).end() <= WORDS_BEFORE) {
                change.places.add(before);
            }
        }
    }

    /** What is held or about to be taken: an imperfect without the mark of the future, or a negated verb. */
    private boolean isStanding(int token, Reading reading) {
        boolean imperfect = reading.value(VerbForm.class).form().aspect() == Aspect.IMPERFECT && !reading.future();
        boolean negated = token > grammar.sentenceFirst(token) && text.has(token - 1, FunctionWords.NEGATION);
        return imperfect || negated;
    }

    private void noun(int token) {
        Reading reading = Objects.requireNonNull(text.find(token, ControlLexicon.NOUN));
        ControlRow row = reading.value(ControlRow.class);
        if (reading.preposition() == Letters.LAM || isStandingNoun(token)) {
            return;
        }
        Carried carried = carrier(token);
        if (row.needs().contains(Need.CHANGED) && carried == null && !isDone(token)) {
            return;
        }
        Change change = new Change(token, text.span(token, reading), row);
        int from = token + reading.length();
        if (!reading.article() && !reading.hasSuffix() && from < text.size()) {
            from = genitive(change, from);
        }
        read(change, from);
        if (carried != null) {
            boolean loses = carried.role() == Carrier.LOSER || row.part(Slot.GENITIVE) == Part.LOSER;
            if (loses && change.loser == null) {
                change.loser = carried.subject();
            } else if (!loses && carried.role() == Carrier.GAINER && change.gainer == null) {
                change.gainer = carried.subject();
            }
        }
        if (change.gainer == null && change.loser == null && row.part(Slot.GENITIVE) != Part.LOSER) {
            NounPhrase running = subjects.running(token);
            change.gainer = running != null && isArmed(running) ? withoutLoose(running) : null;
        }
        finish(change, NOUN);
    }

    private int genitive(Change change, int from) {
        Part part = change.row.part(Slot.GENITIVE);
        if (part == Part.PLACE && !text.has(from, ControlLexicon.NOUN)) {
            take(change, Part.PLACE, from);
            return from;
        }
        boolean noun =
                grammar.role(from) == Role.NOUN && !grammar.hasPreposition(from) && !grammar.hasConjunction(from);
        NounPhrase phrase = noun && part != Part.PLACE ? grammar.nounPhrase(from) : null;
        if (phrase == null) {
            return from;
        }
        NounPhrase who = beforePlaces(phrase);
        give(change, part, who);
        if (change.row.part(Slot.OBJECT) == Part.PLACE && who != null && who.end() < phrase.end()) {
            take(change, Part.PLACE, who.end());
        }
        return who == null ? phrase.end() : who.end();
    }

    private boolean isStandingNoun(int token) {
        return ControlLexicon.has(text, token - 1, WordClass.STANDING);
    }

    private boolean isDone(int token) {
        for (int before = token - 1; before >= Math.max(grammar.sentenceFirst(token), token - WORDS_BEFORE); before--) {
            if (ControlLexicon.has(text, before, WordClass.DONE)) {
                return true;
            }
        }
        return false;
    }

    private record Carried(Carrier role, @Nullable NounPhrase subject) {}

    private @Nullable Carried carrier(int noun) {
        int first = Math.max(grammar.sentenceFirst(noun), noun - FARTHEST_CARRIER);
        for (int token = noun - 1; token >= first; token--) {
            Role role = grammar.role(token);
            if (role == Role.COMPLEMENTISER || role == Role.RELATIVE) {
                return null;
            }
            if (role == Role.VERB) {
                return carried(token, noun);
            }
            Carried masdar = carriedByMasdar(token, noun);
            if (masdar != null) {
                return masdar;
            }
        }
        return null;
    }

    /** {@code تمكن الجيش من السيطرة} behind {@code إلى}: a masdar whose genitive gains. */
    private @Nullable Carried carriedByMasdar(int token, int noun) {
        for (Reading reading : text.readings(token)) {
            boolean carries =
                    reading.is(Verbs.MASDAR) && words.carrier(reading.entry().lemma()) == Carrier.GAINER;
            if (carries && token + 1 < noun && grammar.role(token + 1) == Role.NOUN) {
                NounPhrase phrase = grammar.nounPhrase(token + 1, noun);
                if (phrase != null && isArmed(phrase)) {
                    return new Carried(Carrier.GAINER, withoutLoose(phrase));
                }
            }
        }
        return null;
    }

    private @Nullable Carried carried(int verb, int noun) {
        for (Reading reading : text.readings(verb)) {
            Carrier role =
                    reading.is(Verbs.VERB) ? words.carrier(reading.entry().lemma()) : null;
            if (role != null) {
                NounPhrase after = grammar.subjectAfter(verb);
                NounPhrase who = after != null && after.first() < noun ? cut(after, Math.min(after.end(), noun)) : null;
                if (who == null) {
                    who = subjects.before(verb);
                }
                return new Carried(role, who == null ? null : withoutLoose(who));
            }
        }
        return null;
    }

    /** Reads the phrases behind the prepositions of the clause. */
    private void read(Change change, int from) {
        int end = Math.min(grammar.sentenceEnd(change.token), from + CLAUSE);
        int at = from;
        while (at < end) {
            Role role = grammar.role(at);
            if (role == Role.VERB || role == Role.COMPLEMENTISER) {
                break;
            }
            change.lasting |= grammar.preposition(at) == Letters.LAM && ControlLexicon.has(text, at, WordClass.LASTING);
            Reading link = text.find(at, ControlLexicon.SLOT);
            char attached = link == null && grammar.hasPreposition(at) ? grammar.preposition(at) : 0;
            if (attached != 0 && ControlLexicon.has(text, at, WordClass.HANDS)) {
                change.hands = true;
                take(change, change.row.part(Slot.GAINER), at + 1);
                at++;
            } else if (attached == Letters.LAM && change.row.part(Slot.LI) != Part.NONE) {
                take(change, change.row.part(Slot.LI), at);
                at++;
            } else if (link != null) {
                Slot slot = link.value(Slot.class);
                change.pronoun |= slot == Slot.PRONOUN;
                change.hands |= slot == Slot.GAINER || slot == Slot.HANDS;
                take(change, change.row.part(slot), at + link.length());
                at += link.length();
            } else {
                at++;
            }
            change.end = at;
        }
    }

    private void take(Change change, Part part, int token) {
        if (token >= text.size()) {
            return;
        }
        switch (part) {
            case PLACE -> {
                if (isRoadBetween(token)) {
                    return;
                }
                for (int place : lists.from(token)) {
                    change.partial |= isPartial(token, places.get(place).first());
                    if (!change.places.contains(place)) {
                        change.places.add(place);
                    }
                }
            }
            case GAINER, LOSER -> {
                NounPhrase phrase = grammar.role(token) == Role.NOUN ? grammar.nounPhrase(token) : null;
                boolean fits = phrase != null && (part == Part.GAINER || isArmed(phrase));
                if (fits) {
                    give(change, part, phrase);
                }
            }
            case NONE -> {}
        }
    }

    /** {@code الطريق الرابط بين س وص}. */
    private boolean isRoadBetween(int token) {
        boolean road = ControlLexicon.has(text, token, WordClass.ROAD);
        for (int at = token + 1; road && at < Math.min(text.size(), token + HEAD); at++) {
            Reading link = text.find(at, ControlLexicon.SLOT);
            if (link != null && link.value(Slot.class) == Slot.BAYN) {
                return true;
            }
        }
        return false;
    }

    private static void give(Change change, Part part, @Nullable NounPhrase phrase) {
        if (part == Part.GAINER && change.gainer == null) {
            change.gainer = phrase;
        } else if (part == Part.LOSER && change.loser == null) {
            change.loser = phrase;
        }
    }

    private boolean isPartial(int from, int to) {
        for (int token = from; token < to; token++) {
            if (ControlLexicon.has(text, token, WordClass.PARTIAL)) {
                return true;
            }
        }
        return false;
    }

    /** The phrase up to where a place begins that is its verb's object: {@code حرر الجيش مدينة …}. */
    private @Nullable NounPhrase beforePlaces(NounPhrase phrase) {
        boolean complete = false;
        for (int token = phrase.first(); token < phrase.end(); token++) {
            boolean begins = token > phrase.first()
                    && complete
                    && !grammar.hasArticle(token)
                    && !grammar.hasConjunction(token)
                    && !grammar.hasPreposition(token)
                    && grammar.nameEnd(token) < 0;
            if (begins || token > phrase.first() && complete && isPlace(token)) {
                return names(cut(phrase, token)) ? cut(phrase, token) : null;
            }
            complete |= grammar.hasArticle(token) || grammar.nameEnd(token) > 0;
        }
        return names(phrase) ? phrase : null;
    }

    /** Whether the phrase can be somebody: armed, a name, or definite. */
    private boolean names(NounPhrase phrase) {
        boolean named = grammar.nameEnd(phrase.first()) > 0 || grammar.hasArticle(phrase.first());
        return isArmed(phrase) || named && !isPlace(phrase.first());
    }

    /** Without a participle whose complement does not belong to the phrase: {@code المدعومة من}. */
    private NounPhrase withoutLoose(NounPhrase phrase) {
        int end = phrase.end();
        for (int token = phrase.first() + 1; token < end; token++) {
            Reading link = text.find(token, ControlLexicon.SLOT);
            boolean where = link != null && link.value(Slot.class) == Slot.FI;
            boolean act = link != null
                    && link.value(Slot.class) == Slot.MIN
                    && token + 1 < text.size()
                    && text.has(token + 1, Verbs.MASDAR);
            if (act) {
                return cut(phrase, token);
            }
            if (where && token + 1 < text.size() && !ControlLexicon.has(text, token + 1, WordClass.ARMED)) {
                return cut(phrase, token);
            }
        }
        boolean adverbial = end > phrase.first() + 1 && isAccusative(end - 1) && grammar.hasArticle(end - 2);
        if (adverbial) {
            return cut(phrase, end - 1);
        }
        boolean loose = end > phrase.first() + 1
                && end < text.size()
                && text.has(end - 1, Verbs.PARTICIPLE)
                && grammar.nameEnd(end - 1) < 0
                && (grammar.role(end) == Role.PREPOSITION || grammar.hasPreposition(end));
        return loose ? cut(phrase, end - 1) : phrase;
    }

    private boolean isAccusative(int token) {
        char[] folded = grammar.tokens().folded();
        int last = grammar.tokens().foldedEnd(token) - 1;
        return last - grammar.tokens().foldedBegin(token) > 3
                && folded[last] == Letters.ALEF
                && !grammar.hasArticle(token)
                && grammar.nameEnd(token) < 0;
    }

    private boolean isPlace(int token) {
        for (PlaceMention place : places) {
            if (place.first() >= token) {
                return place.first() == token && !place.actor();
            }
        }
        return false;
    }

    private NounPhrase cut(NounPhrase phrase, int end) {
        Span span = new Span(
                phrase.span().begin(),
                Math.max(phrase.span().begin(), grammar.tokens().end(end - 1)));
        return end >= phrase.end() ? phrase : new NounPhrase(phrase.first(), end, span, phrase.definite());
    }

    private boolean isArmed(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return false;
        }
        for (int token = phrase.first(); token < Math.min(phrase.end(), phrase.first() + HEAD); token++) {
            if (ControlLexicon.has(text, token, WordClass.ARMED)) {
                return true;
            }
            Reading head = text.find(token, ActorWords.HEAD_WORD);
            Reading actor = text.find(token, ActorWords.ACTOR);
            if (head != null && head.value(HeadWord.class).type() == EntityType.ARMED_GROUP
                    || actor != null && actor.value(Actor.class).type() == EntityType.ARMED_GROUP) {
                return true;
            }
        }
        return false;
    }

    private void finish(Change change, RuleId rule) {
        String failing = failing(change);
        if (failing != null) {
            if (trace.isOn()) {
                trace.refused(change.span, rule, failing);
            }
            return;
        }
        List<Integer> claims = statuses.claims(change.span);
        Status status = statuses.status(change.token, claims);
        if (status == Status.HYPOTHETICAL) {
            return;
        }
        EventDraft.Day day =
                settings.day(change.token, change.end, change.token, -1, grammar.sentenceEnd(change.token));
        for (int place : change.places) {
            if (!places.get(place).actor() && !isTold(change, place)) {
                int precision = change.partial ? Math.max(2, settings.precision(place)) : settings.precision(place);
                drafts.add(new ControlDraft(
                        change.token,
                        change.span,
                        place,
                        precision,
                        change.gainer,
                        change.loser,
                        day,
                        status,
                        claims,
                        rule,
                        change.row.row()));
                if (trace.isOn()) {
                    trace.made(change.span, rule, List.of(change.row.row()));
                }
            }
        }
    }

    private @Nullable String failing(Change change) {
        if (change.places.isEmpty() && change.pronoun) {
            int before = lists.before(change.token);
            if (before >= 0) {
                change.places.add(before);
            }
        }
        if (change.places.isEmpty()) {
            return "no place";
        }
        if (change.lasting) {
            return "it merely lasted";
        }
        if (change.row.needs().contains(Need.ARMED) && !isArmed(change.gainer) && !isArmed(change.loser)) {
            return "nobody who fights";
        }
        return change.row.needs().contains(Need.HANDS) && !change.hands ? "nobody's hands" : null;
    }

    /** The same place gained by the same party, told before. */
    private boolean isTold(Change change, int place) {
        for (int index = 0; index < drafts.size(); index++) {
            ControlDraft draft = drafts.get(index);
            if (isSame(places.get(draft.place()), places.get(place)) && sameParty(draft.gainedBy(), change.gainer)) {
                if (draft.gainedBy() == null && change.gainer != null) {
                    drafts.remove(index);
                    return false;
                }
                drafts.set(index, draft.with(change.gainer, change.loser));
                return true;
            }
        }
        return false;
    }

    private boolean isSame(PlaceMention left, PlaceMention right) {
        return left == right || name(left).equals(name(right));
    }

    private String name(PlaceMention mention) {
        return mention.span().of(grammar.tokens().text());
    }

    private boolean sameParty(@Nullable NounPhrase left, @Nullable NounPhrase right) {
        if (left == null || right == null) {
            return true;
        }
        for (int i = left.first(); i < left.end(); i++) {
            for (int j = right.first(); j < right.end(); j++) {
                if (grammar.tokens().form(i).equals(grammar.tokens().form(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
