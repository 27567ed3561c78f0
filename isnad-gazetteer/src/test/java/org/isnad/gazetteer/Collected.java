package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader gives. */
final class Collected implements PlaceSink {
    final List<ForeignPlace> places = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    int withoutName;

    @Override
    public void place(ForeignPlace place) {
        places.add(place);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void withoutArabicName() {
        withoutName++;
    }
}
