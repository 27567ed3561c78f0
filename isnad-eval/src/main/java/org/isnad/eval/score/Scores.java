package org.isnad.eval.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a set of reports: sums over all reports, so that each finding weighs the same. */
public record Scores(int reports, Map<Retrieval, Counts> retrieval, Map<Quality, Rate> quality) {
    public Scores {
        retrieval = Collections.unmodifiableMap(new EnumMap<>(retrieval));
        quality = Collections.unmodifiableMap(new EnumMap<>(quality));
    }

    /** The names of all figures, in the order in which they are shown. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Retrieval figure : Retrieval.values()) {
            names.addAll(List.of(figure.label() + ".f1", figure.label() + ".precision", figure.label() + ".recall"));
        }
        for (Quality figure : Quality.values()) {
            names.add(figure.label());
        }
        return names;
    }

    /** The figures by their names ({@code claim.f1}, {@code place.resolved}); those that nothing was found for are not there. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        retrieval.forEach((figure, counts) -> {
            if (!counts.equals(Counts.NONE)) {
                figures.put(figure.label() + ".f1", counts.f1());
                figures.put(figure.label() + ".precision", counts.precision());
                figures.put(figure.label() + ".recall", counts.recall());
            }
        });
        quality.forEach((figure, rate) -> {
            if (rate.of() > 0) {
                figures.put(figure.label(), rate.value());
            }
        });
        return figures;
    }
}
