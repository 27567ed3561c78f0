package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-02-19",
                " 2018-02-19 ",
                "2018/02/19",
                "20180219",
                "2018-02-19T23:30:00Z",
                "2018-02-19T00:30:00+03:00",
                "2018-02-19 00:00:00",
                "2018-02-19 10:15:00.123+00:00",
                "20180219T101500",
                "Mon, 19 Feb 2018 10:15:00 GMT",
                "Mon, 19 Feb 2018 10:15:00 +0300",
                "٢٠١٨-٠٢-١٩"
            })
    void aDayIsReadHoweverItIsWritten(String text) {
        assertThat(PublishedDate.parse(text)).isEqualTo(LocalDate.of(2018, 2, 19));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018-02-30",
                "2018-13-01",
                "20180230",
                "2018-2-19",
                "19/02/2018",
                "19-02-2018",
                "2018",
                "1519030800",
                "1519030800000",
                "yesterday",
                "أمس",
                "0018-02-19",
                "9999-01-01",
                "2018-02-19x",
                "2018-02-1",
                "-2018-02-19",
                "201802190",
                "Mon, 30 Feb 2018 10:15:00 GMT",
                "\uFFFD\uFFFD\uFFFD\uFFFD-\uFFFD\uFFFD-\uFFFD\uFFFD"
            })
    void whatIsNoDayIsRefusedWithAdvice(String text) {
        assertThatThrownBy(() -> PublishedDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("like 2018-02-19");
    }

    @Test
    void theReasonIsNamedWhereThereIsOne() {
        assertThatThrownBy(() -> PublishedDate.parse("2018-02-30")).hasMessageContaining("february 30");
    }
}
