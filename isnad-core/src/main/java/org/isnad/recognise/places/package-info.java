/**
 * Mentions of places: a {@link org.isnad.morphology.LexicalText} goes in, {@link org.isnad.recognise.places.PlaceMention}s
 * come out, in the order of the text: names of the {@link org.isnad.recognise.places.Gazetteer} with all their namesakes, and
 * unknown names after a word such as "village".
 *
 * <p>A country or capital that stands for its government is a mention flagged as an actor. Not here: which of several
 * namesakes is meant ({@code org.isnad.link}), what happened there.
 */
@NullMarked
package org.isnad.recognise.places;

import org.jspecify.annotations.NullMarked;
