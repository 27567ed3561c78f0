package org.isnad.recognise.numbers;

import org.isnad.model.Bound;

/** A word or phrase that says how exactly a number is meant, and where it stands. */
record BoundWord(Bound bound, Place place) {
    enum Place {
        BEFORE,
        AFTER,
        BETWEEN,
        FROM
    }
}
