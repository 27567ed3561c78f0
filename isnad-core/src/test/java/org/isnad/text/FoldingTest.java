package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FoldingTest {
    @Test
    void alefVariantsFoldToBareAlef() {
        assertThat(Folding.fold("أحمد إلى آل ٱلبيت")).isEqualTo("احمد الي ال البيت");
    }

    @Test
    void yehTehMarbutaAndKehehFold() {
        assertThat(Folding.fold("مستشفى مدرسة کتاب علی")).isEqualTo("مستشفي مدرسه كتاب علي");
    }

    @Test
    void vowelSignsTatweelAndInvisibleCharactersVanish() {
        assertThat(Folding.fold("مُحَمَّدٌ")).isEqualTo("محمد");
        assertThat(Folding.fold("ســـلام\u200Fعليكم")).isEqualTo("سلامعليكم");
    }

    @Test
    void digitsOfAllScriptsFoldToAscii() {
        assertThat(Folding.fold("٢٠١٧ ۲۰۱۷")).isEqualTo("2017 2017");
    }

    @Test
    void ligaturesFoldToTheirLetters() {
        assertThat(Folding.fold("\uFEFBم")).isEqualTo("لام");
    }

    @Test
    void hamzaOnItsSeatStays() {
        assertThat(Folding.fold("مسؤول رئيس")).isEqualTo("مسؤول رئيس");
    }
}
