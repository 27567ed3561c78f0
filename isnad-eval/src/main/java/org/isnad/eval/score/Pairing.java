package org.isnad.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which finding of the system answers which of the gold: one to one, and the pair with the greatest weight first. Of
 * equal weights the one that comes first in the gold is chosen, then the one that comes first in the system's list.
 *
 * @param pairs in the order in which they were chosen
 * @param missed those of the gold that have no partner
 * @param extra those of the system that have none
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> missed, List<T> extra) {

    record Pair<T>(T gold, T system) {}

    private record Candidate(double weight, int gold, int system) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::weight)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::system);
    }

    /**
     * Pairs the findings of one layer.
     *
     * @param weight how well two go together; 0 where they cannot be a pair
     */
    static <T> Pairing<T> of(List<T> gold, List<T> system, ToDoubleBiFunction<T, T> weight) {
        List<@Nullable T> goldLeft = new ArrayList<>(gold);
        List<@Nullable T> systemLeft = new ArrayList<>(system);
        List<Pair<T>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates(gold, system, weight)) {
            T left = goldLeft.get(candidate.gold());
            T right = systemLeft.get(candidate.system());
            if (left != null && right != null) {
                pairs.add(new Pair<>(left, right));
                goldLeft.set(candidate.gold(), null);
                systemLeft.set(candidate.system(), null);
            }
        }
        return new Pairing<>(pairs, present(goldLeft), present(systemLeft));
    }

    private static <T> Candidate[] candidates(List<T> gold, List<T> system, ToDoubleBiFunction<T, T> weight) {
        List<Candidate> candidates = new ArrayList<>();
        for (int left = 0; left < gold.size(); left++) {
            for (int right = 0; right < system.size(); right++) {
                double fit = weight.applyAsDouble(gold.get(left), system.get(right));
                if (fit > 0) {
                    candidates.add(new Candidate(fit, left, right));
                }
            }
        }
        Candidate[] sorted = candidates.toArray(new Candidate[0]);
        Arrays.sort(sorted, Candidate.BEST_FIRST);
        return sorted;
    }

    private static <T> List<T> present(List<@Nullable T> findings) {
        List<T> present = new ArrayList<>();
        for (T finding : findings) {
            if (finding != null) {
                present.add(finding);
            }
        }
        return present;
    }
}
