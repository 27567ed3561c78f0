package org.isnad.rules;

import java.util.List;
import org.isnad.lexicon.RowRef;
import org.isnad.model.RuleId;
import org.isnad.model.Span;

/** Where stages say which rule and rows made a finding, and what was tried and refused. */
public interface Trace {
    /** Hears nothing: what {@code analyze} uses. */
    Trace NONE = new Trace() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public void made(Span span, RuleId rule, List<RowRef> rows) {}

        @Override
        public void refused(Span span, RuleId rule, String why) {}
    };

    /** Whether anybody listens; stages ask before they build a message. */
    boolean isOn();

    /** A finding was made. */
    void made(Span span, RuleId rule, List<RowRef> rows);

    /** A rule was tried and did not hold, or another finding was preferred. */
    void refused(Span span, RuleId rule, String why);
}
