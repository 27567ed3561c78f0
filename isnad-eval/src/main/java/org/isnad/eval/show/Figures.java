package org.isnad.eval.show;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are shown and compared: three places, rounded from the exact value of the double, halves to even. */
final class Figures {
    private static final int PLACES = 3;

    private Figures() {}

    static BigDecimal rounded(double figure) {
        return new BigDecimal(figure).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    static String written(double figure) {
        return rounded(figure).toPlainString();
    }

    /** With its sign, {@code +0.018}; {@code =} where both are the same as shown. */
    static String difference(double before, double now) {
        BigDecimal difference = rounded(now).subtract(rounded(before));
        if (difference.signum() == 0) {
            return "=";
        }
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }
}
