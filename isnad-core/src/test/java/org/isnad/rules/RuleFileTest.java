package org.isnad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleFileTest {
    private static final String DAYS_AGO = """
            # a comment
            id: TIME.DAYS_AGO
            why: counts back
            makes: ago(n, -1)
            match: قبل {n:number} أيام
            match: منذ {n:number} أيام
            yes: 2013-02-09 = قبل ثلاثة أيام
            no: قبل الاجتماع
            """;

    @Test
    void aRuleIsReadWithItsExamples() {
        Rule rule = RuleFile.parse("times.rules", DAYS_AGO).rules().get(0);
        assertThat(rule.id().value()).isEqualTo("TIME.DAYS_AGO");
        assertThat(rule.line()).isEqualTo(2);
        assertThat(rule.matches()).hasSize(2);
        assertThat(rule.makes()).isEqualTo(new Rule.Call(4, "ago", java.util.List.of("n", "-1")));
        assertThat(rule.yes()).containsExactly(new Rule.Example(7, "2013-02-09", "قبل ثلاثة أيام"));
        assertThat(rule.no()).containsExactly(new Rule.Example(8, "", "قبل الاجتماع"));
    }

    @Test
    void aRuleMayBeCarriedOutByAClass() {
        Rule rule = RuleFile.parse("c.rules", "id: CLAIM.COLON\nby: ColonClaims\nyes: a = ب\nno: ت")
                .rules()
                .get(0);
        assertThat(rule.by()).isEqualTo("ColonClaims");
        assertThat(rule.makes()).isNull();
    }

    @Test
    void aRuleWithoutBothKindsOfExampleIsRefused() {
        refused(
                DAYS_AGO.replaceAll("yes:.*\n", ""),
                "times.rules:2: TIME.DAYS_AGO has no example that it must find; add 'yes: VALUE = text'");
        refused(
                DAYS_AGO.replaceAll("no:.*\n", ""),
                "times.rules:2: TIME.DAYS_AGO has no example that it must not find; add 'no: text'");
    }

    @Test
    void aSecondRuleOfTheSameNameIsRefused() {
        refused(DAYS_AGO + "\n" + DAYS_AGO, "times.rules:11: the rule TIME.DAYS_AGO stands already in line 2");
    }

    @Test
    void directionMarksAreRefused() {
        refused(DAYS_AGO.replace("ثلاثة", "\u200Fثلاثة"), "times.rules:7: an invisible direction mark U+200f");
    }

    @Test
    void unknownKeysAndEmptyValuesAreRefused() {
        refused(DAYS_AGO.replace("why:", "because:"), "times.rules:3: unknown key 'because'; known here: id, why");
        refused(DAYS_AGO.replace("counts back", ""), "times.rules:3: 'why' says nothing");
    }

    @Test
    void aRuleThatMakesNothingIsRefused() {
        refused(DAYS_AGO.replaceAll("makes:.*\n", ""), "times.rules:2: TIME.DAYS_AGO has no 'makes'");
        refused(DAYS_AGO.replaceAll("match:.*\n", ""), "times.rules:2: TIME.DAYS_AGO has no 'match'");
        refused(DAYS_AGO + "by: SomeClass", "times.rules:2: TIME.DAYS_AGO has 'by' beside 'makes' or 'match'");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("# nothing\n", "times.rules:1: no rule was found");
    }

    private static void refused(String content, String message) {
        assertThatThrownBy(() -> RuleFile.parse("times.rules", content))
                .isInstanceOf(RuleFileException.class)
                .hasMessageStartingWith(message);
    }
}
