package org.isnad.recognise.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.model.EntityType;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.rules.Trace;
import org.jspecify.annotations.Nullable;

/** Finds names of actors. Thread-safe. */
public final class ActorRecogniser {
    private static final RuleId KNOWN = new RuleId("ACTOR.LEXICON");
    private static final RuleId TITLED = new RuleId("ACTOR.TITLE_AND_NAME");
    private static final RuleId GIVEN = new RuleId("ACTOR.GIVEN_NAME");
    private static final RuleId GROUP = new RuleId("ACTOR.HEAD_AND_NAME");

    private final Map<String, Actor> byId;
    private final Map<String, Actor> governmentOf;

    private ActorRecogniser(ActorTables tables) {
        this.byId = tables.byId();
        this.governmentOf = tables.governments();
    }

    /** Registers the stage's words; the recogniser works on texts read with the lexicon that the builder makes. */
    public static ActorRecogniser load(Lexicon.Builder lexicon, DataFiles data) {
        return new ActorRecogniser(ActorTables.load(lexicon, data));
    }

    /** The actor of the lexicon with that id, {@code null} where there is none. */
    public @Nullable Actor actor(String id) {
        return byId.get(id);
    }

    /** The government of a country by PLOVER's code, as capitals and countries stand for it; {@code null} where none is. */
    public @Nullable Actor government(String country) {
        return governmentOf.get(country);
    }

    /** All names, in the order of the text; none overlaps another. */
    public List<ActorMention> recognise(LexicalText text, Trace trace) {
        return new Run(text, trace).mentions();
    }

    /** One text. */
    private static final class Run {
        private final LexicalText text;
        private final Trace trace;
        private final KnownNames known;
        private final PersonNames persons;
        private final GroupNames groups;

        Run(LexicalText text, Trace trace) {
            this.text = text;
            this.trace = trace;
            this.known = new KnownNames(text);
            this.persons = new PersonNames(text);
            this.groups = new GroupNames(text);
        }

        List<ActorMention> mentions() {
            List<ActorMention> mentions = new ArrayList<>();
            int token = 0;
            while (token < text.size()) {
                ActorMention mention =
                        text.tokens().isWord(token) || text.readings(token).length > 0 ? at(token) : null;
                if (mention == null) {
                    token++;
                } else {
                    mentions.add(mention);
                    known.saw(mention);
                    token = mention.end();
                }
            }
            return mentions;
        }

        private @Nullable ActorMention at(int token) {
            Reading reading = text.find(token, ActorWords.ACTOR);
            PersonNames.Name name = persons.at(token);
            if (reading != null && (name == null || !isLonger(token, reading, name))) {
                ActorMention mention = known(token, reading);
                if (mention != null) {
                    return mention;
                }
            }
            return name != null ? person(token, name) : group(token);
        }

        private boolean isLonger(int token, Reading reading, PersonNames.Name name) {
            int end = token + reading.length();
            boolean fullName =
                    reading.length() > 1 && reading.value(Actor.class).type() == EntityType.PERSON;
            return end < name.end() && (!fullName || persons.isLonger(end, name));
        }

        private @Nullable ActorMention known(int token, Reading reading) {
            String refusal = known.refusal(token, reading);
            if (refusal != null) {
                if (trace.isOn()) {
                    trace.refused(text.span(token, reading), KNOWN, refusal);
                }
                return null;
            }
            Actor actor = reading.value(Actor.class);
            int end = token + reading.length();
            if (actor.type() == EntityType.PERSON) {
                end = persons.extended(token, end);
            }
            return made(token, end, reading.prefix(), actor, actor.type(), null, KNOWN, List.of(actor.row()));
        }

        private ActorMention person(int token, PersonNames.Name name) {
            RuleId rule = name.title() == null ? GIVEN : TITLED;
            Reading given = text.find(token, ActorWords.GIVEN_NAME);
            List<RowRef> rows =
                    given == null ? List.of() : List.of(given.entry().row());
            Reading inner = text.find(token + 1, ActorWords.ACTOR);
            if (inner != null && inner.length() > 1 && token + 1 + inner.length() == name.end()) {
                // One more given name before a known one's: the same person's.
                Actor actor = inner.value(Actor.class);
                if (actor.type() == EntityType.PERSON) {
                    return made(token, name.end(), name.prefix(), actor, actor.type(), name.title(), KNOWN, rows);
                }
            }
            return made(token, name.end(), name.prefix(), null, EntityType.PERSON, name.title(), rule, rows);
        }

        private @Nullable ActorMention group(int token) {
            GroupNames.Name name = groups.at(token);
            if (name == null) {
                return null;
            }
            Reading head = text.find(token, ActorWords.HEAD_WORD);
            List<RowRef> rows = head == null ? List.of() : List.of(head.entry().row());
            return made(token, name.end(), name.prefix(), null, name.type(), null, GROUP, rows);
        }

        private ActorMention made(
                int token,
                int end,
                int prefix,
                @Nullable Actor actor,
                EntityType type,
                @Nullable TitleWord title,
                RuleId rule,
                List<RowRef> rows) {
            Span span = new Span(
                    text.tokens().offsetAfter(token, prefix), text.tokens().end(end - 1));
            if (trace.isOn()) {
                trace.made(span, rule, rows);
            }
            return new ActorMention(token, end, span, actor, type, title, rule);
        }
    }
}
