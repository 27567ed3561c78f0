package org.isnad.recognise.places;

import static org.isnad.text.Letters.ARABIC_COMMA;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.PlaceKind;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.Reading;
import org.jspecify.annotations.Nullable;

/** Finds everything that may be the name of a place, in one walk over the tokens. */
final class DraftFinder {
    static final RuleId KNOWN = new RuleId("PLACE.GAZETTEER");
    static final RuleId AFTER_WORD = new RuleId("PLACE.WORD_AND_NAME");
    static final RuleId IN_LIST = new RuleId("PLACE.LIST");
    static final RuleId NAMED_AFTER = new RuleId("PLACE.FACILITY");

    /** How far behind the word for several places the list of their names begins. */
    private static final int FARTHEST_LIST = 14;

    private final Marks marks;
    private final NameReader reader;
    private final List<Draft> drafts = new ArrayList<>();
    /** Where the next member of a list of places may begin, and the word that announced the list. */
    private int listAt = -1;

    private @Nullable PlaceWord listWord;
    /** The last word for several places, -1 before any. */
    private int severalAt = -1;

    DraftFinder(Marks marks) {
        this.marks = marks;
        this.reader = new NameReader(marks);
    }

    List<Draft> find() {
        int token = 0;
        while (token < marks.tokens.size()) {
            openList(token);
            Draft draft = marks.tokens.isWord(token) ? draftAt(token) : null;
            if (draft == null) {
                token++;
                continue;
            }
            join(draft);
            drafts.add(draft);
            expectList(draft);
            token = draft.end;
        }
        return drafts;
    }

    /** {@code عشرة مواقع في الجبهة وهي س وع}: the names may stand far from the word that counts them. */
    private void openList(int token) {
        if (marks.has(token, Role.SEVERAL)) {
            severalAt = token;
        } else if (severalAt >= 0 && marks.has(token, Role.NAMELY)) {
            boolean near = token - severalAt <= FARTHEST_LIST
                    && marks.tokens.sentenceOf(token) == marks.tokens.sentenceOf(severalAt);
            int next = token + 1 < marks.tokens.size() && marks.tokens.isPunctuation(token + 1, ':')
                    ? token + 2
                    : token + 1;
            listAt = near ? marks.nameAfter(next) : listAt;
            listWord = near ? PlaceWord.LISTED : listWord;
        }
    }

    private @Nullable Draft draftAt(int token) {
        Reading name = marks.names[token];
        Reading word = marks.words[token];
        if (word != null && !word.article() && (name == null || name.length() <= word.length())) {
            Draft draft = afterWord(token, word);
            if (draft != null) {
                return draft;
            }
        }
        if (name != null) {
            return known(token, name);
        }
        PlaceWord list = listWord;
        if (token == listAt && list != null && list.unknown() != PlaceWord.Unknown.NO) {
            return listed(token, list);
        }
        return null;
    }

    /** A name of the gazetteer, with the place word or relation before it. */
    private Draft known(int token, Reading name) {
        Reading word = marks.words[token];
        int first = token;
        if (name.length() > 1 && word != null && word.length() < name.length() && isLeftOut(word)) {
            first = marks.nameAfter(token + word.length());
        }
        int end = token + name.length();
        if (first != token && marks.tokens.isQuote(end - 1)) {
            end--;
        }
        Span span = first == token
                ? marks.text.span(token, name)
                : new Span(marks.tokens.begin(first), marks.tokens.end(end - 1));
        List<GazetteerPlace> places = candidates(token, name);
        Reading bare = first == token ? null : marks.names[first];
        if (bare != null && bare.prefix() == 0 && first + bare.length() == end) {
            candidates(first, bare).stream()
                    .filter(place -> !places.contains(place))
                    .forEach(places::add);
        }
        Draft draft = new Draft(first, end, span, places, KNOWN);
        if (first != token && word != null) {
            draft.wordToken = token;
            draft.word = word.value(PlaceWord.class).kind();
        }
        describe(draft, token, name);
        return draft;
    }

    private static boolean isLeftOut(Reading word) {
        if (word.article()) {
            return false;
        }
        PlaceWord value = word.value(PlaceWord.class);
        return value.part() == PlaceWord.Part.NO
                && value.kind() != PlaceKind.REGION
                && value.kind() != PlaceKind.COUNTRY;
    }

    private void describe(Draft draft, int token, Reading name) {
        int wordToken = draft.wordToken >= 0 ? draft.wordToken : marks.wordBefore[token];
        Reading word = wordToken < 0 ? null : marks.words[wordToken];
        if (word != null && (draft.wordToken >= 0 || name.prefix() == 0) && announces(word, draft)) {
            PlaceWord value = word.value(PlaceWord.class);
            draft.wordToken = wordToken;
            draft.word = value.kind();
            draft.list = value.announcesSeveral() ? value : null;
            draft.preposition = word.preposition();
            draft.joined = word.conjunction() != 0;
        } else {
            draft.preposition = name.preposition();
            draft.joined = name.conjunction() != 0;
            if (token == listAt) {
                draft.list = listWord;
                draft.word = listWord == null ? null : listWord.kind();
            }
        }
        relate(draft, draft.anchor());
        prepositionApart(draft);
        if (draft.word == null && isCapital(draft)) {
            draft.word = PlaceKind.CITY;
        }
    }

    /** {@code العاصمة الأردنية عمان}. */
    private boolean isCapital(Draft draft) {
        int before = marks.wordBefore(draft.first);
        return before >= 0
                && !draft.joined
                && (marks.has(before, Role.CAPITAL)
                        || marks.hasArticle(before, 0) && marks.has(marks.wordBefore(before), Role.CAPITAL));
    }

    private void prepositionApart(Draft draft) {
        int before = marks.wordBefore(draft.anchor());
        if (draft.preposition == 0 && !draft.joined && before >= 0 && marks.length(before) == 1) {
            char letter = marks.letter(before, 0);
            if (letter == BEH || letter == LAM || letter == KAF) {
                draft.preposition = letter;
                draft.prepositionToken = before;
            }
        }
    }

    /** Words for countries announce countries alone; {@code دولة} before a town is no word of that town. */
    private static boolean announces(Reading word, Draft draft) {
        if (word.value(PlaceWord.class).kind() != PlaceKind.COUNTRY) {
            return true;
        }
        for (GazetteerPlace place : draft.candidates) {
            if (place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION) {
                return true;
            }
        }
        return false;
    }

    private void relate(Draft draft, int anchor) {
        int relationToken = marks.relationBefore[anchor];
        Reading relation = relationToken < 0 ? null : marks.relation(relationToken);
        boolean bare = draft.preposition == 0 && !draft.joined;
        if (relation != null && bare) {
            draft.relationToken = relationToken;
            draft.relation = new PlaceRelation(relation.value(String.class), marks.text.span(relationToken, relation));
        }
    }

    private List<GazetteerPlace> candidates(int token, Reading chosen) {
        List<GazetteerPlace> places = new ArrayList<>(2);
        for (Reading reading : marks.text.readings(token)) {
            if (reading.is(Gazetteer.PLACE)
                    && reading.length() == chosen.length()
                    && reading.prefix() == chosen.prefix()) {
                GazetteerPlace place = reading.value(GazetteerPlace.class);
                if (!places.contains(place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** An unknown name after a place word, or a facility that is named after a known place. */
    private @Nullable Draft afterWord(int token, Reading reading) {
        PlaceWord word = reading.value(PlaceWord.class);
        int name = marks.nameAfter(token + reading.length());
        if (name >= marks.tokens.size() || !marks.tokens.isWord(name)) {
            return null;
        }
        Reading known = marks.names[name];
        boolean part = word.part() == PlaceWord.Part.YES;
        if (known != null && known.prefix() == 0 && !goesFurther(name, known, word)) {
            return part ? namedAfter(token, reading, word, name, known) : null;
        }
        if (word.unknown() == PlaceWord.Unknown.NO) {
            return null;
        }
        int end = reader.read(name, 0, token == listAt ? PlaceWord.LISTED : word);
        if (end < 0) {
            return null;
        }
        int first = part ? token : name;
        int begin = part ? marks.tokens.offsetAfter(token, reading.prefix()) : marks.tokens.begin(name);
        Draft draft = new Draft(first, end, new Span(begin, marks.tokens.end(end - 1)), List.of(), AFTER_WORD);
        announce(draft, token, reading, word);
        return draft;
    }

    /** {@code عين الشعرة}: a known name of one word that only begins a longer one. */
    private boolean goesFurther(int name, Reading known, PlaceWord word) {
        return known.length() == 1
                && word.unknown() == PlaceWord.Unknown.STRONG
                && marks.part(name) == PlaceWords.NamePart.HEAD
                && reader.read(name, 0, word) > name + 1;
    }

    private Draft namedAfter(int token, Reading reading, PlaceWord word, int name, Reading known) {
        int end = name + known.length();
        if (marks.part(end) == PlaceWords.NamePart.TAIL) {
            end++;
        }
        int begin = marks.tokens.offsetAfter(token, reading.prefix());
        Span span = new Span(begin, marks.tokens.end(end - 1));
        Draft draft = new Draft(token, end, span, candidates(name, known), NAMED_AFTER);
        draft.host = true;
        announce(draft, token, reading, word);
        return draft;
    }

    private void announce(Draft draft, int token, Reading reading, PlaceWord word) {
        draft.wordToken = token;
        draft.word = word.kind();
        draft.list = word.announcesSeveral() ? word : null;
        if (token == listAt && listWord != null && word.part() == PlaceWord.Part.YES) {
            draft.word = listWord.kind();
            draft.list = listWord;
        }
        draft.preposition = reading.preposition();
        draft.joined = reading.conjunction() != 0;
        relate(draft, token);
    }

    private @Nullable Draft listed(int token, PlaceWord list) {
        int prefix = marks.beginsWithWaw(token) ? 1 : 0;
        int end = reader.read(token, prefix, list);
        // a member after a mere comma is one only where the list goes on behind it
        if (end < 0 || prefix == 0 && !marks.goesOn(end)) {
            return null;
        }
        Span span = new Span(marks.tokens.offsetAfter(token, prefix), marks.tokens.end(end - 1));
        Draft draft = new Draft(token, end, span, List.of(), IN_LIST);
        draft.word = list.kind();
        draft.list = list;
        draft.joined = true;
        return draft;
    }

    private void expectList(Draft draft) {
        listWord = draft.list;
        listAt = -1;
        if (listWord == null) {
            return;
        }
        int next = marks.after(draft.end);
        if (next < marks.tokens.size() && marks.tokens.isPunctuation(next, ARABIC_COMMA)) {
            next++;
        } else if (!marks.beginsWithWaw(next < marks.tokens.size() ? next : draft.first) && !isLoneWaw(next)) {
            return;
        }
        listAt = marks.nameAfter(isLoneWaw(next) ? next + 1 : next);
    }

    private boolean isLoneWaw(int token) {
        return token < marks.tokens.size()
                && marks.tokens.isWord(token)
                && marks.length(token) == 1
                && marks.letter(token, 0) == WAW;
    }

    /** Ties a draft to the one before it where only a conjunction or a comma of a list parts them. */
    private void join(Draft draft) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null || marks.tokens.sentenceOf(last.first) != marks.tokens.sentenceOf(draft.first)) {
            return;
        }
        int next = marks.after(last.end);
        boolean comma = next < marks.tokens.size() && marks.tokens.isPunctuation(next, ARABIC_COMMA);
        if (comma || isLoneWaw(next)) {
            next++;
        }
        boolean adjacent = marks.nameAfter(next) == draft.anchor();
        boolean conjoined = draft.joined || isLoneWaw(next - 1);
        if (adjacent
                && (conjoined || comma && (last.before != null || draft.list != null || marks.goesOn(draft.end)))) {
            draft.before = last;
            last.after = draft;
        }
    }
}
