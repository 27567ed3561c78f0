package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.RowRef;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.rules.Trace;

/** Keeps what the stages say, for {@link Isnad#explain}. */
final class RecordingTrace implements Trace {
    private final List<Explanation.Step> steps = new ArrayList<>();

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void made(Span span, RuleId rule, List<RowRef> rows) {
        steps.add(new Explanation.Step(Explanation.Step.Kind.MADE, span, rule, rows, ""));
    }

    @Override
    public void refused(Span span, RuleId rule, String why) {
        steps.add(new Explanation.Step(Explanation.Step.Kind.REFUSED, span, rule, List.of(), why));
    }

    List<Explanation.Step> steps() {
        return List.copyOf(steps);
    }
}
