package org.isnad.recognise.places;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import org.isnad.lexicon.Entry;
import org.isnad.model.PlaceKind;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;

/** Reads names that the gazetteer lacks: how far they go, and whether they are names at all. */
final class NameReader {
    private static final int SHORTEST_NAME = 2;
    private static final int NONE = -1;

    private final Marks marks;

    NameReader(Marks marks) {
        this.marks = marks;
    }

    /**
     * Reads the name that begins at a token.
     *
     * @param prefix length of the conjunction before it
     * @return the token after the name, -1 where there is none
     */
    int read(int token, int prefix, PlaceWord word) {
        if (token >= marks.tokens.size() || !marks.tokens.isWord(token) || !mayBegin(token, prefix, word)) {
            return NONE;
        }
        int quotation = marks.tokens.quotationAround(token);
        int end = marks.underscoredEnd(token);
        if (end > token + 1) {
            return end;
        }
        if (marks.part(token) == PlaceWords.NamePart.HEAD && follows(end, true)) {
            end++;
        } else if (!marks.hasArticle(token, prefix) && follows(end, word == PlaceWord.LISTED) && joinsConstruct(end)) {
            end++;
        }
        if (follows(end, false) && marks.part(end) == PlaceWords.NamePart.TAIL && marks.hasArticle(token, prefix)) {
            end++;
        }
        boolean alone = end == token + 1;
        if (alone && word.announcesSeveral() && isLoneAdjective(token, prefix, end)) {
            return NONE;
        }
        if (alone && marks.part(token) == PlaceWords.NamePart.HEAD && marks.length(token) - prefix <= 3) {
            return NONE;
        }
        if (alone
                && word.unknown() == PlaceWord.Unknown.WEAK
                && quotation < 0
                && !isDescribed(token, marks.hasArticle(token, prefix))
                && !looksLikeName(token, prefix, end, word)) {
            return NONE;
        }
        return end;
    }

    /** {@code قرى كثيرة}: feminine and not the first of several names. */
    private boolean isLoneAdjective(int token, int prefix, int end) {
        boolean feminine = marks.letterFromEnd(token, 0) == HEH && !marks.hasArticle(token, prefix);
        return feminine && prefix == 0 && !marks.goesOn(end);
    }

    private boolean mayBegin(int token, int prefix, PlaceWord word) {
        if (marks.length(token) - prefix < SHORTEST_NAME || marks.hasTanween(token)) {
            return false;
        }
        boolean joinedAccusative = prefix == 0 && marks.beginsWithWaw(token) && marks.letterFromEnd(token, 0) == ALEF;
        if (joinedAccusative) {
            return false; // "his town and circumstances"
        }
        boolean article = marks.hasArticle(token, prefix);
        PlaceWords.NotName why = marks.notName(token);
        boolean head = marks.part(token) == PlaceWords.NamePart.HEAD;
        if (why != null && !head) {
            boolean quarter = word.kind() == PlaceKind.QUARTER && !word.announcesSeveral();
            boolean construct = word == PlaceWord.LISTED && !article && marks.hasArticle(token + 1, 0);
            if (!((quarter && article || construct) && why == PlaceWords.NotName.NOUN)) {
                return false;
            }
        }
        if (!head && (marks.words[token] != null || marks.relation(token) != null || marks.hasRole(token))) {
            return false;
        }
        return (head || !isVerbOrMasdar(token, article) || isDescribed(token, article))
                && !carriesPreposition(token, prefix)
                && !isAdjective(token, article, word);
    }

    /** @param sure whether what stands before or around the word shows that a name goes on */
    private boolean follows(int token, boolean sure) {
        if (!marks.tokens.isWord(token)
                || marks.tokens.sentenceOf(token) != marks.tokens.sentenceOf(token - 1)
                || marks.tokens.isQuote(token)) {
            return false;
        }
        return marks.words[token] == null
                && marks.relation(token) == null
                && (marks.notName(token) == null || sure && marks.notName(token) == PlaceWords.NotName.NOUN)
                && !marks.hasRole(token)
                && !marks.hasTanween(token)
                && !carriesPreposition(token, 0)
                && !joinedOn(token)
                && (sure || !isVerbOrMasdar(token, marks.hasArticle(token, 0)));
    }

    /** A word with a conjunction goes on with something else, unless waw is its own letter. */
    private boolean joinedOn(int token) {
        return marks.beginsWithWaw(token) && marks.letter(token, 1) == ALEF && marks.letter(token, 2) == LAM;
    }

    /** A name without the article and a definite noun: the second of a construct, but no adjective of the first. */
    private boolean joinsConstruct(int token) {
        char last = marks.letterFromEnd(token, 0);
        return marks.hasArticle(token, 0) && last != HEH && last != YEH && marks.names[token] == null;
    }

    private boolean isVerbOrMasdar(int token, boolean article) {
        for (Reading reading : marks.text.readings(token)) {
            Entry entry = reading.entry();
            if (reading.length() == 1 && entry.value() instanceof VerbForm && !article) {
                return true;
            }
        }
        return false;
    }

    /** Words with a preposition, and what cannot be the first letters of a name. */
    private boolean carriesPreposition(int token, int prefix) {
        char first = marks.letter(token, prefix);
        char second = marks.letter(token, prefix + 1);
        char third = marks.letter(token, prefix + 2);
        boolean swallowed = first == LAM && second == LAM;
        boolean beforeArticle =
                second == ALEF && third == LAM && (first == BEH || first == KAF || first == FEH || first == WAW);
        if ((swallowed || beforeArticle) && marks.length(token) > prefix + 4) {
            return true;
        }
        for (Reading reading : marks.text.readings(token)) {
            if (reading.preposition() != 0
                    && reading.length() == 1
                    && reading.entry().category() != PlaceWords.NAME_PART) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdjective(int token, boolean article, PlaceWord word) {
        if (article) {
            return false;
        }
        if (marks.endsLikeFeminineRelation(token)) {
            return true;
        }
        boolean masculine = word.kind() == PlaceKind.QUARTER
                || word.kind() == PlaceKind.MOUNTAIN
                || word.kind() == PlaceKind.CAMP
                || word.kind() == PlaceKind.FIELD
                || word.kind() == PlaceKind.CROSSING
                || word.kind() == PlaceKind.FACILITY
                || word.kind() == PlaceKind.BASE;
        return masculine && marks.letterFromEnd(token, 0) == YEH && marks.length(token) > 3;
    }

    /** After a word such as "area" a name must show itself: by its article, its vowels, a number sign or what it lies in. */
    private boolean looksLikeName(int token, int prefix, int end, PlaceWord word) {
        boolean shown = marks.hasArticle(token, prefix) || marks.isVocalised(token) || marks.isHashed(token);
        boolean strange = shown && marks.text.readings(token).length == 0;
        return strange && (!word.announcesSeveral() || marks.goesOn(end)) || isPlacedIn(marks.after(end));
    }

    private boolean isPlacedIn(int token) {
        if (!marks.tokens.isWord(token)) {
            return false;
        }
        Reading word = marks.words[token];
        Reading name = marks.names[token];
        return word != null && word.preposition() != 0
                || name != null && name.preposition() != 0
                || marks.relation(token) != null
                || marks.has(token, Role.IN) && (marks.wordBefore[nextWord(token)] >= 0 || nameAt(nextWord(token)));
    }

    /** {@code جبل جالس الاستراتيجي}: a definite adjective of relation behind a bare word shows that the word is a name. */
    private boolean isDescribed(int token, boolean article) {
        int next = token + 1;
        return !article
                && next < marks.tokens.size()
                && marks.tokens.isWord(next)
                && marks.hasArticle(next, 0)
                && (marks.letterFromEnd(next, 0) == YEH || marks.endsLikeFeminineRelation(next))
                && marks.length(next) > 6
                && marks.letterFromEnd(token, 0) != HEH
                && marks.notName(token) == null;
    }

    private int nextWord(int token) {
        Reading word = token + 1 < marks.tokens.size() ? marks.words[token + 1] : null;
        return Math.min(marks.tokens.size() - 1, word == null ? token + 1 : marks.nameAfter(token + 2));
    }

    private boolean nameAt(int token) {
        return marks.names[token] != null;
    }
}
