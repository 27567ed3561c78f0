package org.isnad.eval.score;

import java.util.List;

/** One kind of findings: which of them answer each other, and what is right about them. */
interface Layer {
    List<Layer> ALL =
            List.of(new ClaimLayer(), new EventLayer(), new ControlLayer(), new PlaceLayer(), new TimeLayer());

    void score(Compared report, Tally tally);
}
