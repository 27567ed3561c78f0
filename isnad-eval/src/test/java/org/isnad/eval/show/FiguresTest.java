package org.isnad.eval.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    /** The doubles 0.0625, 0.1875 and 0.3125 are exact halves; 0.0005 is a little more than one and 0.0015 a little more too. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.000",
        "1, 1.000",
        "0.0625, 0.062",
        "0.1875, 0.188",
        "0.3125, 0.312",
        "0.0005, 0.001",
        "0.0015, 0.002",
        "0.0025, 0.003",
        "0.6666666666666666, 0.667",
        "0.9995, 1.000"
    })
    void theExactValueIsRoundedHalvesToEven(double figure, String written) {
        assertThat(Figures.written(figure)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5004, =", "0.5, 0.518, +0.018", "0.518, 0.5, -0.018"})
    void differencesAreThoseOfWhatIsShown(double before, double now, String difference) {
        assertThat(Figures.difference(before, now)).isEqualTo(difference);
    }
}
