package org.isnad.gazetteer;

import java.util.Set;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which places are brought in.
 *
 * @param countries ISO 3166 alpha-2 codes; all where empty
 * @param kinds all where empty
 * @param minimumPopulation places with fewer inhabitants, or an unknown number, are left out; 0 leaves none out
 */
public record Wanted(Set<String> countries, Set<PlaceKind> kinds, long minimumPopulation) {
    /** Every place. */
    public static final Wanted ALL = new Wanted(Set.of(), Set.of(), 0);

    public Wanted {
        countries = Set.copyOf(countries);
        kinds = Set.copyOf(kinds);
    }

    boolean accepts(PlaceKind kind, @Nullable String country, long population) {
        return (countries.isEmpty() || (country != null && countries.contains(country)))
                && (kinds.isEmpty() || kinds.contains(kind))
                && population >= minimumPopulation;
    }
}
