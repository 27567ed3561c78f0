package org.isnad.recognise.actors;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.ALEF_MAKSURA;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FATHATAN;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.model.EntityType;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Tells which words of one text may be part of a person's name, by their readings and shape. */
final class NameWord {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_NISBA = 6;
    private static final int SHORTEST_JOINED = 5;

    private final LexicalText text;
    private final TokenisedText tokens;
    private final boolean marksAlefMaksura;

    NameWord(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.marksAlefMaksura = marksAlefMaksura();
    }

    /** The reading as a given name; {@code null} where there is none, or where the word holds sentences together. */
    @Nullable
    Reading given(int token) {
        Reading given = text.find(token, ActorWords.GIVEN_NAME);
        if (given == null) {
            return null;
        }
        boolean readsAsName = endsInYeh(token) && (marksAlefMaksura || isParticle(token + 1) || isParticle(token - 1));
        return !isFunctionWord(token) || readsAsName ? given : null;
    }

    /** Whether the word is a given name, with nothing attached. */
    boolean isBareGiven(int token) {
        Reading given = given(token);
        return given != null && given.prefix() == 0;
    }

    /** Whether the word is a given name that is no common word too. */
    boolean isSurelyGiven(int token) {
        Reading given = given(token);
        return given != null && !given.value(GivenName.class).common();
    }

    /** A word that nothing else explains, or the family name of a person whom the lexicon knows. */
    boolean isUnknown(int token) {
        if (!tokens.isWord(token) || length(token) < SHORTEST) {
            return false;
        }
        Reading known = text.find(token, ActorWords.ACTOR);
        if (known != null
                && known.prefix() == 0
                && known.length() == 1
                && known.value(Actor.class).type() == EntityType.PERSON) {
            return true;
        }
        for (Reading reading : text.readings(token)) {
            if (explains(reading) && !endsInFirstPerson(token, reading)) {
                return false;
            }
        }
        return !looksJoined(token);
    }

    /** {@code عمراني}: what would be "my" in a sentence is a name's ending in news. */
    private boolean endsInFirstPerson(int token, Reading reading) {
        return reading.hasSuffix()
                && reading.length() == 1
                && lastLetter(token) == YEH
                && reading.suffix().length() == 1
                && !reading.is(Verbs.VERB);
    }

    /** {@code العبادي}: unknown, with the article and the ending of descent. */
    boolean isUnknownNisba(int token) {
        return isUnknown(token) && isDefinite(token) && endsLikeNisba(token);
    }

    /** {@code المصري} as a family name: an adjective of nationality, definite and masculine. */
    boolean isNationalityName(int token) {
        Reading nationality = text.find(token, ActorWords.NATIONALITY);
        return nationality != null
                && nationality.article()
                && nationality.prefix() == 0
                && nationality.length() == 1
                && endsLikeNisba(token);
    }

    /** {@code منظور}: a bare participle and nothing else, as names often are. */
    boolean isParticipleOnly(int token) {
        boolean participle = false;
        for (Reading reading : text.readings(token)) {
            if (reading.prefix() != 0 || reading.article() || reading.hasSuffix()) {
                continue;
            }
            Category category = reading.entry().category();
            if (category != Verbs.PARTICIPLE && explains(reading)) {
                return false;
            }
            participle |= category == Verbs.PARTICIPLE;
        }
        return participle && lastLetter(token) != ALEF;
    }

    /** Whether nothing but its being a given name explains the word. */
    boolean isNothingElse(int token) {
        for (Reading reading : text.readings(token)) {
            boolean other = reading.prefix() == 0 && !reading.is(ActorWords.GIVEN_NAME) && explains(reading);
            if (other) {
                return false;
            }
        }
        return text.has(token, ActorWords.GIVEN_NAME);
    }

    /** {@code راي}: a verb or verbal noun, which many names from afar are written like. */
    boolean isVerbLike(int token) {
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            boolean verbal = category == Verbs.VERB || category == Verbs.MASDAR || category == Verbs.PARTICIPLE;
            if (reading.prefix() != 0 || reading.article() || !verbal && explains(reading)) {
                return false;
            }
        }
        return text.readings(token).length > 0 && length(token) > SHORTEST;
    }

    /** Whether the word also holds sentences together: {@code أمام} is written like {@code إمام} when folded. */
    boolean isFunctionWord(int token) {
        for (Reading reading : text.readings(token)) {
            Attachment attachment = reading.entry().category().attachment();
            if (attachment == Attachment.BARE || attachment == Attachment.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    /** {@code عددا}: the ending of the indefinite accusative, which names from afar have too. */
    boolean endsLikeAccusative(int token) {
        return lastLetter(token) == ALEF && length(token) > 3;
    }

    boolean isParticle(int token) {
        Reading particle = text.find(token, ActorWords.NAME_PARTICLE);
        return particle != null && particle.prefix() == 0;
    }

    boolean isCompleter(int token) {
        return text.has(token, ActorWords.NAME_COMPLETER);
    }

    boolean isDefinite(int token) {
        return isDefinite(token, 0);
    }

    /** Whether the word has the article, behind as many attached characters. */
    boolean isDefinite(int token, int prefix) {
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token) + prefix;
        return length(token) - prefix > 3 && folded[at] == ALEF && folded[at + 1] == LAM;
    }

    /** Whether another stage knows a longer phrase that begins here, such as a place's name. */
    boolean opensOtherPhrase(int token, int nameLength) {
        Reading[] readings = text.readings(token);
        for (Reading reading : readings) {
            if (reading.length() < 2) {
                return false;
            }
            if (reading.length() >= nameLength && !reading.is(ActorWords.ACTOR) && !reading.is(ActorWords.GIVEN_NAME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean explains(Reading reading) {
        Category category = reading.entry().category();
        if (category == ActorWords.GIVEN_NAME || category == ActorWords.ACTOR) {
            return false;
        }
        return category.attachment() != Attachment.NAME || category == ActorWords.METONYM;
    }

    /** {@code والوفد}, {@code بالمدينة}, {@code لمسألة}, {@code ورفاقه}: a word with clitics is no part of a name. */
    private boolean looksJoined(int token) {
        if (length(token) < SHORTEST_JOINED) {
            return false;
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        char first = folded[at];
        if (first != ALEF && folded[at + 1] == ALEF && folded[at + 2] == LAM) {
            return true;
        }
        return switch (first) {
            case LAM -> folded[at + 1] == LAM || isFeminine(token) || folded[at + 1] == ALEF && length(token) > 6;
            case WAW -> !isFromAfar(folded[at + 1]) || lastLetter(token) == HEH;
            case BEH, KAF -> isFeminine(token);
            default -> lastLetter(token) == ALEF && isAccusative(token) || isPossessed(token);
        };
    }

    /** Letters after which an initial waw is the sound of a name from afar rather than a conjunction. */
    private static boolean isFromAfar(char second) {
        return second == ALEF || second == YEH || second == WAW;
    }

    /** {@code ضيوفه}: a pronoun at the end, which is no teh marbuta. */
    private boolean isPossessed(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == HEH;
    }

    /** {@code مساءً}: the sign of the indefinite accusative. */
    private boolean isAccusative(int token) {
        String body = tokens.text();
        int last = tokens.end(token) - 1;
        return body.charAt(last) == FATHATAN || last > 0 && body.charAt(last - 1) == FATHATAN;
    }

    private boolean isFeminine(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == TEH_MARBUTA || lastLetter(token) == HEH;
    }

    boolean endsLikeNisba(int token) {
        return length(token) >= SHORTEST_NISBA && lastLetter(token) == YEH && endsInYehOrMaksura(token);
    }

    private boolean endsInYehOrMaksura(int token) {
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return last == YEH || last == ALEF_MAKSURA;
    }

    private boolean endsInYeh(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == YEH;
    }

    private char lastLetter(int token) {
        return tokens.folded()[tokens.foldedEnd(token) - 1];
    }

    private int length(int token) {
        return tokens.foldedEnd(token) - tokens.foldedBegin(token);
    }

    /** Whether the text writes final alef maksura, so that {@code علي} is not {@code على}. */
    private boolean marksAlefMaksura() {
        String body = tokens.text();
        for (int token = 0; token < tokens.size(); token++) {
            if (body.charAt(tokens.end(token) - 1) == ALEF_MAKSURA) {
                return true;
            }
        }
        return false;
    }
}
