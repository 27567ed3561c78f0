package org.isnad.morphology;

import static org.isnad.text.Letters.HAMZA;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.MEEM;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.YEH;

/** The few verbs that follow no class, known by their roots. */
final class Irregulars {
    private static final char KHAH = '\u062E';

    private Irregulars() {}

    /** {@code raʾā} loses its hamza in the present, and everywhere in Form IV: {@code yarā}, {@code arā}. */
    static FormTemplates adapt(FormTemplates templates, int form, char[] radicals) {
        if (!losesHamza(radicals, form)) {
            return templates;
        }
        boolean everywhere = form == 4;
        return new FormTemplates(
                everywhere ? withoutSecond(templates.perfectActive()) : templates.perfectActive(),
                everywhere ? withoutSecond(templates.perfectPassive()) : templates.perfectPassive(),
                withoutSecond(templates.imperfectActive()),
                withoutSecond(templates.imperfectPassive()),
                everywhere ? withoutSecond(templates.activeParticiple()) : templates.activeParticiple(),
                everywhere ? withoutSecond(templates.passiveParticiple()) : templates.passiveParticiple(),
                templates.masdar());
    }

    static boolean losesHamza(char[] radicals, int form) {
        return (form == 1 || form == 4) && isRoot(radicals, Sounds.REH, HAMZA, YEH);
    }

    /** {@code laysa}, {@code lastu}: a perfect with the meaning of a present and no other form. */
    static boolean isLaysa(VerbPattern verb, char[] radicals) {
        return verb.form() == 1 && isRoot(radicals, LAM, YEH, SEEN);
    }

    static Stem laysa(char[] radicals) {
        String open = Sounds.letters(radicals[0], 'a', radicals[1], radicals[2]);
        String closed = Sounds.letters(radicals[0], 'a', radicals[2]);
        return Stem.hollow(open, closed);
    }

    /** The imperatives {@code kul}, {@code khudh}, {@code mur} have lost their hamza. */
    static boolean dropsHamzaInImperative(VerbPattern verb, char[] radicals) {
        return verb.form() == 1
                && (isRoot(radicals, HAMZA, KAF, LAM)
                        || isRoot(radicals, HAMZA, KHAH, Sounds.THAL)
                        || isRoot(radicals, HAMZA, MEEM, Sounds.REH));
    }

    private static String withoutSecond(String template) {
        return template.replace("2", "");
    }

    private static boolean isRoot(char[] radicals, char first, char second, char third) {
        return radicals[0] == first && radicals[1] == second && radicals[2] == third;
    }
}
