package org.isnad.recognise.places;

import org.isnad.model.Span;

/**
 * Where a mention lies with respect to the named place.
 *
 * @param kind {@code north} …, {@code outskirts}, {@code centre}, {@code between}, {@code road}
 * @param span the words that say so
 */
public record PlaceRelation(String kind, Span span) {}
