package org.isnad.morphology;

/** One cell of a paradigm: whom the form is about and what is attached to the stem for it. */
final class Slot {
    private final Person person;
    private final Gender gender;
    private final Number number;
    private final String prefix;
    private final String ending;
    private final boolean beforePronounOnly;
    private final String prefixLetters;
    private final String endingLetters;
    private final String boundEndingLetters;

    private Slot(Person person, Gender gender, Number number, String prefix, String ending, boolean beforePronounOnly) {
        this.person = person;
        this.gender = gender;
        this.number = number;
        this.prefix = Sounds.of(prefix);
        this.ending = Sounds.of(ending);
        this.beforePronounOnly = beforePronounOnly;
        Speller speller = new Speller();
        this.prefixLetters = speller.spell(this.prefix);
        this.endingLetters = speller.spell(this.ending);
        String bound = speller.beforePronoun();
        this.boundEndingLetters = bound == null ? endingLetters : bound;
    }

    static Slot of(Person person, Gender gender, Number number, String prefix, String ending) {
        return new Slot(person, gender, number, prefix, ending, false);
    }

    static Slot beforePronoun(Person person, Gender gender, Number number, String ending) {
        return new Slot(person, gender, number, "", ending, true);
    }

    static Slot nominal(Gender gender, Number number, String ending) {
        return of(Person.NONE, gender, number, "", ending);
    }

    Person person() {
        return person;
    }

    Gender gender() {
        return gender;
    }

    Number number() {
        return number;
    }

    /** What stands before the stem, as sounds. */
    String prefix() {
        return prefix;
    }

    /** What stands after the stem, as sounds. */
    String ending() {
        return ending;
    }

    /** The ending occurs only before an attached pronoun. */
    boolean beforePronounOnly() {
        return beforePronounOnly;
    }

    String prefixLetters() {
        return prefixLetters;
    }

    String endingLetters() {
        return endingLetters;
    }

    /** The ending as it is written before a pronoun. */
    String boundEndingLetters() {
        return boundEndingLetters;
    }

    boolean startsWithConsonant() {
        return !ending.isEmpty() && Sounds.isConsonant(ending.charAt(0));
    }
}
