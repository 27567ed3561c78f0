package org.isnad.model;

/** The stable name of the rule that made a finding, such as {@code CLAIM.VERB_SUBJECT_THAT}. */
public record RuleId(String value) {
    public RuleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a rule needs a name such as TIME.DAYS_AGO");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
