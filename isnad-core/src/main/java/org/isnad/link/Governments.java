package org.isnad.link;

import java.util.Locale;
import java.util.MissingResourceException;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorRecogniser;
import org.isnad.recognise.actors.ActorWords;
import org.jspecify.annotations.Nullable;

/** Governments that a text calls by their country or capital, or as a side: {@code واشنطن}, {@code الجانب الأميركي}. */
final class Governments {
    private final LexicalText text;
    private final ActorRecogniser actors;

    Governments(LexicalText text, ActorRecogniser actors) {
        this.text = text;
        this.actors = actors;
    }

    /** The lexicon's actor that the name at the token stands for; {@code null} where it knows none. */
    @Nullable
    Actor calledBy(int token) {
        Reading metonym = text.find(token, ActorWords.METONYM);
        return metonym == null ? null : metonym.value(Actor.class);
    }

    /** The actor that a phrase means which is a place's name alone, or a side; {@code null} where it is neither. */
    @Nullable
    Actor partyCalled(int first, int end) {
        Reading metonym = text.find(first, ActorWords.METONYM);
        if (metonym != null && first + metonym.length() == end) {
            return metonym.value(Actor.class);
        }
        return side(first, end);
    }

    /** The government of the nationality behind a word such as {@code الجانب}; {@code null} where nothing says so. */
    private @Nullable Actor side(int token, int end) {
        Reading nationality = token + 2 == end ? text.find(token + 1, ActorWords.NATIONALITY) : null;
        if (nationality == null || !text.has(token, ActorWords.SIDE)) {
            return null;
        }
        return actors.government(nationality.value(String.class));
    }

    /** The government that an adjective of nationality alone means, as a verbal noun's agent: {@code القصف السوري}. */
    @Nullable
    Actor ofNationality(int token, int end) {
        Reading nationality = token + 1 == end ? text.find(token, ActorWords.NATIONALITY) : null;
        if (nationality == null || !nationality.article() || text.has(token, ActorWords.ACTOR)) {
            return null;
        }
        return actors.government(nationality.value(String.class));
    }

    /** PLOVER's code for a country of the gazetteer. */
    static @Nullable String code(@Nullable String iso2) {
        if (iso2 == null) {
            return null;
        }
        try {
            return new Locale("", iso2).getISO3Country();
        } catch (MissingResourceException e) {
            // Kosovo has no ISO code; PLOVER's is KOS.
            return iso2.equals("XK") ? "KOS" : null;
        }
    }
}
