package org.isnad.recognise.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.EntityType;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.rules.Trace;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Finds names of actors. Thread-safe. */
public final class ActorRecogniser {
    private static final RuleId KNOWN = new RuleId("ACTOR.LEXICON");
    private static final RuleId TITLED = new RuleId("ACTOR.TITLE_AND_NAME");
    private static final RuleId GIVEN = new RuleId("ACTOR.GIVEN_NAME");

    private final Map<String, Actor> byId;

    private ActorRecogniser(Map<String, Actor> byId) {
        this.byId = byId;
    }

    /** Registers the stage's words; the recogniser works on texts read with the lexicon that the builder makes. */
    public static ActorRecogniser load(Lexicon.Builder lexicon, DataFiles data) {
        return new ActorRecogniser(ActorWords.load(lexicon, data));
    }

    /** The actor of the lexicon with that id, {@code null} where there is none. */
    public @Nullable Actor actor(String id) {
        return byId.get(id);
    }

    /** All names, in the order of the text; none overlaps another. */
    public List<ActorMention> recognise(LexicalText text, Trace trace) {
        List<ActorMention> mentions = new ArrayList<>();
        PersonNames persons = new PersonNames(text);
        int token = 0;
        while (token < text.size()) {
            ActorMention mention = text.tokens().isWord(token) || text.readings(token).length > 0
                    ? at(text, persons, token, trace)
                    : null;
            if (mention == null) {
                token++;
            } else {
                mentions.add(mention);
                if (trace.isOn() && mention.actor() != null) {
                    trace.made(
                            mention.span(),
                            mention.rule(),
                            List.of(mention.actor().row()));
                }
                token = mention.end();
            }
        }
        return mentions;
    }

    private @Nullable ActorMention at(LexicalText text, PersonNames persons, int token, Trace trace) {
        Reading known = text.find(token, ActorWords.ACTOR);
        PersonNames.Name name = persons.at(token);
        if (known != null && (name == null || token + known.length() >= name.end())) {
            ActorMention mention = known(text, token, known);
            if (mention != null) {
                return mention;
            }
            if (trace.isOn()) {
                trace.refused(text.span(token, known), KNOWN, "a common word without a word that introduces an outlet");
            }
        }
        if (name == null) {
            return null;
        }
        Span span = new Span(
                text.tokens().offsetAfter(token, name.prefix()), text.tokens().end(name.end() - 1));
        return new ActorMention(
                token, name.end(), span, null, EntityType.PERSON, name.title(), name.title() == null ? GIVEN : TITLED);
    }

    private static @Nullable ActorMention known(LexicalText text, int token, Reading known) {
        Actor actor = known.value(Actor.class);
        boolean doubtful = actor.needsCue() || known.length() == 1 && isVerb(text, token, known);
        if (doubtful && !isIntroduced(text, token)) {
            return null;
        }
        // One letter more would be another name: a short bare name must not be the begin of a hashtag or an article's
        // noun.
        return new ActorMention(
                token, token + known.length(), text.span(token, known), actor, actor.type(), null, KNOWN);
    }

    /** A single word that is also a finite verb, with no more split off than the name needs. */
    private static boolean isVerb(LexicalText text, int token, Reading known) {
        Reading verb = text.find(token, Verbs.VERB);
        return verb != null
                && verb.prefix() <= known.prefix()
                && !known.value(Actor.class).type().equals(EntityType.PEOPLE);
    }

    /** Whether a word such as {@code صحيفة} stands before the name, or the name stands in quotation marks behind one. */
    private static boolean isIntroduced(LexicalText text, int token) {
        TokenisedText tokens = text.tokens();
        int before = token - 1;
        if (before >= 0 && tokens.isQuote(before)) {
            before--;
        }
        return before >= 0 && text.has(before, ActorWords.OUTLET_WORD);
    }
}
