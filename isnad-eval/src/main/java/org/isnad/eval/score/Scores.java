package org.isnad.eval.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a set of reports: sums over all reports, so that each finding weighs the same. */
public record Scores(int reports, Map<Retrieval, Counts> retrieval, Map<Quality, Rate> quality) {
    /** The figures of no reports. */
    public static final Scores NONE = new Sheet().scores();

    public Scores {
        retrieval = Collections.unmodifiableMap(new EnumMap<>(retrieval));
        quality = Collections.unmodifiableMap(new EnumMap<>(quality));
    }

    /** Every figure by its name ({@code claim.f1}, {@code place.resolved}), in the order in which they are shown. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        retrieval.forEach((figure, counts) -> {
            figures.put(figure.label() + ".f1", counts.f1());
            figures.put(figure.label() + ".precision", counts.precision());
            figures.put(figure.label() + ".recall", counts.recall());
        });
        quality.forEach((figure, rate) -> figures.put(figure.label(), rate.value()));
        return figures;
    }
}
