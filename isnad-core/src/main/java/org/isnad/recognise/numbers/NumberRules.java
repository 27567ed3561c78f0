package org.isnad.recognise.numbers;

import org.isnad.model.RuleId;

/** The names of the rules of {@code numbers.rules} that this package carries out. */
final class NumberRules {
    static final RuleId DIGITS = new RuleId("NUMBER.DIGITS");
    static final RuleId DECIMAL = new RuleId("NUMBER.DECIMAL");
    static final RuleId WORDS = new RuleId("NUMBER.WORDS");
    static final RuleId VAGUE = new RuleId("NUMBER.VAGUE");
    static final RuleId QUANTIFIER = new RuleId("NUMBER.QUANTIFIER");
    static final RuleId DUAL = new RuleId("NUMBER.DUAL");
    static final RuleId ONE = new RuleId("NUMBER.ONE");
    static final RuleId AT_LEAST = new RuleId("NUMBER.AT_LEAST");
    static final RuleId AT_MOST = new RuleId("NUMBER.AT_MOST");
    static final RuleId ABOUT = new RuleId("NUMBER.ABOUT");
    static final RuleId RANGE = new RuleId("NUMBER.RANGE");

    private NumberRules() {}
}
