package org.isnad.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Analysis;
import org.isnad.model.Claim;
import org.isnad.model.ControlChange;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Quantity;
import org.isnad.model.RuleId;
import org.isnad.model.SourceMark;
import org.isnad.model.Span;
import org.isnad.model.Time;

/**
 * One record of an analysis, as far as its making is concerned.
 *
 * @param name its id, or what it is where it has none
 * @param span the words that it was made from: the cue or trigger where there is one
 * @param reach all that it speaks of, where that is more
 */
record Finding(String name, Span span, Span reach, RuleId rule) {
    private Finding(String name, Span span, RuleId rule) {
        this(name, span, span, rule);
    }

    /** All that has a rule, in the order of the text. */
    static List<Finding> of(Analysis analysis) {
        List<Finding> findings = new ArrayList<>();
        for (SourceMark source : analysis.sources()) {
            findings.add(new Finding("source", source.span(), source.rule()));
        }
        for (Place place : analysis.places()) {
            findings.add(new Finding(place.id(), place.span(), place.rule()));
        }
        for (Time time : analysis.times()) {
            findings.add(new Finding(time.id(), time.span(), time.rule()));
        }
        for (Quantity quantity : analysis.quantities()) {
            findings.add(new Finding(quantity.id(), quantity.span(), quantity.rule()));
        }
        for (Claim claim : analysis.claims()) {
            findings.add(new Finding(claim.id(), claim.cue().span(), claim.span(), claim.rule()));
        }
        for (Event event : analysis.events()) {
            findings.add(new Finding(event.id(), event.trigger().span(), event.rule()));
        }
        for (ControlChange change : analysis.control()) {
            findings.add(new Finding(change.id(), change.trigger(), change.rule()));
        }
        findings.sort(Comparator.comparing(Finding::span));
        return findings;
    }
}
