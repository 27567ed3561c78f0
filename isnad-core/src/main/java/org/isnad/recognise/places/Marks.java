package org.isnad.recognise.places;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.ARABIC_COMMA;
import static org.isnad.text.Letters.FATHATAN;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import org.isnad.lexicon.Category;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** What the words of one text tell about places, sorted out in one pass over the readings. */
final class Marks {
    private static final double FAR_LARGER = 4;
    private static final long MARKING = Category.bits(
            Gazetteer.PLACE,
            PlaceWords.PLACE_WORD,
            PlaceWords.RELATION,
            PlaceWords.CONTEXT,
            PlaceWords.NOT_NAME,
            PlaceWords.OTHER_NAME,
            PlaceWords.NAME_PART);
    private static final char UNDERSCORE = '_';
    private static final char FATHA = '\u064E';
    private static final char SHADDA = '\u0651';
    private static final char SUKUN = '\u0652';

    final LexicalText text;
    final TokenisedText tokens;
    /** The longest name that begins at the token. */
    final @Nullable Reading[] names;

    final @Nullable Reading[] words;
    /** First token of the place word or relation that stands directly before the token, -1 where there is none. */
    final int[] wordBefore;

    final int[] relationBefore;
    private final @Nullable Reading[] relations;
    private final int[] roles;
    private final PlaceWords.@Nullable NotName[] notNames;
    private final PlaceWords.@Nullable NamePart[] parts;
    /** Up to which token another name than a place's goes that has begun at the token or before it. */
    private final int[] otherNameEnds;

    private int sportWords;

    private Marks(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
        int size = text.size();
        names = new Reading[size];
        words = new Reading[size];
        relations = new Reading[size];
        roles = new int[size];
        notNames = new PlaceWords.NotName[size];
        parts = new PlaceWords.NamePart[size];
        otherNameEnds = new int[size];
        wordBefore = new int[size + 1];
        relationBefore = new int[size + 1];
        java.util.Arrays.fill(wordBefore, -1);
        java.util.Arrays.fill(relationBefore, -1);
    }

    static Marks of(LexicalText text) {
        Marks marks = new Marks(text);
        for (int token = 0; token < text.size(); token++) {
            if (token > 0) {
                marks.otherNameEnds[token] = marks.otherNameEnds[token - 1];
            }
            if (text.mayHave(token, MARKING)) {
                for (Reading reading : text.readings(token)) {
                    marks.mark(token, reading);
                }
            }
            marks.pointForward(token);
        }
        return marks;
    }

    private void mark(int token, Reading reading) {
        Category category = reading.entry().category();
        if (category == Verbs.VERB || category == Verbs.PARTICIPLE || category == Verbs.MASDAR) {
            return;
        }
        if (category == Gazetteer.PLACE) {
            Reading name = names[token];
            names[token] = name == null || isBetter(reading, name) ? reading : name;
        } else if (category == PlaceWords.PLACE_WORD) {
            if (words[token] == null && !reading.hasSuffix() && reading.preposition() != KAF) {
                words[token] = reading;
            }
        } else if (category == PlaceWords.RELATION) {
            if (relations[token] == null && !reading.hasSuffix()) {
                relations[token] = reading;
            }
        } else if (category == PlaceWords.CONTEXT) {
            markRole(token, reading);
        } else if (category == PlaceWords.NOT_NAME) {
            PlaceWords.NotName why = reading.value(PlaceWords.NotName.class);
            boolean word = !reading.article() || why != PlaceWords.NotName.FUNCTION;
            if (reading.length() == 1 && word && (!reading.hasSuffix() || why == PlaceWords.NotName.NOUN)) {
                notNames[token] = why;
            }
        } else if (category == PlaceWords.OTHER_NAME) {
            otherNameEnds[token] = Math.max(otherNameEnds[token], token + reading.length());
        } else if (category == PlaceWords.NAME_PART && reading.length() == 1) {
            parts[token] = reading.value(PlaceWords.NamePart.class);
        }
    }

    /** The longer, then the one with less split off, unless what is left is a far larger place: {@code و جدة}. */
    private static boolean isBetter(Reading reading, Reading other) {
        if (reading.length() != other.length() || reading.prefix() == other.prefix()) {
            return false;
        }
        double size = reading.value(GazetteerPlace.class).population();
        double otherSize = other.value(GazetteerPlace.class).population();
        return reading.prefix() < other.prefix() ? size * FAR_LARGER > otherSize : size > otherSize * FAR_LARGER;
    }

    private void markRole(int token, Reading reading) {
        Role role = reading.value(Role.class);
        if (role == Role.SPORT) {
            sportWords++;
        } else if (role == Role.CAPITAL && !reading.article()) {
            return; // "capital of": what follows is not the capital
        } else if (reading.article() && (role == Role.ACTOR_HEAD || role == Role.INSTITUTION)) {
            return; // a noun with the article is not in construct with the name after it
        } else if (!reading.hasSuffix()) {
            roles[token + reading.length() - 1] |= role.bit();
        } else if (role == Role.IN || role == Role.TO || role == Role.ON || role == Role.ABOUT || role == Role.FROM) {
            roles[token] |= Role.WITH_PRONOUN.bit();
        }
    }

    private void pointForward(int token) {
        Reading word = words[token];
        if (word != null && !word.article()) {
            wordBefore[nameAfter(token + word.length())] = token;
        }
        Reading relation = relations[token];
        if (relation != null
                && (!relation.article() || relation.entry().value(String.class).equals("road"))) {
            int next = nameAfter(token + relation.length());
            if (relationBefore[next] < 0) {
                relationBefore[next] = token;
            }
        }
    }

    /** The token where a name may begin after a word: quotation marks, brackets and number signs are passed over. */
    int nameAfter(int token) {
        int at = token;
        while (at < tokens.size()
                && at < token + 3
                && (tokens.isQuote(at)
                        || tokens.isPunctuation(at, '(')
                        || tokens.isPunctuation(at, '[')
                        || tokens.isPunctuation(at, '#'))) {
            at++;
        }
        return at < tokens.size() && tokens.sentenceOf(at) == tokens.sentenceOf(Math.max(0, token - 1))
                ? at
                : tokens.size();
    }

    /** The word before a token, over quotation marks, brackets and number signs; -1 where a clause begins. */
    int wordBefore(int token) {
        int at = token - 1;
        while (at >= 0 && (tokens.isQuote(at) || tokens.isPunctuation(at, '(') || tokens.isPunctuation(at, '#'))) {
            at--;
        }
        return at >= 0 && tokens.isWord(at) && tokens.sentenceOf(at) == tokens.sentenceOf(token) ? at : -1;
    }

    /** The token after a name, over closing quotation marks and brackets. */
    int after(int end) {
        int at = end;
        while (at < tokens.size() && at < end + 3 && (tokens.isQuote(at) || tokens.isPunctuation(at, ')'))) {
            at++;
        }
        return at;
    }

    /** Whether a name of something else than a place goes on at least to the token {@code end}. */
    boolean isOtherName(int token, int end) {
        return otherNameEnds[token] >= end;
    }

    int sportWords() {
        return sportWords;
    }

    boolean has(int token, Role role) {
        return token >= 0 && token < roles.length && (roles[token] & role.bit()) != 0;
    }

    boolean hasRole(int token) {
        return (roles[token] & ~Role.PERSON.bit()) != 0;
    }

    @Nullable
    Reading relation(int token) {
        return relations[token];
    }

    PlaceWords.@Nullable NotName notName(int token) {
        return notNames[token];
    }

    PlaceWords.@Nullable NamePart part(int token) {
        return token >= 0 && token < parts.length ? parts[token] : null;
    }

    /** Folded character of a token counted from its begin; 0 beyond its end. */
    char letter(int token, int index) {
        int at = tokens.foldedBegin(token) + index;
        return index >= 0 && at < tokens.foldedEnd(token) ? tokens.folded()[at] : 0;
    }

    /** Folded character of a token counted back from its end: 0 is the last. */
    char letterFromEnd(int token, int back) {
        int at = tokens.foldedEnd(token) - 1 - back;
        return at >= tokens.foldedBegin(token) ? tokens.folded()[at] : 0;
    }

    int length(int token) {
        return tokens.foldedEnd(token) - tokens.foldedBegin(token);
    }

    boolean hasArticle(int token, int prefix) {
        return length(token) > prefix + 3 && letter(token, prefix) == ALEF && letter(token, prefix + 1) == LAM;
    }

    /** Whether the token ends as feminine adjectives of relation do. */
    boolean endsLikeFeminineRelation(int token) {
        return letterFromEnd(token, 0) == HEH && letterFromEnd(token, 1) == YEH;
    }

    /** Whether a conjunction or comma stands behind a name, so that a list may go on. */
    boolean goesOn(int end) {
        int next = after(end);
        return next < tokens.size() && (beginsWithWaw(next) || tokens.isPunctuation(next, ARABIC_COMMA));
    }

    /** The end of the words that underscores join to the one at the token: {@code #وادي_الرمان}. */
    int underscoredEnd(int token) {
        int end = token + 1;
        while (end < tokens.size()
                && tokens.isWord(end)
                && tokens.begin(end) == tokens.end(end - 1) + 1
                && tokens.text().charAt(tokens.end(end - 1)) == UNDERSCORE) {
            end++;
        }
        return end;
    }

    /** Whether a number sign stands before the token. */
    boolean isHashed(int token) {
        return token > 0 && tokens.isPunctuation(token - 1, '#');
    }

    /** Whether a short vowel is written: in the news only names that nobody knows bear them. */
    boolean isVocalised(int token) {
        for (int at = tokens.begin(token); at < tokens.end(token) - 1; at++) {
            char c = tokens.text().charAt(at);
            if (c >= FATHA && c <= SUKUN && c != SHADDA) {
                return true;
            }
        }
        return false;
    }

    boolean beginsWithWaw(int token) {
        return tokens.isWord(token) && length(token) > 2 && letter(token, 0) == WAW;
    }

    /** Names of places bear no tanween in the news; accusative adjectives and adverbs do. */
    boolean hasTanween(int token) {
        int from = Math.max(tokens.begin(token), tokens.end(token) - 2);
        for (int at = from; at < tokens.end(token); at++) {
            char c = tokens.text().charAt(at);
            if (c >= FATHATAN && c <= FATHATAN + 2) {
                return true;
            }
        }
        int next = tokens.end(token);
        return next < tokens.text().length() && tokens.text().charAt(next) == FATHATAN;
    }
}
