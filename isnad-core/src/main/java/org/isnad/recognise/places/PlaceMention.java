package org.isnad.recognise.places;

import java.util.List;
import org.isnad.lexicon.RowRef;
import org.isnad.model.PlaceKind;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text that means a place, or a government that is called by it.
 *
 * @param first first token of the name
 * @param end the token after its last
 * @param span the name's characters, without attached conjunction and preposition
 * @param candidates the places of that name, none for a name that the gazetteer lacks
 * @param host whether the candidates are not the place itself but the one that it is named after: an airport's city
 * @param word the kind that a word before the name gives, {@code null} where there is none
 * @param relation direction or surroundings, {@code null} where there is none
 * @param with index, in the list of mentions, of the second place of "between" and "road"; -1 where there is none
 * @param within index of the mention that names what it lies in; -1 where there is none
 * @param actor whether the name stands for its government: not a place then
 */
public record PlaceMention(
        int first,
        int end,
        Span span,
        List<GazetteerPlace> candidates,
        boolean host,
        @Nullable PlaceKind word,
        @Nullable PlaceRelation relation,
        int with,
        int within,
        boolean actor,
        RuleId rule) {
    public PlaceMention {
        candidates = List.copyOf(candidates);
    }

    /** Where the candidates stand, for {@code explain}. */
    List<RowRef> rows() {
        return candidates.stream().map(GazetteerPlace::row).toList();
    }
}
