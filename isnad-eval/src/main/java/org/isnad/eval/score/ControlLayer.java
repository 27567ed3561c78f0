package org.isnad.eval.score;

import java.util.List;
import org.isnad.eval.annotation.ControlMark;
import org.isnad.eval.score.Pairing.Pair;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Changes of control answer each other where their places overlap; they are right where the parties that gold gives are. */
final class ControlLayer implements Layer {
    @Override
    public void score(Compared report, Tally tally) {
        List<ControlMark> gold = report.gold().control();
        List<ControlMark> system = report.system().control();
        Pairing<ControlMark> pairing = Pairing.of(gold, system, ControlLayer::weight);
        int right = 0;
        for (Pair<ControlMark> pair : pairing.pairs()) {
            if (isPartyRight(report, pair.gold().gainedBy(), pair.system().gainedBy())
                    && isPartyRight(report, pair.gold().lostBy(), pair.system().lostBy())) {
                right++;
            } else {
                tally.missed(report.miss(
                        "control-wrong",
                        outline(report, pair.gold()) + " got "
                                + report.quoted(pair.system().gainedBy()) + " from "
                                + report.quoted(pair.system().lostBy())));
            }
        }
        tally.found(Retrieval.CONTROL, right, system.size(), gold.size());
        pairing.missed().forEach(change -> tally.missed(report.miss("control-missed", outline(report, change))));
        pairing.extra().forEach(change -> tally.missed(report.miss("control-extra", outline(report, change))));
    }

    private static double weight(ControlMark gold, ControlMark system) {
        Span one = gold.place();
        Span other = system.place();
        return one != null && other != null && Overlap.of(one, other) > 0 ? 1 : 0;
    }

    private static boolean isPartyRight(Compared report, @Nullable Span gold, @Nullable Span system) {
        return gold == null || report.isSameName(gold, system);
    }

    private static String outline(Compared report, ControlMark change) {
        return report.quoted(change.place()) + " for " + report.quoted(change.gainedBy()) + " from "
                + report.quoted(change.lostBy());
    }
}
