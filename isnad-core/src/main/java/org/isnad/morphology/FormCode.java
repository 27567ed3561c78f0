package org.isnad.morphology;

/** What an inflected form is, all but its spelling, as one number below 4096. */
final class FormCode {
    private static final Aspect[] ASPECTS = Aspect.values();
    private static final Voice[] VOICES = Voice.values();
    private static final Person[] PERSONS = Person.values();
    private static final Gender[] GENDERS = Gender.values();
    private static final Number[] NUMBERS = Number.values();

    private FormCode() {}

    static int of(InflectedForm form) {
        int code = form.aspect().ordinal();
        code = code << 2 | form.voice().ordinal();
        code = code << 2 | form.person().ordinal();
        code = code << 2 | form.gender().ordinal();
        code = code << 2 | form.number().ordinal();
        return code << 1 | (form.needsSuffix() ? 1 : 0);
    }

    static InflectedForm decode(int code, String spelling) {
        return new InflectedForm(
                spelling,
                ASPECTS[code >>> 9],
                VOICES[code >>> 7 & 3],
                PERSONS[code >>> 5 & 3],
                GENDERS[code >>> 3 & 3],
                NUMBERS[code >>> 1 & 3],
                (code & 1) != 0);
    }
}
