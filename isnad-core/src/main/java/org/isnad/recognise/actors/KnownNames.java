package org.isnad.recognise.actors;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.model.EntityType;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Judges whether a name of the lexicon means its actor where it stands in one text. */
final class KnownNames {
    private final LexicalText text;
    private final TokenisedText tokens;
    /** Ids of the actors named by more than one word so far: their short names are theirs. */
    private final Set<String> namedInFull = new HashSet<>();

    KnownNames(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    void saw(ActorMention mention) {
        if (mention.actor() != null && mention.end() - mention.first() > 1) {
            namedInFull.add(mention.actor().id());
        }
    }

    /** Why the name does not mean its actor here; {@code null} where it does. */
    @Nullable
    String refusal(int token, Reading known) {
        Actor actor = known.value(Actor.class);
        boolean single = known.length() == 1;
        if (actor.needsCue() && !isIntroduced(token, known)) {
            return "a common word without a word that introduces an outlet";
        }
        if (actor.type() == EntityType.OUTLET && isCutOff(token, known)) {
            return "the begin of a longer hashtag";
        }
        if (single && actor.type() == EntityType.PEOPLE && isAttribute(token)) {
            return "an adjective of the noun before it";
        }
        if (single && isCommonWord(token, known, actor) && !isSupported(token, actor)) {
            return "a common word that nothing shows to be a name";
        }
        return null;
    }

    /**
     * Whether a word such as {@code صحيفة} stands before the name, or the name stands in quotation marks behind one, and no
     * adjective behind it says that another country's is meant.
     */
    private boolean isIntroduced(int token, Reading known) {
        int before = token - 1;
        if (before >= 0 && tokens.isQuote(before)) {
            before--;
        }
        Reading word = text.find(before, ActorWords.OUTLET_WORD);
        if (word == null || word.article() || word.hasSuffix()) {
            return false;
        }
        Reading nationality = text.find(token + known.length(), ActorWords.NATIONALITY);
        return nationality == null
                || !nationality.article()
                || nationality
                        .value(String.class)
                        .equals(known.value(Actor.class).country());
    }

    private boolean isCutOff(int token, Reading known) {
        int end = tokens.end(token + known.length() - 1);
        return end < tokens.text().length() && tokens.text().charAt(end) == '_';
    }

    /** {@code المقاتلون الأكراد}: behind a definite noun, the people's name is its adjective. */
    private boolean isAttribute(int token) {
        int before = token - 1;
        if (!tokens.isWord(before) || tokens.sentenceOf(before) != tokens.sentenceOf(token)) {
            return false;
        }
        boolean definite = false;
        for (Reading reading : text.readings(before)) {
            if (reading.is(Verbs.VERB) && reading.prefix() == 0) {
                return false;
            }
            definite |= reading.article() && reading.length() == 1;
        }
        return definite;
    }

    /** A finite verb, or for a person's short name any other meaning, with no more split off than the name needs. */
    private boolean isCommonWord(int token, Reading known, Actor actor) {
        if (actor.type() == EntityType.PEOPLE) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            boolean asBare = reading.prefix() <= known.prefix() && reading.length() == 1 && !reading.hasSuffix();
            if (asBare && (category == Verbs.VERB || actor.type() == EntityType.PERSON && isCommon(category))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommon(Category category) {
        return category == Verbs.PARTICIPLE
                || category == Verbs.MASDAR
                || category == ActorWords.HEAD_WORD
                || category == ActorWords.TITLE
                || category == ActorWords.NATIONALITY;
    }

    private boolean isSupported(int token, Actor actor) {
        if (namedInFull.contains(actor.id()) || isAfterOutletWord(token)) {
            return true;
        }
        if (actor.type() != EntityType.PERSON || token == 0) {
            return false;
        }
        Reading title = text.find(token - 1, ActorWords.TITLE);
        return title != null
                && title.length() == 1
                && title.value(TitleWord.class).kind() != TitleWord.Kind.RELATION;
    }

    private boolean isAfterOutletWord(int token) {
        int before = tokens.isQuote(token - 1) ? token - 2 : token - 1;
        return text.has(before, ActorWords.OUTLET_WORD);
    }
}
