package org.isnad.interpret.control;

import java.util.ArrayList;
import java.util.List;
import org.isnad.interpret.control.ControlLexicon.WordClass;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.PlaceKind;
import org.isnad.morphology.Reading;
import org.isnad.recognise.places.PlaceMention;
import org.jspecify.annotations.Nullable;

/** The places of a list: {@code سيطر على منطقتي س وص وعلى قرية ع}. */
final class PlaceLists {
    /** How far behind a preposition or verb its first place stands. */
    private static final int FIRST = 12;
    /** How far apart two places of a list stand. */
    private static final int GAP = 7;
    /** How far behind the word for several places their names begin. */
    private static final int NAMES = 14;

    private final Grammar grammar;
    private final List<PlaceMention> places;

    PlaceLists(Grammar grammar, List<PlaceMention> places) {
        this.grammar = grammar;
        this.places = places;
    }

    /** Indices of the places of the list that begins at the token, none where no place follows in its phrase. */
    List<Integer> from(int token) {
        int names = namesOf(token);
        if (names > 0) {
            List<Integer> named = listed(names);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return listed(token);
    }

    /** {@code مواقع في جبهة س وهي …}: where the names of several places begin, -1 where they are not told one by one. */
    private int namesOf(int token) {
        int end = Math.min(grammar.sentenceEnd(Math.min(token, grammar.tokens().size() - 1)), token + NAMES);
        boolean several = false;
        for (int at = token; at < end; at++) {
            Role role = grammar.role(at);
            if (role == Role.VERB || role == Role.COMPLEMENTISER) {
                return -1;
            }
            several |= at <= token + 2 && ControlLexicon.has(grammar.text(), at, WordClass.PARTIAL);
            Reading namely = several ? namely(at) : null;
            if (namely != null) {
                return at + namely.length();
            }
        }
        return -1;
    }

    private @Nullable Reading namely(int token) {
        for (Reading reading : grammar.text().readings(token)) {
            if (reading.is(ControlLexicon.WORD) && reading.entry().value() == WordClass.NAMELY) {
                return reading;
            }
        }
        return null;
    }

    private List<Integer> listed(int token) {
        List<Integer> list = new ArrayList<>(2);
        int sentenceEnd = grammar.sentenceEnd(Math.min(token, grammar.tokens().size() - 1));
        int index = firstFrom(token);
        int last = -1;
        while (index < places.size() && places.get(index).first() < sentenceEnd) {
            PlaceMention mention = places.get(index);
            if (last < 0) {
                if (mention.first() - token > FIRST || isBroken(token, mention.first())) {
                    break;
                }
                list.add(index);
                last = index;
            } else if (mention.first() - places.get(last).end() > GAP
                    || isBroken(places.get(last).end(), mention.first())
                    || turns(places.get(last).end(), mention.first())) {
                break;
            } else if (isJoined(last, index)) {
                list.add(index);
                last = index;
            } else {
                last = isContainer(last, index) ? index : last;
                if (last != index) {
                    break;
                }
            }
            index++;
        }
        return list;
    }

    /** The nearest place before the token in its sentence, -1 where there is none. */
    int before(int token) {
        int first = grammar.sentenceFirst(token);
        int nearest = -1;
        for (int index = firstFrom(token) - 1; index >= 0 && places.get(index).first() >= first; index--) {
            if (places.get(index).actor()) {
                continue;
            }
            nearest = nearest < 0 ? index : nearest;
            boolean container = index > 0 && places.get(index - 1).within() == index;
            if (!container && !is(places.get(index), PlaceKind.COUNTRY)) {
                return index;
            }
        }
        return nearest;
    }

    /** The nearest place smaller than a country before the token in the whole text, -1 where there is none. */
    int latest(int token) {
        for (int index = firstFrom(token) - 1; index >= 0; index--) {
            if (!places.get(index).actor() && !is(places.get(index), PlaceKind.COUNTRY)) {
                return index;
            }
        }
        return -1;
    }

    /** Whether the name is that of a place of the kind before all. */
    static boolean is(PlaceMention mention, PlaceKind kind) {
        if (mention.word() == kind) {
            return true;
        }
        return !mention.host()
                && !mention.candidates().isEmpty()
                && mention.candidates().get(0).kind() == kind
                && mention.word() == null;
    }

    private boolean isContainer(int last, int index) {
        return places.get(last).within() == index
                || grammar.hasPreposition(places.get(index).first())
                || grammar.role(places.get(index).first() - 1) == Role.PREPOSITION
                || grammar.hasPreposition(places.get(index).first() - 1);
    }

    /** A conjunction or comma before the name or the word for its kind, and no preposition that puts one in the other. */
    private boolean isJoined(int last, int index) {
        if (places.get(last).within() == index) {
            return false;
        }
        boolean joined = false;
        for (int token = places.get(last).end(); token <= places.get(index).first(); token++) {
            if (grammar.isComma(token) || grammar.hasConjunction(token)) {
                joined = true;
            } else if (joined && token > places.get(last).end() && isIn(token)) {
                return ControlLexicon.has(grammar.text(), token - 1, WordClass.PARTIAL);
            } else if (!joined && (grammar.role(token) == Role.PREPOSITION || grammar.hasPreposition(token))) {
                return false;
            }
        }
        return joined;
    }

    /** {@code وما جاوره في الجبهة}: what is joined lies in the place, which is not joined itself. */
    private boolean isIn(int token) {
        Reading link = grammar.text().find(token, ControlLexicon.SLOT);
        return link != null && link.value(ControlRow.Slot.class) == ControlRow.Slot.FI;
    }

    /** {@code تحرير س والتقدم نحو ع}: another act stands between. */
    private boolean turns(int from, int to) {
        for (int token = from; token < to; token++) {
            if (grammar.text().has(token, ControlLexicon.NOUN)
                    || ControlLexicon.has(grammar.text(), token, WordClass.TOWARDS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(int from, int to) {
        for (int token = from; token < to; token++) {
            Role role = grammar.role(token);
            if (role == Role.VERB || role == Role.COMPLEMENTISER || role == Role.SUBORDINATOR) {
                return true;
            }
        }
        return false;
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
