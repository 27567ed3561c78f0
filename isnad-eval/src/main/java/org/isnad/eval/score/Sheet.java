package org.isnad.eval.score;

import java.util.EnumMap;
import java.util.Map;

/** Adds up the figures of a set of reports. */
final class Sheet {
    private final Map<Retrieval, Counts> retrieval = new EnumMap<>(Retrieval.class);
    private final Map<Quality, Rate> quality = new EnumMap<>(Quality.class);
    private int reports;

    Sheet() {
        for (Retrieval figure : Retrieval.values()) {
            retrieval.put(figure, Counts.NONE);
        }
        for (Quality figure : Quality.values()) {
            quality.put(figure, Rate.NONE);
        }
    }

    void addReport() {
        reports++;
    }

    void add(Retrieval figure, Counts counts) {
        retrieval.merge(figure, counts, Counts::plus);
    }

    /** Shares are added one by one, in their order: sums of sums would differ in the last digit. */
    void add(Quality figure, double share) {
        quality.merge(figure, Rate.NONE, (sum, none) -> sum.plus(share));
    }

    Scores scores() {
        return new Scores(reports, retrieval, quality);
    }
}
