package org.isnad.interpret.phrases;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FATHATAN;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Traits;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.text.TokenisedText;

/** What the form of a single token tells: its clitics, its definiteness, its ending. */
final class WordForms {
    private static final int SHORTEST_PLURAL = 7;

    private final LexicalText text;
    private final TokenisedText tokens;
    private final Cover cover;

    WordForms(LexicalText text, Cover cover) {
        this.text = text;
        this.tokens = text.tokens();
        this.cover = cover;
    }

    /** Whether a preposition is attached to the token's word. */
    boolean hasPreposition(int token) {
        boolean bare = text.hasTrait(token, Traits.NO_PREPOSITION);
        boolean attached = text.hasTrait(token, Traits.PREPOSITION);
        return attached ? !bare : !bare && looksLikePreposition(token);
    }

    /** The attached preposition, or 0. */
    char preposition(int token) {
        if (!tokens.isWord(token) || !hasPreposition(token)) {
            return 0;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.preposition() != 0) {
                return reading.preposition();
            }
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        return folded[at] == WAW || folded[at] == FEH ? folded[at + 1] : folded[at];
    }

    /** Whether the token's word is definite by shape: article or attached pronoun. */
    boolean isDefinite(int token) {
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        int length = tokens.foldedEnd(token) - at;
        if (length > 3 && hasArticle(token)) {
            return true;
        }
        if (text.hasTrait(token, Traits.ARTICLE) || text.hasTrait(token, Traits.PRONOUN) && hasPossessor(token)) {
            return true;
        }
        return length > 4
                && (folded[at] == LAM && folded[at + 1] == LAM || folded[at + 1] == ALEF && folded[at + 2] == LAM);
    }

    /** Teh marbuta is folded to the letter of a pronoun; and "my" is the ending of a construct plural far more often. */
    private boolean hasPossessor(int token) {
        if (endsWithTehMarbuta(token)) {
            return false;
        }
        boolean suffix = false;
        for (Reading reading : text.readings(token)) {
            if (!reading.hasSuffix() && reading.entry().category() == NumberRecogniser.NUMBER) {
                return false;
            }
            boolean my = reading.suffix().length() == 1 && reading.suffix().charAt(0) == YEH;
            suffix |= reading.hasSuffix() && !my && reading.entry().category() != Verbs.VERB;
        }
        return suffix;
    }

    boolean endsWithTehMarbuta(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == TEH_MARBUTA;
    }

    /** Whether a possessive pronoun is attached to the token's word, and no noun explains it without one. */
    boolean hasPronoun(int token) {
        boolean pronoun = false;
        for (Reading reading : text.readings(token)) {
            boolean nominal = isNominal(reading.entry().category());
            if (nominal && !reading.hasSuffix()) {
                return false;
            }
            pronoun |= nominal;
        }
        return pronoun;
    }

    /** Whether the token may be an adjective with the article: of origin, or a participle. */
    boolean isAdjective(int token) {
        boolean pronoun = text.hasTrait(token, Traits.PRONOUN) && !text.hasTrait(token, Traits.ARTICLE);
        if (!isDefinite(token) || pronoun && !isSpeltWithArticle(token)) {
            return false;
        }
        return endsAsOrigin(token)
                || text.has(token, ActorWords.NATIONALITY)
                || text.has(token, Verbs.PARTICIPLE)
                || text.has(token, FunctionWords.ADJECTIVE);
    }

    /** {@code محلي}, {@code محلية}: the ending of adjectives of origin. */
    boolean endsAsOrigin(int token) {
        return tokens.folded()[tokens.foldedEnd(token) - 1] == YEH || endsWith(token, YEH, HEH);
    }

    /** Whether the word ends as an indefinite object is written. */
    boolean endsAsObject(int token) {
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return last == ALEF && !endsWith(token, HEH, ALEF) || last == FATHATAN;
    }

    boolean endsWith(int token, char first, char second) {
        int end = tokens.foldedEnd(token);
        return end - tokens.foldedBegin(token) > 3
                && tokens.folded()[end - 2] == first
                && tokens.folded()[end - 1] == second;
    }

    /** Whether the token's word carries the article; a pronoun does not count. */
    boolean hasArticle(int token) {
        if (text.hasTrait(token, Traits.ARTICLE)) {
            return true;
        }
        if (text.hasTrait(token, Traits.BARE_NOMINAL)) {
            return false;
        }
        char[] folded = tokens.folded();
        int begin = tokens.foldedBegin(token);
        int length = tokens.foldedEnd(token) - begin;
        int at = length > 5 && folded[begin] == WAW ? begin + 1 : begin;
        return length > 4 && folded[at] == ALEF && folded[at + 1] == LAM;
    }

    /** {@code هجوما}: an indefinite noun with the ending of an object. */
    boolean isIndefiniteObject(int token) {
        if (!endsAsObject(token) || cover.nameEnd(token) >= 0 || hasConjunction(token) || isDefinite(token)) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.length() == 1 && reading.is(Verbs.MASDAR) || reading.is(FunctionWords.MEDIUM)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token's word may be a verbal noun; folded, teh marbuta looks like a pronoun attached to one. */
    boolean isVerbalNoun(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.MASDAR) && !(reading.hasSuffix() && endsWithTehMarbuta(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word begins with the article's letters, whatever they are in it. */
    boolean isSpeltWithArticle(int token) {
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        return tokens.foldedEnd(token) - at > 3 && folded[at] == ALEF && folded[at + 1] == LAM;
    }

    /** Whether a conjunction is attached to the token's word. */
    boolean hasConjunction(int token) {
        boolean bare = text.hasTrait(token, Traits.NO_CONJUNCTION);
        boolean attached = text.hasTrait(token, Traits.CONJUNCTION);
        if (attached || bare) {
            return attached && !bare;
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        return tokens.isWord(token) && tokens.foldedEnd(token) - at > 4 && folded[at] == WAW;
    }

    /** Whether the token is a definite sound plural in its oblique form; shorter words are singulars that end alike. */
    boolean isAccusative(int token) {
        int length = tokens.foldedEnd(token) - tokens.foldedBegin(token);
        return length >= SHORTEST_PLURAL
                && endsWith(token, YEH, NOON)
                && isDefinite(token)
                && !hasPreposition(token)
                && cover.nameEnd(token) < 0;
    }

    /** How many folded characters of conjunction and preposition stand before the word itself. */
    int attachedLength(int token) {
        boolean conjunction = hasConjunction(token);
        boolean preposition = hasPreposition(token);
        if (!conjunction && !preposition) {
            return 0;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.conjunction() != 0 == conjunction && reading.preposition() != 0 == preposition) {
                return reading.prefix();
            }
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token) + (conjunction ? 1 : 0);
        boolean swallowed = preposition && folded[at] == LAM && folded[at + 1] == LAM;
        return (conjunction ? 1 : 0) + (preposition && !swallowed ? 1 : 0);
    }

    /** A word unknown to the lexicon: the article behind its first letter tells that the letter is a preposition. */
    private boolean looksLikePreposition(int token) {
        if (!tokens.isWord(token) || text.readings(token).length > 0) {
            return false;
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        int end = tokens.foldedEnd(token);
        if (end - at > 5 && folded[at] == WAW) {
            at++;
        }
        if (end - at < 5) {
            return false;
        }
        boolean beforeArticle = folded[at] == BEH && folded[at + 1] == ALEF && folded[at + 2] == LAM;
        return beforeArticle || folded[at] == LAM && folded[at + 1] == LAM;
    }

    /** Whether the token has a reading of the category that an article or a preposition may be attached to. */
    static boolean isNominal(Category category) {
        return category.attachment() == Attachment.NOMINAL || category.attachment() == Attachment.NAME;
    }

    /** Whether the token is a common noun for actors: a title, a head word, somebody not named. */
    boolean isActorNoun(int token) {
        return text.has(token, ActorWords.HEAD_WORD)
                || text.has(token, ActorWords.TITLE)
                || text.has(token, FunctionWords.UNNAMED);
    }
}
