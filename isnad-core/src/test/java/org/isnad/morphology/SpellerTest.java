package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellerTest {
    @ParameterizedTest(name = "{0} is spelt {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
                    sa'ima, سئم
                    sa'ama, سأم
                    su'ima, سئم
                    mu'man, مؤمن
                    masA'u, مساء
                    masA'ina, مسائن
                    mas'AT, مسآة
                    mas'aT, مسأة
                    may'as, ميأس
                    sA'ama, ساءم
                    tasA'um, تساؤم
                    'amana, أمن
                    'Amana, آمن
                    'imAn, إمان
                    'ImAn, إيمان
                    yahta'u, يهتأ
                    yuhti'u, يهتئ
                    huwU', هووء
                    huwU'i, هووء
                    sA'U$, ساؤوا
                    'awwama, أوم
                    maw'im, موئم
                    mawsim, موسم
                    miwsAm, ميسام
                    muysim, موسم
                    tamnaY, تمنى
                    tanyaY, تنيا
                    tamyY, تميا
                    """)
    void soundsAreSpelt(String sounds, String expected) {
        assertThat(new Speller().spell(Sounds.of(sounds))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} before a pronoun is spelt {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
                    hatamU$, هتمو
                    hamaT, همت
                    hamY, هما
                    hama'Y, همآ
                    yahta'u, يهتؤ
                    mA'u, ماؤ
                    mA'i, مائ
                    """)
    void endsChangeBeforePronouns(String sounds, String expected) {
        Speller speller = new Speller();
        speller.spell(Sounds.of(sounds));
        assertThat(speller.beforePronoun()).isEqualTo(expected);
    }
}
