package org.isnad.recognise.actors;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons whom the lexicon does not know: a given name, or any word behind a rank or an honorific, and the names
 * that follow it.
 */
final class PersonNames {
    private static final int LONGEST = 6;
    private static final int MOST_UNKNOWN = 3;

    private final LexicalText text;
    private final TokenisedText tokens;

    PersonNames(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The name that begins at the token, {@code null} where none does. */
    @Nullable
    Name at(int token) {
        Reading given = given(token);
        TitleWord title = titleBefore(token);
        if (given == null && (title == null || !title.takesNameAtOnce() || !isUnknownName(token))) {
            return null;
        }
        int end = end(token);
        boolean certain = title != null || end - token > 1;
        boolean common = given != null && given.value(GivenName.class).common();
        if (!certain || common && title == null && !hasGivenAfter(token, end)) {
            return null;
        }
        return new Name(end, given == null ? 0 : given.prefix(), title);
    }

    private boolean hasGivenAfter(int token, int end) {
        for (int at = token + 1; at < end; at++) {
            if (given(at) != null || text.has(at, ActorWords.NAME_PARTICLE)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TitleWord titleBefore(int token) {
        int before = token - 1;
        if (before >= 0 && (tokens.isPunctuation(before, '.') || tokens.isPunctuation(before, '/'))) {
            before--;
        }
        if (before < 0 || tokens.sentenceOf(before) != tokens.sentenceOf(token)) {
            return null;
        }
        Reading title = text.find(before, ActorWords.TITLE);
        return title == null || title.length() > 1 ? null : title.value(TitleWord.class);
    }

    private int end(int token) {
        int limit = Math.min(Math.min(token + LONGEST, text.size()), tokens.sentenceEnd(tokens.sentenceOf(token)));
        int unknown = given(token) != null ? 0 : 1;
        int end = token + 1;
        while (end < limit && unknown <= MOST_UNKNOWN) {
            Reading given = given(end);
            if (given != null && given.prefix() == 0 || text.has(end, ActorWords.NAME_PARTICLE)) {
                end++;
            } else if (isUnknownName(end)) {
                unknown++;
                end++;
                if (isDefinite(end - 1)) {
                    // A family name with the article is the last part.
                    break;
                }
            } else {
                break;
            }
        }
        while (end > token + 1 && text.has(end - 1, ActorWords.NAME_PARTICLE)) {
            end--;
        }
        return end;
    }

    /** The reading as a given name; {@code null} where there is none, or where the word holds sentences together. */
    private @Nullable Reading given(int token) {
        Reading given = text.find(token, ActorWords.GIVEN_NAME);
        if (given == null) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            Attachment attachment = reading.entry().category().attachment();
            if (attachment == Attachment.BARE || attachment == Attachment.CONJUNCTION) {
                return null;
            }
        }
        return given;
    }

    /** A word that nothing else explains, or an adjective of origin as a family name. */
    private boolean isUnknownName(int token) {
        if (!tokens.isWord(token) || tokens.foldedEnd(token) - tokens.foldedBegin(token) < 2) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (explains(reading)) {
                return false;
            }
        }
        return !looksJoined(token);
    }

    private static boolean explains(Reading reading) {
        Category category = reading.entry().category();
        if (category == ActorWords.GIVEN_NAME || category == ActorWords.ACTOR) {
            return false;
        }
        return category.attachment() != Attachment.NAME || category == ActorWords.METONYM;
    }

    /** {@code والوفد}, {@code بالمدينة}: a word with clitics before an article is no name. */
    private boolean looksJoined(int token) {
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        int length = tokens.foldedEnd(token) - at;
        return length > 4
                && (folded[at + 1] == ALEF && folded[at + 2] == LAM && folded[at] != ALEF
                        || folded[at] == LAM && folded[at + 1] == LAM
                        || folded[at] == WAW && length > 6);
    }

    private boolean isDefinite(int token) {
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        return tokens.foldedEnd(token) - at > 3 && folded[at] == ALEF && folded[at + 1] == LAM;
    }

    /**
     * A name.
     *
     * @param end the token after its last
     * @param prefix folded characters attached before it
     */
    record Name(int end, int prefix, @Nullable TitleWord title) {}
}
