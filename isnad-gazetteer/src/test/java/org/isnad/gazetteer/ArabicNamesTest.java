package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArabicNamesTest {
    @Test
    void lettersOfOtherLanguagesAreNotArabic() {
        assertThat(List.of("حلب", "دير الزور", "مدينة 6 أكتوبر", "بيت-لحم")).allMatch(ArabicNames::isArabic);
        assertThat(List.of("Aleppo", "گیلان", "چهار", "123", "", "حلب (Aleppo)", "هەولێر"))
                .noneMatch(ArabicNames::isArabic);
    }

    @Test
    void spellingsOfOneNameAreOne() {
        assertThat(ArabicNames.distinct(List.of("إدلب", "ادلب", " إدلب ", "أدلب", "ادلب  المدينة")))
                .containsExactly("إدلب", "ادلب المدينة");
    }
}
