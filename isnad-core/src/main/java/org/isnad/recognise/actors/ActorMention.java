package org.isnad.recognise.actors;

import org.isnad.model.EntityType;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name of an actor in the text.
 *
 * @param first first token
 * @param end the token after its last
 * @param actor the lexicon's actor, {@code null} for a person whom it does not know
 * @param title the title that stands right before an unknown person, {@code null} where there is none
 */
public record ActorMention(
        int first,
        int end,
        Span span,
        @Nullable Actor actor,
        EntityType type,
        @Nullable TitleWord title,
        RuleId rule) {
    public boolean isPerson() {
        return type == EntityType.PERSON;
    }
}
