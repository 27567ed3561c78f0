package org.isnad.recognise.places;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.NOON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.model.PlaceKind;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.InflectedForm;
import org.isnad.morphology.Number;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Decides which names of the gazetteer are names of places where they stand, and not words, adjectives, persons or firms. */
final class Evidence {
    private static final double WELL_KNOWN = 100_000;

    private final Marks marks;
    /** Places that something beside their names has shown to be places of this report. */
    private final Set<GazetteerPlace> shown = new HashSet<>();
    /** Countries that the report names, or that hold a place it names without doubt. */
    private final Set<String> countries = new HashSet<>();

    Evidence(Marks marks) {
        this.marks = marks;
    }

    /** Sets {@link Draft#refusal} where a draft is no place. */
    void weigh(List<Draft> drafts) {
        List<Draft> open = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.refusal = refusal(draft);
            if (draft.refusal != null) {
                continue;
            }
            boolean small = isSmall(draft);
            boolean doubtful =
                    draft.end == draft.first + 1 && (small ? isOtherWord(draft, isPlain(draft)) : isNoun(draft));
            draft.cued = hasWord(draft) || !doubtful && isCued(draft);
            if (draft.cued) {
                shown.addAll(draft.candidates);
                learnCountry(draft);
            } else {
                dropDoubtful(draft);
                if (small || doubtful) {
                    open.add(draft);
                } else {
                    learnCountry(draft);
                }
            }
        }
        for (Draft draft : open) {
            draft.refusal = doubt(draft);
        }
    }

    private void learnCountry(Draft draft) {
        String country =
                draft.candidates.isEmpty() ? null : draft.candidates.get(0).country();
        for (GazetteerPlace place : draft.candidates) {
            if (country == null || !country.equals(place.country())) {
                return;
            }
        }
        if (country != null) {
            countries.add(country);
        }
    }

    /** Of several places of one name, those that need a cue are out of the question without one. */
    private static void dropDoubtful(Draft draft) {
        List<GazetteerPlace> certain = new ArrayList<>(draft.candidates.size());
        for (GazetteerPlace place : draft.candidates) {
            if (!place.needsCue()) {
                certain.add(place);
            }
        }
        if (!certain.isEmpty()) {
            draft.candidates = certain;
        }
    }

    private @Nullable String refusal(Draft draft) {
        if (draft.candidates.isEmpty() || draft.host) {
            return null;
        }
        if (marks.isOtherName(draft.first, draft.end)) {
            return "part of another name";
        }
        if (marks.hasTanween(draft.end - 1)) {
            return "a name of a place bears no tanween";
        }
        if (draft.wordToken >= 0 || draft.list != null) {
            return null;
        }
        if (isUnit(draft)) {
            return "a unit of an army, not the base that it is named after";
        }
        if (draft.preposition == KAF && draft.prepositionToken < 0 && !draft.mayAct()) {
            return "a word that begins with kaf";
        }
        if (isSonOf(draft)) {
            return "part of the name of a person or tribe";
        }
        int before = marks.wordBefore(draft.first);
        if (before < 0
                && draft.preposition == 0
                && isNisba(draft)
                && !marks.hasArticle(draft.first, draft.joined ? 1 : 0)) {
            return "an adjective";
        }
        return draft.preposition == 0 && before >= 0 ? refusalAfter(draft, before) : null;
    }

    private @Nullable String refusalAfter(Draft draft, int before) {
        if (isAdjectiveAfter(draft, before)) {
            return "an adjective of the noun before it";
        }
        if (draft.joined) {
            return null;
        }
        boolean negation =
                marks.has(before, Role.AUXILIARY) && marks.length(before) == 2 && marks.letter(before, 0) == LAM;
        if (negation && !marks.hasArticle(draft.first, 0)) {
            return "a verb behind its particle";
        }
        if (marks.has(before, Role.INSTITUTION) && marks.relation(before) == null) {
            return "part of an institution's name";
        }
        if (marks.has(before, Role.PERSON) && marks.hasArticle(before, 0)) {
            return "part of a person's name";
        }
        if (marks.has(before, Role.THIS) && marks.hasArticle(draft.first, 0)) {
            return "a common noun after a demonstrative";
        }
        Reading word = marks.words[before];
        if (word != null && word.article() && marks.hasArticle(draft.first, 0) && isSmall(draft)) {
            return "an adjective of the word for a place before it";
        }
        return null;
    }

    /** {@code اللواء 35}: the base of that name only behind a word for a base or a direction. */
    private boolean isUnit(Draft draft) {
        if (draft.relationToken >= 0 || !draft.candidates.get(0).needsCue()) {
            return false;
        }
        for (int token = draft.first + 1; token < draft.end; token++) {
            if (marks.tokens.kind(token) == TokenKind.NUMBER) {
                return draft.candidates.get(0).kind() == PlaceKind.BASE;
            }
        }
        return false;
    }

    /** {@code خولان بن عامر}. */
    private boolean isSonOf(Draft draft) {
        int next = draft.end;
        return next < marks.tokens.size()
                && marks.tokens.isWord(next)
                && marks.length(next) == 2
                && marks.letter(next, 0) == BEH
                && marks.letter(next, 1) == NOON;
    }

    /** Whether a name of one word looks like the feminine adjective of its country: {@code السعودية}, {@code سورية}. */
    private boolean isNisba(Draft draft) {
        return draft.end == draft.first + 1 && marks.endsLikeFeminineRelation(draft.first) && draft.mayAct();
    }

    /** {@code السعودية} and its like, after a definite noun or another adjective, and accusatives such as {@code جنديا تركيا}. */
    private boolean isAdjectiveAfter(Draft draft, int before) {
        if (draft.end != draft.first + 1) {
            return false;
        }
        if (marks.endsLikeFeminineRelation(draft.first)) {
            return isFeminineAdjectiveAfter(draft, before);
        }
        boolean accusative = marks.letterFromEnd(before, 0) == ALEF && marks.length(before) > 3;
        return accusative
                && !draft.joined
                && marks.letterFromEnd(draft.first, 0) == ALEF
                && draft.mayAct()
                && marks.notName(before) == null
                && !marks.has(before, Role.THAT)
                && marks.relation(before) == null
                && marks.names[before] == null
                && !has(before, Verbs.VERB);
    }

    private boolean isFeminineAdjectiveAfter(Draft draft, int before) {
        if (marks.names[before] != null) {
            return draft.before == null && !draft.joined && marks.hasArticle(draft.first, 0);
        }
        if (!marks.hasArticle(draft.first, draft.joined ? 1 : 0)) {
            return draft.mayAct() && !(draft.relationToken >= 0 || followsPreposition(before));
        }
        boolean definite = marks.hasArticle(before, 0)
                || marks.hasArticle(before, 1)
                || marks.letter(before, 0) == LAM && marks.letter(before, 1) == LAM;
        boolean adjectiveBefore = definite && marks.endsLikeFeminineRelation(before);
        return draft.joined ? adjectiveBefore : definite;
    }

    private boolean followsPreposition(int before) {
        return marks.has(before, Role.IN)
                || marks.has(before, Role.TO)
                || marks.has(before, Role.FROM)
                || marks.has(before, Role.ON)
                || marks.has(before, Role.WITH)
                || marks.has(before, Role.ABOUT)
                || marks.has(before, Role.AGAINST)
                || marks.has(before, Role.BETWEEN)
                || marks.has(before, Role.BORDER);
    }

    private boolean has(int token, Category category) {
        Reading reading = marks.text.find(token, category);
        return reading != null && reading.length() == 1 && !reading.article();
    }

    /** Small places have names like common words; what is well known is taken for what it is called. */
    private static boolean isSmall(Draft draft) {
        for (GazetteerPlace place : draft.candidates) {
            boolean known = place.population() >= WELL_KNOWN
                    || place.kind() == PlaceKind.COUNTRY
                    || place.kind() == PlaceKind.GOVERNORATE
                    || place.kind() == PlaceKind.REGION
                    || place.kind() == PlaceKind.SEA;
            if (known && !place.needsCue()) {
                return false;
            }
        }
        return true;
    }

    /** Why a small place without a cue is no place here; {@code null} where it may pass. */
    private @Nullable String doubt(Draft draft) {
        boolean plain = isPlain(draft);
        boolean elsewhere = plain && shown.containsAll(draft.candidates);
        if (elsewhere) {
            return null;
        }
        if (plain
                && draft.after != null
                && draft.after.refusal == null
                && (draft.after.cued || !isSmall(draft.after))) {
            return null;
        }
        if (isTownOfReport(draft)) {
            return null;
        }
        boolean required = draft.candidates.get(0).needsCue();
        boolean single = draft.end == draft.first + 1;
        boolean known = !isSmall(draft);
        boolean otherWord = single && (known ? isNoun(draft) && !plain : isOtherWord(draft, plain));
        if (required || otherWord) {
            return "the name is also a common word, and nothing beside it says that a place is meant";
        }
        if (single && !plain && !known && !inCountryOfReport(draft)) {
            return "a small place of a country that the report does not speak of";
        }
        return null;
    }

    /** A large place of a country that the report names, directly after "in" or "to". */
    private boolean isTownOfReport(Draft draft) {
        int before = draft.preposition == BEH ? -1 : marks.wordBefore(draft.first);
        boolean inside = draft.preposition == BEH
                || draft.preposition == 0 && (marks.has(before, Role.IN) || marks.has(before, Role.TO));
        if (!inside || isNoun(draft) || draft.end > draft.first + 1) {
            return false;
        }
        for (GazetteerPlace place : draft.candidates) {
            boolean large = place.population() >= WELL_KNOWN || place.kind() == PlaceKind.GOVERNORATE;
            if (large && place.country() != null && countries.contains(place.country())) {
                return true;
            }
        }
        return false;
    }

    private boolean inCountryOfReport(Draft draft) {
        for (GazetteerPlace place : draft.candidates) {
            if (place.country() != null && countries.contains(place.country())) {
                return true;
            }
        }
        return false;
    }

    /** Whether even a well-known name is a common noun as well, or the word before a pronoun: {@code بابها}. */
    private boolean isNoun(Draft draft) {
        PlaceWords.NotName why = marks.notName(draft.first);
        return why == PlaceWords.NotName.NOUN || why == PlaceWords.NotName.FUNCTION;
    }

    /** Whether the token is also a word of another sort; after a preposition a finite verb is none. */
    private boolean isOtherWord(Draft draft, boolean afterPreposition) {
        int token = draft.first;
        if (marks.notName(token) != null
                || marks.words[token] != null
                || has(token, Verbs.PARTICIPLE)
                || has(token, Verbs.MASDAR)) {
            return true;
        }
        if (draft.preposition != 0) {
            for (Reading reading : marks.text.readings(token)) {
                if (reading.preposition() == 0 && !reading.is(Gazetteer.PLACE)) {
                    return true;
                }
            }
            return false;
        }
        return !afterPreposition && isCommonVerb(token);
    }

    /** Duals and commands are rare in the news, and names of places are spelt like them. */
    private boolean isCommonVerb(int token) {
        for (Reading reading : marks.text.readings(token)) {
            if (reading.is(Verbs.VERB) && reading.length() == 1) {
                InflectedForm form = reading.value(VerbForm.class).form();
                if (form.aspect() != Aspect.IMPERATIVE && form.number() != Number.DUAL) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasWord(Draft draft) {
        return draft.wordToken >= 0 || draft.list != null || draft.host;
    }

    private boolean isCued(Draft draft) {
        if (draft.relation != null && !isWeak(draft.relation.kind()) && draft.relationToken >= 0) {
            return true;
        }
        if (draft.before != null && draft.before.refusal == null && draft.before.cued) {
            return true;
        }
        if (draft.preposition == LAM && draft.first > 0 && marks.has(draft.first - 1, Role.BORDER)) {
            return true;
        }
        int before = draft.preposition == 0 && !draft.joined ? marks.wordBefore(draft.first) : -1;
        return marks.has(before, Role.ENTRY) || isPlacedIn(marks.after(draft.end)) || isPlacedInBrackets(draft.end);
    }

    /** {@code الدرملية (شرق حمص)}. */
    private boolean isPlacedInBrackets(int token) {
        if (token + 1 >= marks.tokens.size() || !marks.tokens.isPunctuation(token, '(')) {
            return false;
        }
        Reading relation = marks.relation(token + 1);
        return relation != null && isPlacedIn(token + 1);
    }

    /** Much else than places stands between two things. */
    private static boolean isWeak(String relation) {
        return relation.equals("between") || relation.equals("road");
    }

    /** Whether what follows says where the name lies: {@code بمحافظة}, {@code في ريف}, {@code شمالي} and the like. */
    private boolean isPlacedIn(int token) {
        if (token >= marks.tokens.size() || !marks.tokens.isWord(token)) {
            return false;
        }
        Reading word = marks.words[token];
        if (word != null && word.preposition() != 0 && !word.article()) {
            return marks.wordBefore[marks.nameAfter(token + word.length())] == token;
        }
        if (marks.has(token, Role.IN) && token + 1 < marks.tokens.size()) {
            Reading next = marks.words[token + 1];
            return next != null && !next.article() || isWide(token + 1);
        }
        Reading relation = marks.relation(token);
        return relation != null
                && !relation.article()
                && !isWeak(relation.entry().value(String.class))
                && hasName(marks.nameAfter(token + relation.length()));
    }

    /** A country, region or governorate. */
    private boolean isWide(int token) {
        Reading name = marks.names[token];
        if (name == null || name.prefix() != 0) {
            return false;
        }
        PlaceKind kind = name.value(GazetteerPlace.class).kind();
        return kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION || kind == PlaceKind.GOVERNORATE;
    }

    private boolean hasName(int token) {
        return token < marks.tokens.size() && (marks.names[token] != null || marks.words[token] != null);
    }

    /** After a preposition of place, or joined to another place. */
    private boolean isPlain(Draft draft) {
        if (draft.preposition != 0
                || draft.before != null && draft.before.refusal == null
                || draft.relationToken >= 0) {
            return true;
        }
        if (draft.first > 0 && marks.tokens.isPunctuation(draft.first - 1, '#')) {
            return true;
        }
        int before = marks.wordBefore(draft.first);
        return before >= 0
                && (marks.has(before, Role.IN)
                        || marks.has(before, Role.ENTRY)
                        || marks.has(before, Role.TO)
                        || marks.has(before, Role.FROM)
                        || marks.has(before, Role.ON)
                        || marks.has(before, Role.BETWEEN));
    }
}
