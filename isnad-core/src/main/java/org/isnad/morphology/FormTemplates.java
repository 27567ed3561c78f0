package org.isnad.morphology;

/**
 * The patterns of one form: digits are radicals, {@code *} is the infix t of Form VIII, {@code p} and {@code q} the past and
 * present vowel of Form I, {@code Q} the long present vowel. The imperfect starts with the vowel of its prefix.
 *
 * @param masdar empty where the lexicon has to give it
 */
record FormTemplates(
        String perfectActive,
        String perfectPassive,
        String imperfectActive,
        String imperfectPassive,
        String activeParticiple,
        String passiveParticiple,
        String masdar) {

    private static final FormTemplates[] SOUND = {
        of("1a2p3 1u2i3 a12q3 u12a3 1A2i3 ma12U3"),
        of("1a22a3 1u22i3 u1a22i3 u1a22a3 mu1a22i3 mu1a22a3 ta12I3"),
        of("1A2a3 1U2i3 u1A2i3 u1A2a3 mu1A2i3 mu1A2a3 mu1A2a3aT"),
        of("'a12a3 'u12i3 u12i3 u12a3 mu12i3 mu12a3 'i12A3"),
        of("ta1a22a3 tu1u22i3 ata1a22a3 uta1a22a3 muta1a22i3 muta1a22a3 ta1a22u3"),
        of("ta1A2a3 tu1U2i3 ata1A2a3 uta1A2a3 muta1A2i3 muta1A2a3 ta1A2u3"),
        of("|in1a2a3 |un1u2i3 an1a2i3 un1a2a3 mun1a2i3 mun1a2a3 |in1i2A3"),
        of("|i1*a2a3 |u1*u2i3 a1*a2i3 u1*a2a3 mu1*a2i3 mu1*a2a3 |i1*i2A3"),
        of("|i12a3a3 |u12u3i3 a12a3i3 u12a3a3 mu12a3i3 mu12a3a3 |i12i3A3"),
        of("|ista12a3 |ustu12i3 asta12i3 usta12a3 musta12i3 musta12a3 |isti12A3"),
        of("1a23a4 1u23i4 u1a23i4 u1a23a4 mu1a23i4 mu1a23a4 1a23a4aT"),
        of("ta1a23a4 tu1u23i4 ata1a23i4 uta1a23a4 muta1a23i4 muta1a23a4 ta1a23u4"),
        of("|i12an3a4 |u12un3i4 a12an3i4 u12an3a4 mu12an3i4 mu12an3a4 |i12in3A4"),
        of("|i12a34a4 |u12u34i4 a12a34i4 u12a34a4 mu12a34i4 mu12a34a4 |i12i34A4"),
    };

    private static final FormTemplates HOLLOW_FORM_I = of("1A3 1I3 a1Q3 u1A3 1A'i3 ma1U3");
    private static final FormTemplates HOLLOW_FORM_IV = of("'a1A3 'u1I3 u1I3 u1A3 mu1I3 mu1A3 'i1A3aT");
    private static final FormTemplates HOLLOW_FORM_VII = of("|in1A3 |un1I3 an1A3 un1A3 mun1A3 mun1A3 |in1iyA3");
    private static final FormTemplates HOLLOW_FORM_VIII = of("|i1*A3 |u1*I3 a1*A3 u1*A3 mu1*A3 mu1*A3 |i1*iyA3");
    private static final FormTemplates HOLLOW_FORM_X =
            of("|ista1A3 |ustu1I3 asta1I3 usta1A3 musta1I3 musta1A3 |isti1A3aT");

    static FormTemplates sound(int form) {
        return SOUND[form - 1];
    }

    /** The forms in which a middle glide becomes a long vowel; the others treat it as sound. */
    static FormTemplates hollow(int form) {
        return switch (form) {
            case 1 -> HOLLOW_FORM_I;
            case 4 -> HOLLOW_FORM_IV;
            case 7 -> HOLLOW_FORM_VII;
            case 8 -> HOLLOW_FORM_VIII;
            case 10 -> HOLLOW_FORM_X;
            default -> throw new IllegalArgumentException("form " + form + " has no hollow verbs");
        };
    }

    static boolean hasHollow(int form) {
        return form == 1 || form == 4 || form == 7 || form == 8 || form == 10;
    }

    /** Form I of a root in و loses it in the active present: {@code waṣala}, {@code yaṣilu}. */
    FormTemplates withoutFirstRadicalInPresent() {
        return new FormTemplates(
                perfectActive,
                perfectPassive,
                imperfectActive.replace("1", ""),
                imperfectPassive,
                activeParticiple,
                passiveParticiple,
                masdar);
    }

    private static FormTemplates of(String patterns) {
        String[] pattern = patterns.split(" ");
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = Sounds.of(pattern[i]);
        }
        return new FormTemplates(
                pattern[0],
                pattern[1],
                pattern[2],
                pattern[3],
                pattern[4],
                pattern[5],
                pattern.length > 6 ? pattern[6] : "");
    }
}
