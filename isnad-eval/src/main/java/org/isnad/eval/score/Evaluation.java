package org.isnad.eval.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.eval.annotation.Annotation;
import org.isnad.eval.read.GoldReport;
import org.jspecify.annotations.Nullable;

/**
 * Scores a set of reports, one after another.
 *
 * <pre>{@code
 * Evaluation evaluation = new Evaluation(null, 0);
 * for (GoldReport gold : set.reports()) {
 *     evaluation.add(gold, AnalysisMarks.of(isnad.analyze(gold.report())));
 * }
 * double f1 = evaluation.result().total().figures().get("claim.f1");
 * }</pre>
 */
public final class Evaluation {
    private final @Nullable Breakdown by;
    private final int missesOfAKind;
    private final Sheet total = new Sheet();
    private final SortedMap<String, Sheet> groups = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private final Map<String, Integer> kept = new HashMap<>();

    /**
     * The outcome.
     *
     * @param groups the figures of each group by its name, in the order of the names; none where none were asked for
     * @param misses in the order of the reports
     */
    public record Result(Scores total, Map<String, Scores> groups, List<Miss> misses) {
        public Result {
            misses = List.copyOf(misses);
        }
    }

    /**
     * Begins with no report.
     *
     * @param by what reports are grouped by, {@code null} for no groups
     * @param missesOfAKind how many misses of each kind are kept
     */
    public Evaluation(@Nullable Breakdown by, int missesOfAKind) {
        this.by = by;
        this.missesOfAKind = missesOfAKind;
    }

    /** Scores one report. Where the system gave no answer, {@link Annotation#NOTHING} makes all of it missed. */
    public void add(GoldReport gold, Annotation system) {
        List<Sheet> sheets = new ArrayList<>(List.of(total));
        if (by != null) {
            sheets.add(groups.computeIfAbsent(by.groupOf(gold), group -> new Sheet()));
        }
        sheets.forEach(Sheet::addReport);
        Compared compared = new Compared(gold.id(), gold.report(), gold.annotation(), system);
        Layer.ALL.forEach(layer -> layer.score(compared, new Into(sheets)));
    }

    public Result result() {
        Map<String, Scores> ofGroups = new LinkedHashMap<>();
        groups.forEach((group, sheet) -> ofGroups.put(group, sheet.scores()));
        return new Result(total.scores(), ofGroups, misses);
    }

    /** Writes the figures of one report on all sheets that it belongs to. */
    private final class Into implements Tally {
        private final List<Sheet> sheets;

        Into(List<Sheet> sheets) {
            this.sheets = sheets;
        }

        @Override
        public void found(Retrieval figure, int right, int system, int gold) {
            Counts counts = new Counts(right, system - right, gold - right);
            sheets.forEach(sheet -> sheet.add(figure, counts));
        }

        @Override
        public void rated(Quality figure, double share) {
            sheets.forEach(sheet -> sheet.add(figure, share));
        }

        @Override
        public void missed(Miss miss) {
            if (kept.merge(miss.kind(), 1, Integer::sum) <= missesOfAKind) {
                misses.add(miss);
            }
        }
    }
}
