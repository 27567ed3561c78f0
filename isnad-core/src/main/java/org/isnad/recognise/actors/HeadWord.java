package org.isnad.recognise.actors;

import org.isnad.model.EntityType;
import org.jspecify.annotations.Nullable;

/** A common noun that heads a phrase for a collective or unnamed actor. */
public record HeadWord(EntityType type, @Nullable String sector) {}
