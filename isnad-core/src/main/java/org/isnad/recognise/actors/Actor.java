package org.isnad.recognise.actors;

import java.util.Set;
import org.isnad.lexicon.RowRef;
import org.isnad.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One actor of the lexicon.
 *
 * @param id the row's id, unique among actors, persons and outlets
 * @param country PLOVER country code, {@code null} where none fits
 * @param sector PLOVER sector code, {@code null} where none fits
 * @param name neutral canonical name
 * @param needsCue whether the name is also a common word, so that it counts only beside a word that introduces it
 * @param isPrivate whether it is no public figure
 * @param heads bare first words of its names of several words: {@code حركة} of {@code حركة حماس}
 */
public record Actor(
        String id,
        EntityType type,
        @Nullable String country,
        @Nullable String sector,
        String name,
        @Nullable String nameEn,
        boolean needsCue,
        boolean isPrivate,
        Set<String> heads,
        RowRef row) {
    public Actor {
        heads = Set.copyOf(heads);
    }
}
