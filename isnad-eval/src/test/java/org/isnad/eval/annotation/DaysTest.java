package org.isnad.eval.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2021-03-09, 2021-03-09, 2021-03-09",
        "2021-03-09T14:00, 2021-03-09, 2021-03-09",
        "2020-02, 2020-02-01, 2020-02-29",
        "2021-12, 2021-12-01, 2021-12-31",
        "2021, 2021-01-01, 2021-12-31",
        "2021-W01, 2021-01-04, 2021-01-10",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2019-W01-3, 2018-12-31, 2019-01-06",
        "2021-03-09/2021-03-11, 2021-03-09, 2021-03-11",
        "2021-02/2021, 2021-02-01, 2021-12-31"
    })
    void aValueCoversDays(String value, LocalDate first, LocalDate last) {
        assertThat(Days.parse(value)).isEqualTo(new Days(first, last));
    }

    @Test
    void anOpenEndHasNoLastDay() {
        assertThat(Days.parse("2021-03/..")).isEqualTo(new Days(LocalDate.of(2021, 3, 1), LocalDate.MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2021-02-30",
                "2021-13",
                "2021-W54",
                "2021-W53",
                "T14:00",
                "../2021",
                "0",
                "1/2/x",
                "2021-03-09-10",
                "2021-W",
                "2021/"
            })
    void whatIsNoDateCoversNone(String value) {
        assertThat(Days.parse(value)).isNull();
    }

    @Test
    void theDayMayLieInAShortRangeOnly() {
        assertThat(Days.isSameDate("2021-03-09", "2021-03-08/2021-03-10")).isTrue();
        assertThat(Days.isSameDate("2021-03-09", "2021-03-08/2021-03-11")).isFalse();
        assertThat(Days.isSameDate("2021-03-08/2021-03-10", "2021-03-09")).isFalse();
        assertThat(Days.isSameDate("2021-03-09", "2021-03-08/..")).isFalse();
        assertThat(Days.isSameDate(null, null)).isTrue();
        assertThat(Days.isSameDate(null, "2021-03-09")).isFalse();
    }

    @Test
    void oneValueCanBeWrittenInSeveralWays() {
        assertThat(Days.isSameValue("2021-W10", "2021-03-08/2021-03-14")).isTrue();
        assertThat(Days.isSameValue("dawn", "dawn")).isTrue();
        assertThat(Days.isSameValue("dawn", "dusk")).isFalse();
        assertThat(Days.isSameValue("2021", null)).isFalse();
    }
}
