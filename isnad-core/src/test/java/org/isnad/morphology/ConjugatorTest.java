package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConjugatorTest {
    private static VerbPattern verb(String lemma, String root, int form, String... masdars) {
        return new VerbPattern(lemma, root, form, '-', '-', List.of(masdars));
    }

    private static VerbPattern formOne(String lemma, String root, String vowels, String... masdars) {
        return new VerbPattern(lemma, root, 1, vowels.charAt(0), vowels.charAt(1), List.of(masdars));
    }

    private static List<InflectedForm> spelt(VerbPattern verb, String spelling) {
        return Conjugator.inflect(verb).stream()
                .filter(form -> form.form().equals(spelling))
                .toList();
    }

    private static List<String> masdars(VerbPattern verb) {
        return Conjugator.inflect(verb).stream()
                .filter(form -> form.aspect() == Aspect.MASDAR)
                .map(form -> form.needsSuffix() ? form.form() + "-" : form.form())
                .toList();
    }

    @Test
    void passiveIsTheOtherVoiceOnlyWhereItIsSpeltOtherwise() {
        assertThat(spelt(verb("أعلن", "علن", 4), "أعلنت"))
                .extracting(InflectedForm::voice)
                .containsOnly(Voice.EITHER);
        assertThat(spelt(formOne("قال", "قول", "au"), "قيل"))
                .extracting(InflectedForm::voice)
                .containsExactly(Voice.PASSIVE);
        assertThat(spelt(formOne("قال", "قول", "au"), "قالت"))
                .extracting(InflectedForm::voice)
                .containsExactly(Voice.ACTIVE);
        assertThat(spelt(verb("هاجم", "هجم", 3), "هوجم"))
                .extracting(InflectedForm::voice)
                .containsExactly(Voice.PASSIVE);
    }

    @Test
    void verbWithoutPassiveHasNoPassiveForms() {
        VerbPattern collapse = new VerbPattern("انهار", "هور", 7, '-', '-', List.of(), Voice.ACTIVE);
        assertThat(Conjugator.inflect(collapse))
                .noneMatch(form -> form.voice() == Voice.PASSIVE || form.aspect() == Aspect.PASSIVE_PARTICIPLE);
        assertThat(spelt(collapse, "انهار")).extracting(InflectedForm::voice).containsExactly(Voice.ACTIVE);
    }

    @Test
    void verbThatIsAPassiveHasNoActiveForms() {
        VerbPattern die = new VerbPattern("توفي", "وفي", 5, '-', '-', List.of(), Voice.PASSIVE);
        assertThat(Conjugator.inflect(die).get(0).form()).isEqualTo("توفي");
        assertThat(spelt(die, "توفت")).isEmpty();
        assertThat(spelt(die, "متوفى")).isNotEmpty();
        assertThat(Conjugator.inflect(die)).noneMatch(form -> form.voice() == Voice.ACTIVE);
    }

    @Test
    void oneSpellingServesSeveralPersons() {
        assertThat(spelt(formOne("كتب", "كتب", "au"), "تكتب"))
                .extracting(InflectedForm::person)
                .containsExactly(Person.THIRD, Person.SECOND);
    }

    @Test
    void lemmaDecidesWhatRootAndFormLeaveOpen() {
        assertThat(spelt(verb("استجوب", "جوب", 10), "يستجوب")).isNotEmpty();
        assertThat(spelt(verb("استجاب", "جوب", 10), "يستجيب")).isNotEmpty();
        assertThat(spelt(formOne("قر", "قرر", "ai"), "قررت")).isNotEmpty();
        assertThat(spelt(verb("قرر", "قرر", 2), "قرر")).isNotEmpty();
        assertThat(spelt(verb("اتخذ", "أخذ", 8), "متخذ")).isNotEmpty();
        assertThat(spelt(verb("ائتمر", "أمر", 8), "مؤتمر")).isNotEmpty();
        assertThat(spelt(verb("ازدوج", "زوج", 8), "مزدوج")).isNotEmpty();
        assertThat(spelt(verb("ادخر", "ذخر", 8), "يدخر")).isNotEmpty();
        assertThat(spelt(verb("اطلع", "طلع", 8), "اطلاع")).isNotEmpty();
    }

    @Test
    void jussiveOfHollowAndDefectiveVerbsIsShort() {
        assertThat(spelt(formOne("كان", "كون", "au"), "يكن")).isNotEmpty();
        assertThat(spelt(formOne("نفى", "نفي", "ai"), "ينف")).isNotEmpty();
        assertThat(spelt(verb("أدلى", "دلو", 4), "يدل")).isNotEmpty();
    }

    @Test
    void formsBeforePronounsAreMarked() {
        assertThat(spelt(verb("هاجم", "هجم", 3), "هاجمو"))
                .allMatch(InflectedForm::needsSuffix)
                .isNotEmpty();
        assertThat(spelt(formOne("نفى", "نفي", "ai"), "نفا"))
                .allMatch(InflectedForm::needsSuffix)
                .isNotEmpty();
        assertThat(spelt(verb("أدان", "دين", 4), "إدانت"))
                .allMatch(InflectedForm::needsSuffix)
                .isNotEmpty();
        assertThat(spelt(verb("أدان", "دين", 4), "إدانة"))
                .noneMatch(InflectedForm::needsSuffix)
                .isNotEmpty();
    }

    @Test
    void masdarsOfDerivedFormsAreRegular() {
        assertThat(masdars(verb("سمى", "سمو", 2))).containsExactly("تسمية", "تسميت-");
        assertThat(masdars(verb("هنأ", "هنأ", 2))).containsExactly("تهنئة", "تهنئت-");
        assertThat(masdars(verb("ألغى", "لغو", 4))).containsExactly("إلغاء", "إلغاؤ-", "إلغائ-");
        assertThat(masdars(verb("أوضح", "وضح", 4))).containsExactly("إيضاح", "إيضاحا");
        assertThat(masdars(verb("تحدى", "حدو", 5))).containsExactly("تحد", "تحدي", "تحديا");
        assertThat(masdars(verb("تنبأ", "نبأ", 5))).containsExactly("تنبؤ", "تنبؤا");
        assertThat(masdars(verb("انحاز", "حوز", 7))).containsExactly("انحياز", "انحيازا");
        assertThat(masdars(verb("استقال", "قيل", 10))).containsExactly("استقالة", "استقالت-");
        assertThat(masdars(verb("اطمأن", "طمأن", 14))).containsExactly("اطمئنان", "اطمئنانا");
    }

    @Test
    void givenMasdarsGetTheirAccusativeAndTheirFormsBeforePronouns() {
        assertThat(masdars(formOne("هجم", "هجم", "au", "هجوم"))).containsExactly("هجوم", "هجوما");
        assertThat(masdars(formOne("بدأ", "بدأ", "aa", "بدء"))).containsExactly("بدء", "بدؤ-", "بدئ-", "بدءا");
        assertThat(masdars(formOne("دعا", "دعو", "au", "دعوة"))).containsExactly("دعوة", "دعوت-");
        assertThat(masdars(formOne("شكا", "شكو", "au", "شكوى"))).containsExactly("شكوى", "شكوا-");
        assertThat(masdars(formOne("جاء", "جيأ", "ai", "مجيء"))).containsExactly("مجيء", "مجيئ-", "مجيئا");
    }

    @Test
    void soundPluralAmongTheMasdarsIsOne() {
        List<InflectedForm> plural = spelt(verb("اشتبك", "شبك", 8, "اشتباكات"), "اشتباكات");
        assertThat(plural).extracting(InflectedForm::number).containsExactly(Number.PLURAL);
        List<InflectedForm> singular = spelt(formOne("ثبت", "ثبت", "au", "ثبات"), "ثبات");
        assertThat(singular).extracting(InflectedForm::number).containsExactly(Number.SINGULAR);
    }

    @Test
    void qualityHasNoActiveParticiple() {
        assertThat(Conjugator.inflect(formOne("كبر", "كبر", "uu", "كبر")))
                .noneMatch(form -> form.aspect() == Aspect.ACTIVE_PARTICIPLE);
    }

    @Test
    void wordsThatCannotBeVerbsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verb("كتب", "كتب", 15))
                .withMessageContaining("form 15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verb("كتب", "كتبب", 2))
                .withMessageContaining("root");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verb("كتب", "كتب", 1))
                .withMessageContaining("vowels");
    }

    /** The short cut of {@link StemSpeller} against spelling every word from its sounds. */
    @Test
    void wordsPutTogetherFromSpeltPartsAreTheSameAsWordsSpeltWhole() {
        List<String> different = new ArrayList<>();
        for (VerbPattern verb : VerbLexicon.load()) {
            StemBuilder stems = new StemBuilder(verb);
            compare(stems.perfectActive(), Paradigms.PERFECT, different);
            compare(stems.perfectPassive(), Paradigms.PERFECT, different);
            compare(stems.imperfectActive(), Paradigms.INDICATIVE, different);
            compare(stems.imperfectPassive(), Paradigms.JUSSIVE, different);
            compare(stems.activeParticiple(), Paradigms.PARTICIPLE, different);
        }
        assertThat(different).isEmpty();
    }

    private static void compare(Stem stem, List<Slot> slots, List<String> different) {
        Speller speller = new Speller();
        StemSpeller parts = new StemSpeller(speller, stem);
        for (Slot slot : slots) {
            Spellings fromParts = parts.spell(slot);
            Spellings whole = Spellings.of(speller, slot.prefix(), stem, slot.ending());
            if (!fromParts.isLike(whole)) {
                different.add(fromParts + " " + whole);
            }
        }
    }
}
