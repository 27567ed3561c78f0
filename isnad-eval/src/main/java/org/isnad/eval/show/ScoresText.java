package org.isnad.eval.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.eval.score.Counts;
import org.isnad.eval.score.Evaluation;
import org.isnad.eval.score.Quality;
import org.isnad.eval.score.Rate;
import org.isnad.eval.score.Retrieval;
import org.isnad.eval.score.Scores;
import org.jspecify.annotations.Nullable;

/** Scores as lines for people: one figure a line with its counts, then the misses, groups and differences asked for. */
public final class ScoresText {
    private static final int NAME_WIDTH = 18;

    /** What the table of groups shows; JSON has all. */
    private static final List<String> HEADLINES = List.of(
            "cue.f1", "claim.f1", "event.f1", "control.f1", "place.f1", "place.resolved", "time.f1", "time.value");

    /** Nothing was found by either side, so that there is no figure. */
    private static final String NONE = "-";

    private final UnaryOperator<String> safe;

    /**
     * Prepares for an output.
     *
     * @param safe makes words of a report fit for showing
     */
    public ScoresText(UnaryOperator<String> safe) {
        this.safe = safe;
    }

    /**
     * All there is to say.
     *
     * @param before the scores of an earlier run to compare with, {@code null} for none
     */
    public String of(Evaluation.Result result, @Nullable EarlierScores before) {
        StringBuilder text = new StringBuilder(figures(result.total()));
        result.misses().forEach(miss -> text.append(safe.apply(miss.toString())).append('\n'));
        if (!result.groups().isEmpty()) {
            text.append('\n').append(groups(result.groups()));
        }
        if (before != null) {
            text.append('\n').append(differences(before, result.total()));
        }
        return text.toString();
    }

    private static String figures(Scores scores) {
        StringBuilder text = new StringBuilder();
        text.append(scores.reports()).append(" reports\n");
        scores.retrieval().forEach((figure, counts) -> text.append(line(figure, counts)));
        scores.quality().forEach((figure, rate) -> text.append(line(figure, rate)));
        return text.toString();
    }

    private static String line(Retrieval figure, Counts counts) {
        return padded(figure.label()) + " F1 " + Figures.written(counts.f1()) + "  P "
                + Figures.written(counts.precision()) + "  R " + Figures.written(counts.recall()) + "  tp "
                + counts.right() + " fp " + counts.extra() + " fn " + counts.missed() + "\n";
    }

    private static String line(Quality figure, Rate rate) {
        return padded(figure.label()) + " " + Figures.written(rate.value()) + "  of " + rate.of() + "\n";
    }

    private String groups(Map<String, Scores> groups) {
        Columns columns = new Columns();
        List<String> head = new ArrayList<>(List.of("", "reports"));
        head.addAll(HEADLINES);
        columns.line(head);
        groups.forEach((group, scores) -> {
            Map<String, Double> figures = scores.figures();
            List<String> line = new ArrayList<>(List.of(safe.apply(group), Integer.toString(scores.reports())));
            HEADLINES.forEach(
                    figure -> line.add(figures.containsKey(figure) ? Figures.written(figures.get(figure)) : NONE));
            columns.line(line);
        });
        return columns.text();
    }

    private static String differences(EarlierScores before, Scores now) {
        Columns columns = new Columns();
        columns.line(List.of("", "before", "now", "difference"));
        columns.line(List.of("reports", Integer.toString(before.reports()), Integer.toString(now.reports()), ""));
        now.figures().forEach((figure, value) -> {
            Double earlier = before.figures().get(figure);
            columns.line(List.of(
                    figure,
                    earlier == null ? NONE : Figures.written(earlier),
                    Figures.written(value),
                    earlier == null ? "" : Figures.difference(earlier, value)));
        });
        return columns.text();
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(0, NAME_WIDTH - name.length()));
    }
}
