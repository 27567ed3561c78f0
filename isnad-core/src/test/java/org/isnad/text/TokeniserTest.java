package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TokeniserTest {
    @Test
    void hashtagsAreTheirWords() {
        assertThat(forms("في #دير_الزور")).containsExactly("في", "دير", "الزور");
    }

    @Test
    void aConjunctionBeforeDigitsIsAToken() {
        assertThat(forms("40 جنديا و200 مقاتل")).containsExactly("40", "جنديا", "و", "200", "مقاتل");
    }

    @Test
    void separatorsInsideNumbersBelongToThem() {
        assertThat(forms("1,200 و3.5")).containsExactly("1,200", "و", "3.5");
    }

    @Test
    void abbreviationsAndEllipsesDoNotEndSentences() {
        assertThat(sentences("قال د. سامر إن الطريق مغلق... وذهب. ثم عاد.")).hasSize(2);
        assertThat(sentences("نقلت أ.ف.ب الخبر. وانتهى.")).hasSize(2);
    }

    @Test
    void aLineEndsASentence() {
        assertThat(sentences("عنوان بلا نقطة\nوصل الوفد.")).containsExactly("عنوان بلا نقطة", "وصل الوفد.");
    }

    @Test
    void offsetsAreThoseOfTheOriginal() {
        TokenisedText text = Tokeniser.tokenise("وَقالَ «نعم»");

        assertThat(text.text().substring(text.offsetAfter(0, 1), text.end(0))).isEqualTo("قالَ");
    }

    @Test
    void quotationsNest() {
        TokenisedText text = Tokeniser.tokenise("قال «إن \"الدولة\" باقية» وانصرف");

        assertThat(text.quotations()).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(text.quotations()).allMatch(Quotation::closed);
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        TokenisedText text = Tokeniser.tokenise("قال \"سنعود قريبا إلى بيوتنا\nوانتهى الاجتماع");

        assertThat(text.quotations()).hasSize(1);
        assertThat(text.quotations().get(0).closed()).isFalse();
        assertThat(text.form(text.quotations().get(0).close())).isEqualTo("وانتهي");
    }

    @Test
    void nothingIsFoundInSignsAlone() {
        assertThat(Tokeniser.tokenise("ًٌٍَ\u200F \u200B").size()).isZero();
    }

    @Test
    void surrogatePairsStayWhole() {
        TokenisedText text = Tokeniser.tokenise("نصر \uD83D\uDE00 كبير");

        assertThat(text.end(1) - text.begin(1)).isEqualTo(2);
    }

    private static List<String> forms(String text) {
        TokenisedText tokens = Tokeniser.tokenise(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::form).toList();
    }

    private static List<String> sentences(String text) {
        TokenisedText tokens = Tokeniser.tokenise(text);
        return IntStream.range(0, tokens.sentenceCount())
                .mapToObj(sentence -> tokens.sentenceSpan(sentence).of(text))
                .toList();
    }
}
