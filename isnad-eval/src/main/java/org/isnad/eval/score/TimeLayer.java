package org.isnad.eval.score;

import java.util.List;
import org.isnad.eval.annotation.Days;
import org.isnad.eval.annotation.TimeMark;
import org.isnad.eval.score.Pairing.Pair;

/** Expressions of time answer each other where they overlap; then their values are looked at. */
final class TimeLayer implements Layer {
    @Override
    public void score(Compared report, Tally tally) {
        List<TimeMark> gold = report.gold().times();
        List<TimeMark> system = report.system().times();
        Pairing<TimeMark> pairing = Pairing.of(gold, system, (one, other) -> Overlap.of(one.span(), other.span()));
        tally.found(Retrieval.TIME, pairing.pairs().size(), system.size(), gold.size());
        for (Pair<TimeMark> pair : pairing.pairs()) {
            boolean isRight =
                    Days.isSameValue(pair.gold().value(), pair.system().value());
            tally.rated(Quality.TIME_VALUE, isRight);
            if (!isRight) {
                tally.missed(report.miss(
                        "time-wrong",
                        report.cut(pair.gold().span()) + " wanted "
                                + pair.gold().value() + " got "
                                + pair.system().value() + " (published "
                                + report.report().published() + ")"));
            }
        }
        pairing.missed().forEach(time -> tally.missed(report.miss("time-missed", outline(report, time))));
        pairing.extra().forEach(time -> tally.missed(report.miss("time-extra", outline(report, time))));
    }

    private static String outline(Compared report, TimeMark time) {
        return report.cut(time.span()) + " " + time.value();
    }
}
