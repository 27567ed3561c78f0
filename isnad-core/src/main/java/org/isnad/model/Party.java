package org.isnad.model;

import org.jspecify.annotations.Nullable;

/** Words that name an actor in a role, with the entity they were linked to. */
public record Party(Span span, @Nullable String entity) {}
