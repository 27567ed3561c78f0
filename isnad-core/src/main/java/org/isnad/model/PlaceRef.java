package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that name where something happened, with the place they were linked to.
 *
 * @param precision as ACLED counts: 1 exact, 2 near, 3 region
 */
public record PlaceRef(Span span, @Nullable String place, int precision) {}
