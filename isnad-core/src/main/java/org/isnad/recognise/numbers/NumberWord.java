package org.isnad.recognise.numbers;

/** A word that makes numbers and the part it plays. */
record NumberWord(Kind kind, long value) {
    enum Kind {
        UNIT,
        /** One in eleven. */
        TEEN_ONE,
        /** Two in twelve. */
        TEEN_TWO,
        TEN,
        TENS,
        HUNDRED,
        SCALE,
        DUAL_SCALE,
        /** Tens, hundreds or thousands without a count: vague alone, a scale after a count. */
        PLURAL,
        FRACTION,
        ORDINAL
    }
}
