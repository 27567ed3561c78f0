package org.isnad.interpret.events;

import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Bound;
import org.isnad.model.Span;
import org.isnad.model.Toll;
import org.isnad.morphology.Reading;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.numbers.CountedNoun;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Reads how many were killed, injured, captured or displaced. */
final class TollReader {
    /** What a plural without a number says. */
    private static final long SEVERAL = 2;

    private static final int LOOK_BACK = 3;
    private static final int LOOK_AHEAD = 6;
    /** How far before "dead and wounded" the number of both stands. */
    private static final int FARTHEST_COUNT = 10;

    private final Scene scene;

    TollReader(Scene scene) {
        this.scene = scene;
    }

    /** Sets the toll that the candidate's own words tell. */
    void read(Candidate candidate) {
        TollKind kind = candidate.row.toll();
        if (kind == null) {
            return;
        }
        candidate.nobody = !candidate.row.verb() && isDenied(candidate.token);
        candidate.total = isTotal(candidate.token);
        Toll toll = candidate.nobody || isAttempt(candidate)
                ? new Toll(0L, 0L, Bound.EXACT, null, candidate.span)
                : candidate.row.is(TriggerRow.Flag.SELF) ? counted(candidate) : ofTargets(candidate);
        if (toll != null) {
            candidate.tolls.put(kind, toll);
        }
        if (candidate.nobody && kind == TollKind.INJURED && toll != null) {
            candidate.tolls.put(TollKind.KILLED, toll);
        }
    }

    /** {@code مقتل وإصابة عشرة}: the first of two has the targets of the second, where it has none of its own. */
    void share(Candidate first, Candidate second) {
        boolean lacks = first.targets.isEmpty() && first.tolls.isEmpty() && !first.row.is(TriggerRow.Flag.SELF);
        if (lacks && first.isCasualty() && second.isCasualty() && first.end == second.token) {
            second.targets.forEach(first::target);
            read(first);
        }
    }

    /** {@code بينهم ثلاثة جرحى}: counted already. */
    boolean isPart(Candidate candidate) {
        int first = Math.max(scene.grammar.sentenceFirst(candidate.token), candidate.token - LOOK_BACK);
        for (int token = candidate.token - 1; token >= first; token--) {
            if (EventWords.has(scene.text, token, WordClass.PARTLY)) {
                return true;
            }
        }
        return false;
    }

    /** {@code محاولة اغتيال}: told as one that failed. */
    private boolean isAttempt(Candidate candidate) {
        return candidate.row.toll() == TollKind.KILLED
                && !candidate.row.verb()
                && EventWords.has(scene.text, candidate.token - 1, WordClass.ATTEMPT);
    }

    private boolean isDenied(int token) {
        int first = Math.max(scene.grammar.sentenceFirst(token), token - LOOK_BACK);
        for (int before = token - 1; before >= first; before--) {
            if (EventWords.has(scene.text, before, WordClass.NONE)) {
                return true;
            }
            if (scene.grammar.isComma(before)) {
                return false;
            }
        }
        return false;
    }

    private boolean isTotal(int token) {
        int first = Math.max(scene.grammar.sentenceFirst(token), token - LOOK_AHEAD);
        for (int before = token - 1; before >= first; before--) {
            if (EventWords.has(scene.text, before, WordClass.UPDATE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code عشرة قتلى}, {@code قتيلان}, {@code قتلى}; {@code حصيلة القتلى إلى عشرة}. */
    private @Nullable Toll counted(Candidate candidate) {
        NumberMention number = scene.number(candidate.token);
        if (number == null && (candidate.total || candidate.pronoun)) {
            int end = Math.min(scene.grammar.sentenceEnd(candidate.token), candidate.token + LOOK_AHEAD + 2);
            for (int token = candidate.end; token < end && number == null; token++) {
                NumberMention ahead = scene.number(token);
                number = ahead != null && (ahead.unit() == null || ahead.countsPeople()) ? ahead : null;
            }
        }
        NumberMention both = number == null ? amongBoth(candidate) : null;
        if (both != null && both.high() != null && both.high() > 1) {
            return new Toll(1L, both.high() - 1, Bound.RANGE, whom(both), both.span());
        }
        if (number != null) {
            return toll(number, null);
        }
        NumberMention shared = sharedCount(candidate.token);
        if (shared != null) {
            return toll(shared, null);
        }
        CountedNoun.Form form = form(candidate.token);
        if (candidate.definite) {
            return form == CountedNoun.Form.PLURAL && isSome(candidate.token) ? several(candidate.span, null) : null;
        }
        return form == CountedNoun.Form.PLURAL
                ? several(candidate.span, null)
                : form == CountedNoun.Form.DUAL ? exactly(2, candidate.span, null) : exactly(1, candidate.span, null);
    }

    /** {@code عشرات القتلى والجرحى}: a vague count of both. */
    private @Nullable NumberMention sharedCount(int token) {
        boolean behind = token > scene.grammar.sentenceFirst(token) && scene.grammar.hasConjunction(token);
        NumberMention number =
                behind && scene.hasArticle(token) && scene.hasArticle(token - 1) ? scene.number(token - 1) : null;
        return number != null && number.bound() == Bound.VAGUE ? number : null;
    }

    /** {@code سقط عشرون مسلحا بين قتيل وجريح}: how many there are of both together, {@code null} where nothing is said so. */
    private @Nullable NumberMention amongBoth(Candidate candidate) {
        int token = candidate.token;
        int first = scene.grammar.sentenceFirst(token);
        int from = scene.grammar.hasConjunction(token) ? token - 1 : token;
        Scene.Link link = from > first ? scene.link(from - 1) : null;
        if (link == null || link.slot() != Slot.BAYN) {
            return null;
        }
        for (int before = from - 2; before >= Math.max(first, from - FARTHEST_COUNT); before--) {
            NumberMention number = scene.number(before);
            if (number != null && number.countsPeople()) {
                return number;
            }
        }
        return null;
    }

    /** {@code عدد من القتلى والجرحى}: some of them, though the word is definite. */
    private boolean isSome(int token) {
        int first = scene.grammar.sentenceFirst(token);
        int from = scene.grammar.hasConjunction(token) && token - 1 > first ? token - 1 : token;
        return from - 2 >= first
                && scene.grammar.role(from - 1) == Role.PREPOSITION
                && (scene.number(from - 2) != null || EventWords.has(scene.text, from - 2, WordClass.PEOPLE));
    }

    /** Parts of a toll are added, unless they are said to be counted already. */
    private @Nullable Toll ofTargets(Candidate candidate) {
        Toll sum = null;
        NumberMention counted = null;
        for (NounPhrase phrase : candidate.targets) {
            NumberMention number = number(phrase);
            if (number != null && number == counted) {
                continue;
            }
            counted = number == null ? counted : number;
            Toll toll = number == null ? ofWords(phrase) : toll(number, phrase);
            if (toll != null && (sum == null || number != null)) {
                sum = sum == null ? toll : add(sum, toll);
            }
            sum = sum == null ? null : within(phrase, number, sum);
        }
        if (sum != null) {
            NounPhrase last = candidate.targets.get(candidate.targets.size() - 1);
            sum = coordinated(last.end(), candidate.token, counted, sum);
        }
        boolean one = sum == null && candidate.pronoun && !candidate.row.verb() && candidate.targets.isEmpty();
        return one && isSingularPronoun(candidate.token) ? exactly(1, candidate.span, null) : sum;
    }

    /** {@code وخمسة مدنيين}, {@code وجنديين}: others who are counted right behind the targets. */
    private Toll coordinated(int from, int trigger, @Nullable NumberMention before, Toll known) {
        Toll sum = known;
        NumberMention last = before;
        int end = Math.min(scene.grammar.sentenceEnd(trigger), from + FARTHEST_COUNT);
        int at = from;
        while (at < end && (scene.grammar.hasConjunction(at) || scene.isAnd(at))) {
            at = scene.isAnd(at) ? at + 1 : at;
            NumberMention number = scene.number(at);
            if (number != null && number != last && (number.countsPeople() || number.unit() == null)) {
                sum = add(sum, toll(number, null));
                last = number;
                at = number.phraseEnd();
                NounPhrase rest = at < end && scene.grammar.role(at) == Role.PREPOSITION && scene.isFrom(at)
                        ? scene.grammar.nounPhrase(at + 1, end)
                        : null;
                at = rest == null ? at : rest.end();
            } else {
                return sum;
            }
        }
        return sum;
    }

    /** {@code إصابته}: the pronoun stands for one. */
    private boolean isSingularPronoun(int token) {
        char[] folded = scene.tokens.folded();
        int end = scene.tokens.foldedEnd(token);
        return folded[end - 1] == Letters.HEH || folded[end - 1] == Letters.ALEF && folded[end - 2] == Letters.HEH;
    }

    /** {@code خمسة جنود وثلاثة مدنيين} as one phrase. */
    private Toll within(NounPhrase phrase, @Nullable NumberMention first, Toll sum) {
        Toll total = sum;
        NumberMention last = first;
        for (int token = phrase.first(); token < phrase.end(); token++) {
            NumberMention number = scene.number(token);
            boolean another = number != null
                    && number != last
                    && number.first() > phrase.first()
                    && scene.grammar.hasConjunction(number.first())
                    && (number.countsPeople() || number.unit() == null && number.hasCounted());
            if (number != null && another) {
                total = add(total, toll(number, null));
                last = number;
            }
        }
        return total;
    }

    private @Nullable NumberMention number(NounPhrase phrase) {
        for (int token = phrase.first(); token < Math.min(phrase.end(), phrase.first() + LOOK_BACK); token++) {
            NumberMention number = scene.number(token);
            if (number != null && (number.unit() == null || number.countsPeople())) {
                return number;
            }
        }
        return partitive(phrase);
    }

    /** {@code العشرات من قوات النظام}: the quantity stands before the phrase that it is taken from. */
    private @Nullable NumberMention partitive(NounPhrase phrase) {
        int quantity = phrase.first() - 2;
        boolean taken = quantity >= scene.grammar.sentenceFirst(phrase.first())
                && scene.grammar.is(phrase.first() - 1, Role.PREPOSITION);
        NumberMention number = taken ? scene.number(quantity) : null;
        boolean counts = number != null && (number.bound() == Bound.VAGUE || number.unit() == null);
        return counts && scene.isFrom(phrase.first() - 1) ? number : null;
    }

    private @Nullable Toll ofWords(NounPhrase phrase) {
        CountedNoun.Form form = form(phrase.first());
        String whom = whom(phrase);
        if (form != null) {
            return switch (form) {
                case SINGULAR -> exactly(1, phrase.span(), whom);
                case DUAL -> exactly(2, phrase.span(), whom);
                case PLURAL -> several(phrase.span(), whom);
            };
        }
        if (isPlural(phrase.first())) {
            return several(phrase.span(), whom);
        }
        boolean person = EventWords.has(scene.text, phrase.first(), WordClass.PEOPLE)
                || scene.text.has(phrase.first(), ActorWords.TITLE)
                || scene.text.has(phrase.first(), ActorWords.GIVEN_NAME)
                || scene.grammar.isPersonName(phrase.first());
        return person ? exactly(1, phrase.span(), whom) : null;
    }

    private CountedNoun.@Nullable Form form(int token) {
        Reading reading = scene.text.find(token, NumberRecogniser.COUNTED);
        if (reading == null || !"people".equals(reading.value(CountedNoun.class).unit())) {
            return null;
        }
        return reading.value(CountedNoun.class).form();
    }

    private boolean isPlural(int token) {
        char[] folded = scene.tokens.folded();
        int end = scene.tokens.foldedEnd(token);
        if (end - scene.tokens.foldedBegin(token) < 5) {
            return false;
        }
        char last = folded[end - 1];
        char before = folded[end - 2];
        return last == Letters.NOON && (before == Letters.WAW || before == Letters.YEH);
    }

    private Toll toll(NumberMention number, @Nullable NounPhrase phrase) {
        String whom = phrase == null ? whom(number) : whom(phrase);
        return new Toll(number.low(), number.high(), number.bound(), whom, number.span());
    }

    private @Nullable String whom(NumberMention number) {
        return number.unitFirst() < 0
                ? null
                : scene.tokens
                        .span(number.unitFirst(), Math.max(number.unitEnd(), number.unitFirst() + 1))
                        .of(scene.tokens.text());
    }

    private String whom(NounPhrase phrase) {
        return phrase.span().of(scene.tokens.text());
    }

    private static Toll exactly(long count, Span span, @Nullable String whom) {
        return new Toll(count, count, Bound.EXACT, whom, span);
    }

    private static Toll several(Span span, @Nullable String whom) {
        return new Toll(SEVERAL, null, Bound.AT_LEAST, whom, span);
    }

    /** The sum of two tolls of different people. */
    static Toll add(Toll left, Toll right) {
        Long low = left.low() == null || right.low() == null ? null : Long.valueOf(left.low() + right.low());
        Long high = left.high() == null || right.high() == null ? null : Long.valueOf(left.high() + right.high());
        Bound bound = left.bound() == right.bound() ? left.bound() : high == null ? Bound.AT_LEAST : Bound.ABOUT;
        return new Toll(low, high, bound, left.whom(), left.span());
    }
}
