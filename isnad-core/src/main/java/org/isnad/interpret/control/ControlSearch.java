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
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.PlaceKind;
import org.isnad.model.RuleId;
import org.isnad.model.Status;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.rules.Trace;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** One walk over a text. */
final class ControlSearch {
    private static final RuleId VERB = new RuleId("CONTROL.VERB");
    private static final RuleId NOUN = new RuleId("CONTROL.NOUN");
    private static final int CLAUSE = 45;
    private static final int WORDS_BEFORE = 3;
    private static final int NEAR = 4;
    private static final int OBJECT_REACH = 9;
    private static final int AIM_REACH = 10;
    /** How many changes back the first telling is looked for. */
    private static final int REMEMBERED = 64;

    private final Grammar grammar;
    private final LexicalText text;
    private final ControlLexicon words;
    private final List<PlaceMention> places;
    private final PlaceLists lists;
    private final TakenPlaces taken;
    private final Settings settings;
    private final Statuses statuses;
    private final Trace trace;
    private final List<ControlDraft> drafts = new ArrayList<>();
    private final Fighters subjects;
    private final Parties parties;
    private final Carriers carriers;
    private final Holders holders;
    private final Foes foes;

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
        this.taken = new TakenPlaces(grammar, places, lists);
        this.settings = settings;
        this.statuses = statuses;
        this.trace = trace;
        this.parties = new Parties(grammar, places);
        this.subjects = new Fighters(grammar, parties);
        this.holders = new Holders(grammar, words, parties);
        this.foes = new Foes(grammar, words, parties);
        this.carriers = new Carriers(grammar, words, parties, subjects);
    }

    List<ControlDraft> run() {
        if (places.isEmpty()) {
            return drafts;
        }
        for (int sentence = 0; sentence < grammar.tokens().sentenceCount(); sentence++) {
            int first = grammar.tokens().sentenceFirst(sentence);
            int end = grammar.tokens().sentenceEnd(sentence);
            if (hasTrigger(first, end)) {
                search(first, end);
            }
        }
        return drafts;
    }

    /** Most sentences tell of no ground: subjects are followed only in those that do. */
    private boolean hasTrigger(int first, int end) {
        for (int token = first; token < end; token++) {
            if (text.readings(token).length > 0
                    && (text.has(token, ControlLexicon.NOUN) || words.verbReading(text, token) != null)) {
                return true;
            }
        }
        return false;
    }

    private void search(int first, int end) {
        for (int token = first; token < end; token++) {
            if (text.readings(token).length == 0) {
                continue;
            }
            boolean governed = text.has(token, ControlLexicon.NOUN)
                    && token > first
                    && (ControlLexicon.has(text, token - 1, WordClass.AIM) || isStandingNoun(token));
            boolean finite = grammar.role(token) == Role.VERB || opensState(token);
            if (finite && !governed) {
                verb(token);
            } else if (text.has(token, ControlLexicon.NOUN)) {
                noun(token);
            }
        }
    }

    /** {@code باتت المدينة بيد}: a verb of becoming, which the phrases do not take for a verb. */
    private boolean opensState(int token) {
        Reading verb = ControlLexicon.has(text, token, WordClass.BECAME) ? words.verbReading(text, token) : null;
        return verb != null && grammar.role(token) == Role.NOUN;
    }

    private void verb(int token) {
        NounPhrase after = parties.subjectAfter(token);
        Reading reading = words.verbReading(text, token);
        if (reading != null && !isStanding(token, reading)) {
            change(token, reading, after);
        }
        subjects.note(token, subject(token, after));
    }

    /** Who a verb is about; behind a party that fights, what follows its verb is the object: {@code أن القوات بدأت الحملة}. */
    private @Nullable NounPhrase subject(int token, @Nullable NounPhrase after) {
        NounPhrase own = after == null ? null : parties.beforePlaces(after);
        if (own != null && parties.isArmed(own)) {
            return own;
        }
        NounPhrase before = parties.plausible(subjects.before(token));
        if (before == null) {
            before = subjects.running(token);
        }
        return own == null || parties.isArmed(before) ? before : own;
    }

    private void change(int token, Reading reading, @Nullable NounPhrase after) {
        ControlRow row = Objects.requireNonNull(words.verb(reading.entry().lemma()));
        Change change = new Change(token, text.span(token, reading), row);
        NounPhrase own = after == null ? null : parties.beforePlaces(after);
        if (own != null && row.part(Slot.OBJECT) == Part.LOSER) {
            own = parties.beforeFoe(own);
        }
        int from = own == null ? token + 1 : own.end();
        if (row.part(Slot.SUBJECT) == Part.PLACE) {
            place(change, after);
            boolean behind = after != null && !change.places.isEmpty();
            from = behind
                    ? places.get(change.places.get(change.places.size() - 1)).end()
                    : from;
        } else {
            boolean became = ControlLexicon.has(text, token - 1, WordClass.BECAME);
            NounPhrase who = own != null ? own : parties.plausible(subjects.before(became ? token - 1 : token));
            if (who == null && became && row.part(Slot.SUBJECT) == Part.GAINER) {
                who = lastGainer(token);
            }
            change.give(row.part(Slot.SUBJECT), who == null ? null : parties.trimmed(who));
        }
        change.pronoun = reading.hasSuffix() && row.part(Slot.OBJECT) == Part.PLACE;
        if (!reading.hasSuffix() && row.part(Slot.OBJECT) != Part.NONE && from < text.size()) {
            take(change, row.part(Slot.OBJECT), from);
        }
        if (row.part(Slot.OBJECT) == Part.LOSER && change.loser == null) {
            change.loser = parties.objectFrom(from, Math.min(grammar.sentenceEnd(token), from + OBJECT_REACH));
        }
        read(change, from);
        boolean passive = row.part(Slot.OBJECT) == Part.LOSER && change.loser == null && own != null;
        if (passive) {
            change.loser = change.gainer;
            change.gainer = null;
        }
        change.ahead = false;
        finish(change, VERB);
    }

    private void place(Change change, @Nullable NounPhrase after) {
        int behind = change.token + 1;
        boolean noun = behind < grammar.sentenceEnd(change.token)
                && grammar.role(behind) == Role.NOUN
                && !grammar.hasPreposition(behind);
        if (after != null || noun) {
            take(change, Part.PLACE, after == null ? behind : after.first());
        } else {
            int before = lists.before(change.token);
            if (before >= 0 && change.token - places.get(before).end() <= WORDS_BEFORE) {
                change.places.add(before);
            }
        }
    }

    /** What is held or about to be taken: an imperfect without the mark of the future, or a negated verb. */
    private boolean isStanding(int token, Reading reading) {
        boolean imperfect = reading.value(VerbForm.class).form().aspect() == Aspect.IMPERFECT
                && !reading.future()
                && !ControlLexicon.has(text, token - 1, WordClass.BECAME);
        boolean negated = token > grammar.sentenceFirst(token) && text.has(token - 1, FunctionWords.NEGATION);
        return imperfect || negated;
    }

    private void noun(int token) {
        Reading reading = Objects.requireNonNull(text.find(token, ControlLexicon.NOUN));
        ControlRow row = reading.value(ControlRow.class);
        boolean done = isDone(token);
        boolean purpose = !done && reading.preposition() == Letters.LAM || carriers.isPurpose(token);
        boolean aimed = purpose && !reading.hasSuffix() && (done || isAimed(token, row));
        if (isStandingNoun(token) || purpose && !aimed || isInName(token)) {
            return;
        }
        Carriers.Carried carried = carriers.of(token);
        if (row.needs().contains(Need.CHANGED) && !aimed && carried == null && !isDone(token) && !opens(token)) {
            return;
        }
        Change change = new Change(token, text.span(token, reading), row);
        int from = token + reading.length();
        if (!reading.article() && !reading.hasSuffix() && from < text.size()) {
            from = genitive(change, from);
        }
        change.pronoun = reading.hasSuffix() && row.part(Slot.GENITIVE) == Part.PLACE;
        read(change, from);
        change.ahead &= carried == null && !isDone(token) && !aimed;
        change.aimed = aimed;
        if (carried != null) {
            if (carried.role() == Carrier.GAINER) {
                change.give(row.part(Slot.CARRIER), carried.subject());
            }
            boolean loses = carried.role() == Carrier.LOSER || row.part(Slot.GENITIVE) == Part.LOSER;
            if (loses && change.loser == null) {
                change.loser = carried.subject();
            } else if (!loses && carried.role() == Carrier.GAINER && change.gainer == null) {
                change.gainer = carried.subject();
            }
        }
        boolean driven = row.part(Slot.CARRIER) == Part.GAINER;
        boolean open = driven || change.loser == null || carried == null || carried.role() != Carrier.LOSER;
        if (change.gainer == null && open && (driven || row.part(Slot.GENITIVE) != Part.LOSER)) {
            NounPhrase running = subjects.running(token);
            change.gainer = running != null && parties.isArmed(running) ? parties.trimmed(running) : lastGainer(token);
            if (change.gainer == null && change.loser == null) {
                change.gainer = subjects.earlier(token);
            }
            change.gainer = isLoser(change) ? null : change.gainer;
        }
        finish(change, NOUN);
    }

    private boolean isLoser(Change change) {
        return change.gainer != null
                && change.loser != null
                && (holds(change.gainer, change.loser) || holds(change.loser, change.gainer));
    }

    /** Who has gained in the same sentence before. */
    private @Nullable NounPhrase lastGainer(int token) {
        ControlDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && grammar.sentenceFirst(last.token()) == grammar.sentenceFirst(token)
                ? last.gainedBy()
                : null;
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
        NounPhrase who = parties.beforePlaces(phrase);
        change.give(part, who);
        boolean object = who != null
                && who.end() < grammar.sentenceEnd(from)
                && grammar.role(who.end()) == Role.NOUN
                && !grammar.hasPreposition(who.end());
        if (change.row.part(Slot.OBJECT) == Part.PLACE && who != null && object) {
            take(change, Part.PLACE, who.end());
        }
        return who == null ? phrase.end() : who.end();
    }

    /** {@code هيئة تحرير الشام}. */
    private boolean isInName(int token) {
        for (int before = Math.max(grammar.sentenceFirst(token), token - 2); before < token; before++) {
            for (Reading reading : text.readings(before)) {
                if (reading.is(ActorWords.ACTOR) && before + reading.length() > token) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isStandingNoun(int token) {
        return ControlLexicon.has(text, token - 1, WordClass.STANDING);
    }

    /** {@code شن هجوما لاستعادة}: what fighting is for is told as ahead, and so is a withdrawal that somebody sees to. */
    private boolean isAimed(int token, ControlRow row) {
        if (row.part(Slot.GENITIVE) == Part.LOSER && row.part(Slot.CARRIER) == Part.NONE) {
            return true;
        }
        for (int before = token - 1; before >= Math.max(grammar.sentenceFirst(token), token - AIM_REACH); before--) {
            if (ControlLexicon.has(text, before, WordClass.FIGHT)) {
                return row.part(Slot.GENITIVE) == Part.PLACE;
            }
        }
        return false;
    }

    /** {@code سيطرة الجيش على …}: the noun opens a line and names what has happened. */
    private boolean opens(int token) {
        int before = token - 1;
        while (before >= grammar.sentenceFirst(token)
                && (grammar.role(before) == Role.PUNCTUATION || grammar.role(before) == Role.QUOTE)) {
            before--;
        }
        return before < grammar.sentenceFirst(token) && !grammar.hasArticle(token) && parties.namesFighter(token + 1);
    }

    private boolean isDone(int token) {
        for (int before = token - 1; before >= Math.max(grammar.sentenceFirst(token), token - WORDS_BEFORE); before--) {
            if (ControlLexicon.has(text, before, WordClass.DONE)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the phrases behind the prepositions of the clause. */
    private void read(Change change, int from) {
        int end = Math.min(grammar.sentenceEnd(change.token), from + CLAUSE);
        int at = from;
        while (at < end) {
            Role role = grammar.role(at);
            if (role == Role.VERB || role == Role.COMPLEMENTISER || ControlLexicon.has(text, at, WordClass.AMID)) {
                change.ahead = isFuture(at);
                break;
            }
            change.lasting |= grammar.preposition(at) == Letters.LAM && ControlLexicon.has(text, at, WordClass.LASTING);
            boolean onwards = ControlLexicon.has(text, at, WordClass.TOWARDS)
                    || advances(change.row) && isTo(at) && change.row.part(Slot.ILA) == Part.NONE;
            if (onwards) {
                break;
            }
            Reading link = text.find(at, ControlLexicon.SLOT);
            char attached = link == null && grammar.hasPreposition(at) ? grammar.preposition(at) : 0;
            if (attached != 0 && ControlLexicon.has(text, at, WordClass.HANDS)) {
                change.hands = true;
                take(change, change.row.part(Slot.GAINER), at + 1);
                at++;
            } else if (attached == Letters.LAM
                    && change.row.part(Slot.LI) != Part.NONE
                    && at - change.token <= WORDS_BEFORE) {
                take(change, change.row.part(Slot.LI), at);
                at++;
            } else if (attached == Letters.BEH && change.row.part(Slot.MIN) == Part.PLACE && change.places.isEmpty()) {
                take(change, Part.PLACE, at);
                at++;
            } else if (link != null) {
                Slot slot = link.value(Slot.class);
                if (ControlLexicon.has(text, at + link.length(), WordClass.AIM)) {
                    break;
                }
                boolean helps = slot == Slot.MIN && isNear(at, WordClass.SUPPORT)
                        || change.row.part(slot) == Part.LOSER && isPartOf(at);
                if (helps || slot == Slot.WITH && !isNear(at, WordClass.FIGHT)) {
                    at++;
                    continue;
                }
                change.pronoun |= slot == Slot.PRONOUN;
                change.hands |= slot == Slot.GAINER || slot == Slot.HANDS;
                take(change, change.row.part(slot), at + link.length());
                change.hands |= slot == Slot.ILA && parties.isArmed(change.gainer);
                at += link.length();
            } else {
                at++;
            }
            change.end = at;
        }
    }

    private boolean isNear(int token, WordClass wanted) {
        for (int before = token - 1; before >= Math.max(0, token - NEAR); before--) {
            if (ControlLexicon.has(text, before, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTo(int token) {
        Reading link = text.find(token, ControlLexicon.SLOT);
        return link != null && link.value(Slot.class) == Slot.ILA;
    }

    /** {@code فصيل من المعارضة}. */
    private boolean isPartOf(int token) {
        return text.find(token, ControlLexicon.SLOT) != null
                && !grammar.hasArticle(token - 1)
                && ControlLexicon.has(text, token - 1, WordClass.ARMED);
    }

    private boolean isFuture(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB) && reading.future()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row tells first of who takes a place. */
    private static boolean gains(ControlRow row) {
        return row.part(Slot.SUBJECT) != Part.LOSER && row.part(Slot.GENITIVE) != Part.LOSER;
    }

    /** Whether the row tells of moving within a place, not of holding it. */
    private static boolean advances(ControlRow row) {
        return row.part(Slot.FI) == Part.PLACE && row.part(Slot.ALA) != Part.PLACE;
    }

    private void take(Change change, Part part, int token) {
        if (token >= text.size()) {
            return;
        }
        switch (part) {
            case PLACE -> taken.take(change, token);
            case GAINER, LOSER -> {
                int first = grammar.role(token) == Role.QUOTE ? token + 1 : token;
                boolean noun = first < text.size() && grammar.role(first) == Role.NOUN;
                NounPhrase phrase = noun ? grammar.nounPhrase(first) : null;
                if (phrase != null && (part == Part.GAINER || parties.isArmed(phrase))) {
                    change.give(part, parties.withWhole(phrase));
                }
            }
            case NONE -> {}
        }
    }

    private void finish(Change change, RuleId rule) {
        if (change.loser == null) {
            change.loser = holders.behind(change.token + 1, change.end);
        }
        if (change.loser == null && gains(change.row)) {
            change.loser = holderSoFar(change);
        }
        if (change.loser == null && gains(change.row)) {
            change.loser = foes.of(change);
            change.gainer = isLoser(change) ? null : change.gainer;
        }
        if (change.gainer == null && change.pronoun) {
            change.gainer = holders.before(change.token);
        }
        change.gainer = parties.canHold(change.gainer) ? change.gainer : null;
        change.loser = parties.canHold(change.loser) ? change.loser : null;
        String failing = failing(change);
        if (failing != null) {
            if (trace.isOn()) {
                trace.refused(change.span, rule, failing);
            }
            return;
        }
        List<Integer> claims = statuses.claims(change.span);
        Status told = statuses.status(change.token, claims);
        if (told == Status.HYPOTHETICAL) {
            return;
        }
        Status status = change.aimed && told == Status.ACTUAL ? Status.FUTURE : told;
        EventDraft.Day day =
                settings.day(change.token, change.end, change.token, -1, grammar.sentenceEnd(change.token));
        for (int place : change.places) {
            if (!places.get(place).actor() && !isTooWide(change, place) && !isTold(change, place)) {
                int precision = change.partial ? Math.max(2, settings.precision(place)) : settings.precision(place);
                drafts.add(new ControlDraft(
                        change.token,
                        change.span,
                        place,
                        change.wording,
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

    /** Who gained the place in an earlier change, if it is not the one who gains it now. */
    private @Nullable NounPhrase holderSoFar(Change change) {
        for (int index = drafts.size() - 1; index >= Math.max(0, drafts.size() - REMEMBERED); index--) {
            NounPhrase holder = drafts.get(index).gainedBy();
            for (int place : change.places) {
                boolean same = isSame(places.get(drafts.get(index).place()), places.get(place));
                if (same && holder != null && parties.isArmed(change.gainer) && !sameParty(holder, change.gainer)) {
                    return holder;
                }
            }
        }
        return null;
    }

    /** An advance takes no province, and parts of a country are not the country. */
    private boolean isTooWide(Change change, int place) {
        PlaceMention mention = places.get(place);
        boolean country = PlaceLists.is(mention, PlaceKind.COUNTRY);
        return advances(change.row) && (country || PlaceLists.is(mention, PlaceKind.GOVERNORATE))
                || country && (mention.relation() != null || !change.row.needs().contains(Need.WIDE));
    }

    private @Nullable String failing(Change change) {
        if (change.places.isEmpty() && change.pronoun) {
            int before = lists.before(change.token);
            if (before >= 0 && (parties.isArmed(change.gainer) || parties.isArmed(change.loser))) {
                change.places.add(before);
            }
        }
        if (change.places.isEmpty()) {
            return "no place";
        }
        if (change.ahead) {
            return "it lies ahead";
        }
        if (change.lasting) {
            return "it merely lasted";
        }
        if (change.row.needs().contains(Need.ARMED)
                && !parties.isArmed(change.gainer)
                && !parties.isArmed(change.loser)) {
            return "nobody who fights";
        }
        return change.row.needs().contains(Need.HANDS) && !change.hands ? "nobody's hands" : null;
    }

    /** The same place gained by the same party, told before. */
    private boolean isTold(Change change, int place) {
        for (int index = Math.max(0, drafts.size() - REMEMBERED); index < drafts.size(); index++) {
            ControlDraft draft = drafts.get(index);
            if (change.aimed && isSame(places.get(draft.place()), places.get(place))) {
                return true;
            }
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

    /** Whether all words of the part stand in the whole. */
    private boolean holds(NounPhrase whole, NounPhrase part) {
        for (int token = part.first(); token < part.end(); token++) {
            boolean found = false;
            for (int other = whole.first(); other < whole.end() && !found; other++) {
                found = grammar.tokens().form(token).equals(grammar.tokens().form(other));
            }
            if (!found) {
                return false;
            }
        }
        return true;
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
