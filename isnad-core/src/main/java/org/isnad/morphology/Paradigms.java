package org.isnad.morphology;

import static org.isnad.morphology.Gender.EITHER;
import static org.isnad.morphology.Gender.FEMININE;
import static org.isnad.morphology.Gender.MASCULINE;
import static org.isnad.morphology.Number.DUAL;
import static org.isnad.morphology.Number.PLURAL;
import static org.isnad.morphology.Number.SINGULAR;
import static org.isnad.morphology.Person.FIRST;
import static org.isnad.morphology.Person.SECOND;
import static org.isnad.morphology.Person.THIRD;

import java.util.List;

/** The endings of Arabic inflection, in the transliteration of {@link Sounds#of}. They are the same for every verb. */
final class Paradigms {
    static final List<Slot> PERFECT = List.of(
            Slot.of(THIRD, MASCULINE, SINGULAR, "", "a"),
            Slot.of(THIRD, FEMININE, SINGULAR, "", "at"),
            Slot.of(THIRD, MASCULINE, DUAL, "", "A"),
            Slot.of(THIRD, FEMININE, DUAL, "", "atA"),
            Slot.of(THIRD, MASCULINE, PLURAL, "", "U$"),
            Slot.of(THIRD, FEMININE, PLURAL, "", "na"),
            Slot.of(SECOND, EITHER, SINGULAR, "", "ta"),
            Slot.of(SECOND, EITHER, DUAL, "", "tumA"),
            Slot.of(SECOND, MASCULINE, PLURAL, "", "tum"),
            Slot.beforePronoun(SECOND, MASCULINE, PLURAL, "tumU"),
            Slot.of(SECOND, FEMININE, PLURAL, "", "tunna"),
            Slot.of(FIRST, EITHER, SINGULAR, "", "tu"),
            Slot.of(FIRST, EITHER, PLURAL, "", "nA"));

    static final List<Slot> INDICATIVE = List.of(
            Slot.of(THIRD, MASCULINE, SINGULAR, "y", "u"),
            Slot.of(THIRD, FEMININE, SINGULAR, "t", "u"),
            Slot.of(THIRD, MASCULINE, DUAL, "y", "Ani"),
            Slot.of(THIRD, FEMININE, DUAL, "t", "Ani"),
            Slot.of(THIRD, MASCULINE, PLURAL, "y", "Una"),
            Slot.of(THIRD, FEMININE, PLURAL, "y", "na"),
            Slot.of(SECOND, MASCULINE, SINGULAR, "t", "u"),
            Slot.of(SECOND, FEMININE, SINGULAR, "t", "Ina"),
            Slot.of(SECOND, EITHER, DUAL, "t", "Ani"),
            Slot.of(SECOND, MASCULINE, PLURAL, "t", "Una"),
            Slot.of(SECOND, FEMININE, PLURAL, "t", "na"),
            Slot.of(FIRST, EITHER, SINGULAR, "'", "u"),
            Slot.of(FIRST, EITHER, PLURAL, "n", "u"));

    /** What subjunctive and jussive spell otherwise than the indicative, in every verb. */
    static final List<Slot> SHORT_MOODS = List.of(
            Slot.of(THIRD, MASCULINE, DUAL, "y", "A"),
            Slot.of(THIRD, FEMININE, DUAL, "t", "A"),
            Slot.of(THIRD, MASCULINE, PLURAL, "y", "U$"),
            Slot.of(SECOND, FEMININE, SINGULAR, "t", "I"),
            Slot.of(SECOND, EITHER, DUAL, "t", "A"),
            Slot.of(SECOND, MASCULINE, PLURAL, "t", "U$"));

    /** What the jussive alone spells otherwise, in verbs that {@link Stem#shortensInJussive()}. */
    static final List<Slot> JUSSIVE = List.of(
            Slot.of(THIRD, MASCULINE, SINGULAR, "y", ""),
            Slot.of(THIRD, FEMININE, SINGULAR, "t", ""),
            Slot.of(SECOND, MASCULINE, SINGULAR, "t", ""),
            Slot.of(FIRST, EITHER, SINGULAR, "'", ""),
            Slot.of(FIRST, EITHER, PLURAL, "n", ""));

    static final List<Slot> IMPERATIVE = List.of(
            Slot.of(SECOND, MASCULINE, SINGULAR, "", ""),
            Slot.of(SECOND, FEMININE, SINGULAR, "", "I"),
            Slot.of(SECOND, EITHER, DUAL, "", "A"),
            Slot.of(SECOND, MASCULINE, PLURAL, "", "U$"),
            Slot.of(SECOND, FEMININE, PLURAL, "", "na"));

    /** Participles but for the masculine singular, whose spellings {@link Nouns} knows. Construct forms follow the full ones. */
    static final List<Slot> PARTICIPLE = List.of(
            Slot.nominal(FEMININE, SINGULAR, "aT"),
            Slot.nominal(MASCULINE, DUAL, "Ani"),
            Slot.nominal(MASCULINE, DUAL, "ayni"),
            Slot.nominal(MASCULINE, DUAL, "A"),
            Slot.nominal(FEMININE, DUAL, "aTAni"),
            Slot.nominal(FEMININE, DUAL, "aTayni"),
            Slot.nominal(FEMININE, DUAL, "aTA"),
            Slot.nominal(FEMININE, DUAL, "aTay"),
            Slot.nominal(MASCULINE, PLURAL, "Una"),
            Slot.nominal(MASCULINE, PLURAL, "Ina"),
            Slot.nominal(MASCULINE, PLURAL, "U"),
            Slot.nominal(MASCULINE, PLURAL, "I"),
            Slot.nominal(FEMININE, PLURAL, "At"));

    private Paradigms() {}
}
