package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.model.EventType;
import org.isnad.model.Status;
import org.isnad.model.Toll;
import org.isnad.text.TokenisedText;

/** Makes one event of what is told twice: the first telling stays, with the fullest count. */
final class Merger {
    private static final String CONVICT = "convict";
    /** How many events back the first telling is looked for. */
    private static final int REACH = 12;

    /** How many sentences back a definite noun refers though it names another target. */
    private static final int NEAR = 2;

    private final TokenisedText tokens;
    private final BiPredicate<Integer, Integer> samePlace;

    Merger(TokenisedText tokens, BiPredicate<Integer, Integer> samePlace) {
        this.tokens = tokens;
        this.samePlace = samePlace;
    }

    List<Candidate> merge(List<Candidate> candidates) {
        List<Candidate> events = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate known = known(candidate, events);
            if (known == null) {
                events.add(candidate);
            } else {
                join(known, candidate);
            }
        }
        return events;
    }

    @org.jspecify.annotations.Nullable
    private Candidate known(Candidate candidate, List<Candidate> events) {
        int furthest = Math.max(0, events.size() - REACH);
        for (int index = events.size() - 1; index >= furthest; index--) {
            if (isSame(events.get(index), candidate)) {
                return events.get(index);
            }
        }
        return null;
    }

    private boolean isSame(Candidate event, Candidate again) {
        boolean sameWord =
                event.row.lemma().equals(again.row.lemma()) || event.row.row().equals(again.row.row());
        if (family(event.type) != family(again.type) || !modesAgree(event, again) && !sameManyKilled(event, again)) {
            return false;
        }
        boolean feared = event.status == Status.HYPOTHETICAL && again.status == Status.ACTUAL;
        if (!statusesAgree(event, again) || feared && !sameWord) {
            return sameWord && !event.hasParty() && !again.hasParty();
        }
        if (isSameSentence(event, again)
                || isPaired(event, again)
                || isSameArrest(event, again)
                || isSameProtest(event, again)) {
            return true;
        }
        if (sameToll(event, again)) {
            return true;
        }
        if (isClashBeside(event, again) || tollsDiffer(event, again) || datesDiffer(event, again)) {
            return false;
        }
        if (again.definite && !again.other && !differ(event.sources, again.sources) && !placesDiffer(event, again)) {
            return !differ(event.targets, again.targets) || again.sentence - event.sentence <= NEAR;
        }
        if (event.sentence == again.sentence && again.isViolent()) {
            return sameTelling(event, again);
        }
        boolean onePlace = event.place >= 0 && again.place >= 0 && samePlace.test(event.place, again.place);
        boolean sameGround = onePlace && !partiesDiffer(event, again);
        return sameWord && !again.other && (shared(event, again) || sameGround);
    }

    /** {@code الغارات مع استمرار المواجهات بين}: a fight of two sides is no raid. */
    private static boolean isClashBeside(Candidate event, Candidate again) {
        boolean fight = again.row.part(Slot.MAA) == Part.BOTH && again.sources.size() > 1;
        boolean raid = !again.sources.isEmpty() && event.row.part(Slot.MAA) == Part.BOTH;
        return fight && event.isViolent() && event.row.part(Slot.MAA) != Part.BOTH && event.hasParty()
                || raid && again.isViolent() && again.row.part(Slot.MAA) != Part.BOTH && !again.definite;
    }

    /** {@code أدين بالسرقة وحكم عليه بالسجن}. */
    private static boolean isSameSentence(Candidate event, Candidate again) {
        return CONVICT.equals(event.mode)
                && CONVICT.equals(again.mode)
                && event.sentence == again.sentence
                && !again.other;
    }

    /** {@code ألقت القبض على س} and then {@code اعتقال س}. */
    private boolean isSameArrest(Candidate event, Candidate again) {
        boolean taken = event.type == EventType.COERCE && event.mode != null && event.mode.equals(again.mode);
        boolean by = "abduct".equals(event.mode)
                && "abduct".equals(again.mode)
                && again.sentence - event.sentence <= 1
                && overlap(event.sources, again.sources);
        boolean same = taken && overlap(event.targets, again.targets) || by && !tollsDiffer(event, again);
        return same && !again.other && !datesDiffer(event, again);
    }

    /** {@code تظاهر المئات} and in the next sentence {@code خرجت مظاهرات}. */
    private static boolean isSameProtest(Candidate event, Candidate again) {
        return event.type == EventType.PROTEST
                && again.type == EventType.PROTEST
                && again.sources.isEmpty()
                && !again.other
                && again.sentence - event.sentence <= 1
                && !datesDiffer(event, again)
                && !placesDiffer(event, again);
    }

    /** {@code استقبل} and then {@code لقاء}: the same people met. */
    private boolean isPaired(Candidate event, Candidate again) {
        boolean visit = "visit".equals(event.mode) && again.mode == null && again.sentence - event.sentence <= NEAR;
        if (visit && overlap(event.sources, again.sources)) {
            return true;
        }
        boolean meeting = event.type == EventType.CONSULT && again.type == EventType.CONSULT;
        return meeting
                && again.sources.size() > 1
                && event.sources.size() > 1
                && overlap(event.sources.subList(0, 1), again.sources)
                && overlap(event.sources.subList(1, 2), again.sources);
    }

    /** Two words of one sentence for one act: the same parties, or none of its own. */
    private boolean sameTelling(Candidate event, Candidate again) {
        boolean bare = again.sources.isEmpty() && again.targets.isEmpty() && !again.carried;
        return bare
                || !partiesDiffer(event, again) && (again.targets.isEmpty() || overlap(event.targets, again.targets));
    }

    private boolean shared(Candidate event, Candidate again) {
        boolean targets = !event.targets.isEmpty() && overlap(event.targets, again.targets);
        boolean sources = !event.sources.isEmpty() && overlap(event.sources, again.sources);
        boolean whole = !again.definite
                && !again.sources.isEmpty()
                && !again.targets.isEmpty()
                && event.sentence + 1 < again.sentence;
        boolean bare = !event.hasParty() && !whole || !again.hasParty();
        return (targets || sources) && !partiesDiffer(event, again) || bare && !placesDiffer(event, again);
    }

    private static int family(EventType type) {
        return type == EventType.AGREE ? EventType.CONSULT.ordinal() * 100 + 1 : type.ordinal() * 100;
    }

    private static boolean statusesAgree(Candidate event, Candidate again) {
        return event.status == again.status
                || again.definite && again.status == Status.ACTUAL
                || event.status == Status.ACTUAL && again.definite;
    }

    private static boolean modesAgree(Candidate event, Candidate again) {
        return event.mode == null || again.mode == null || event.mode.equals(again.mode);
    }

    /** A count that is no chance: the same happening, though told by another word. */
    private static boolean sameManyKilled(Candidate event, Candidate again) {
        Toll known = event.tolls.get(TollKind.KILLED);
        Toll told = again.tolls.get(TollKind.KILLED);
        return known != null
                && told != null
                && known.low() != null
                && known.low() > 4
                && known.low().equals(told.low());
    }

    private static boolean sameToll(Candidate event, Candidate again) {
        for (Map.Entry<TollKind, Toll> toll : again.tolls.entrySet()) {
            Toll known = event.tolls.get(toll.getKey());
            boolean plain = toll.getValue().low() != null && toll.getValue().low() > 2;
            if (known != null
                    && plain
                    && Objects.equals(known.low(), toll.getValue().low())) {
                return true;
            }
        }
        return false;
    }

    private static boolean tollsDiffer(Candidate event, Candidate again) {
        for (Map.Entry<TollKind, Toll> toll : again.tolls.entrySet()) {
            Toll known = event.tolls.get(toll.getKey());
            if (known != null && !Objects.equals(known.low(), toll.getValue().low()) && !again.total) {
                return true;
            }
        }
        return false;
    }

    private static boolean datesDiffer(Candidate event, Candidate again) {
        return event.day != null && again.day != null && !event.day.start().equals(again.day.start());
    }

    private boolean partiesDiffer(Candidate event, Candidate again) {
        boolean sides = event.row.part(Slot.MAA) == Part.BOTH
                && again.row.part(Slot.MAA) == Part.BOTH
                && event.isViolent()
                && Math.min(event.sources.size(), again.sources.size()) < 2;
        return differ(event.targets, again.targets) || !sides && differ(event.sources, again.sources);
    }

    private boolean differ(List<NounPhrase> known, List<NounPhrase> again) {
        return !known.isEmpty() && !again.isEmpty() && !overlap(known, again);
    }

    private static boolean placesDiffer(Candidate event, Candidate again) {
        return event.place >= 0
                && again.place >= 0
                && event.place != again.place
                && event.sentence + 1 < again.sentence
                && !again.definite;
    }

    /** Whether two phrases share a word of more than three letters; the words around it say who of that kind. */
    private boolean overlap(List<NounPhrase> left, List<NounPhrase> right) {
        for (NounPhrase one : left) {
            for (NounPhrase other : right) {
                if (shareWord(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean shareWord(NounPhrase one, NounPhrase other) {
        for (int i = one.first(); i < Math.min(one.end(), one.first() + 8); i++) {
            for (int j = other.first(); j < Math.min(other.end(), other.first() + 8); j++) {
                if (sameStem(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sameStem(int left, int right) {
        char[] folded = tokens.folded();
        int a = stem(left);
        int b = stem(right);
        int length = Math.min(tokens.foldedEnd(left) - a, tokens.foldedEnd(right) - b);
        int longer = Math.max(tokens.foldedEnd(left) - a, tokens.foldedEnd(right) - b);
        if (length < 3 || length < longer && (length < 4 || longer > length + 3)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (folded[a + i] != folded[b + i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the word begins behind an article and what is attached to it. */
    private int stem(int token) {
        char[] folded = tokens.folded();
        int begin = tokens.foldedBegin(token);
        int end = tokens.foldedEnd(token);
        for (int at = begin; at < Math.min(begin + 3, end - 4); at++) {
            if (folded[at] == org.isnad.text.Letters.ALEF && folded[at + 1] == org.isnad.text.Letters.LAM) {
                return at + 2;
            }
        }
        return begin;
    }

    private static void join(Candidate known, Candidate again) {
        for (Map.Entry<TollKind, Toll> toll : again.tolls.entrySet()) {
            known.tolls.merge(
                    toll.getKey(), toll.getValue(), (old, told) -> Casualties.fullest(old, told, again.total, false));
        }
        if (known.mode == null) {
            known.mode = again.mode;
        }
        if (known.sources.isEmpty()) {
            again.sources.forEach(known::source);
        }
        if (known.targets.isEmpty()) {
            again.targets.forEach(known::target);
        }
        if (known.day == null) {
            known.day = again.day;
        }
        if (known.place < 0) {
            known.place = again.place;
        }
        known.rows.addAll(again.rows);
    }
}
