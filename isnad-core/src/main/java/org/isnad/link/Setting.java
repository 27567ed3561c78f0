package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.PlaceKind;
import org.isnad.recognise.places.GazetteerPlace;
import org.isnad.recognise.places.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Where a report plays: the weight of each country in it, and the places that are certain. */
final class Setting {
    /** Beyond these, more places would cost time and say nothing new. */
    private static final int MOST_LANDMARKS = 48;

    private static final double FROM_HOME = 0.75;
    private static final double FROM_COUNTRY = 1.0;
    private static final double FROM_CERTAIN_PLACE = 1.0;
    private static final double FROM_ACTOR = 0.4;

    private final Map<String, Double> weights = new HashMap<>();
    /** For each country the first place of it, and the countries that have another besides. */
    private final Map<String, GazetteerPlace> firstPlaces = new HashMap<>();

    private final Set<String> withSeveral = new HashSet<>();
    private final List<GazetteerPlace> landmarks = new ArrayList<>();
    private double heaviest;

    Setting(List<PlaceMention> mentions, @Nullable String home) {
        if (home != null) {
            add(home, FROM_HOME);
        }
        for (PlaceMention mention : mentions) {
            GazetteerPlace first =
                    mention.candidates().isEmpty() ? null : mention.candidates().get(0);
            String country = first == null ? null : soleCountry(mention);
            if (first == null || country == null) {
                continue;
            }
            GazetteerPlace earlier = firstPlaces.putIfAbsent(country, first);
            if (earlier != null && !earlier.equals(first)) {
                withSeveral.add(country);
            }
            boolean wholeCountry = first.kind() == PlaceKind.COUNTRY;
            add(country, mention.actor() ? FROM_ACTOR : wholeCountry ? FROM_COUNTRY : FROM_CERTAIN_PLACE);
            boolean exact = mention.candidates().size() == 1 && !wholeCountry && !mention.actor();
            if (exact && landmarks.size() < MOST_LANDMARKS && !landmarks.contains(first)) {
                landmarks.add(first);
            }
        }
    }

    /** 0 for a country that the report does not know, 1 for the one that it speaks of most. */
    double share(@Nullable String country) {
        Double weight = country == null ? null : weights.get(country);
        return weight == null || heaviest == 0 ? 0 : weight / heaviest;
    }

    /** Whether the report speaks of the place's country also without this place. */
    boolean knowsCountryOf(GazetteerPlace place) {
        String country = place.country();
        if (country == null || !weights.containsKey(country)) {
            return false;
        }
        return withSeveral.contains(country) || !place.equals(firstPlaces.get(country));
    }

    /** Whether the report names a country besides. */
    boolean knowsOtherThan(String country) {
        return weights.size() > (weights.containsKey(country) ? 1 : 0);
    }

    /** The country that the report speaks of most, {@code null} where it names none; on a tie the first by code. */
    @Nullable
    String country() {
        String best = null;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            boolean heavier = best == null || entry.getValue() > weights.getOrDefault(best, 0.0);
            boolean tie = best != null
                    && entry.getValue().equals(weights.get(best))
                    && entry.getKey().compareTo(best) < 0;
            if (heavier || tie) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Kilometres to the nearest certain place other than the place itself. */
    double nearest(GazetteerPlace place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (GazetteerPlace landmark : landmarks) {
            if (!landmark.equals(place)) {
                nearest = Math.min(nearest, Distances.between(place, landmark));
            }
        }
        return nearest;
    }

    private void add(String country, double weight) {
        heaviest = Math.max(heaviest, weights.merge(country, weight, Double::sum));
    }

    private static @Nullable String soleCountry(PlaceMention mention) {
        String country = mention.candidates().get(0).country();
        for (GazetteerPlace candidate : mention.candidates()) {
            if (country == null || !country.equals(candidate.country())) {
                return null;
            }
        }
        return country;
    }
}
