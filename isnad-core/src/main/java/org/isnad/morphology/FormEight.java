package org.isnad.morphology;

import static org.isnad.morphology.Sounds.DAD;
import static org.isnad.morphology.Sounds.DAL;
import static org.isnad.morphology.Sounds.SAD;
import static org.isnad.morphology.Sounds.TAH;
import static org.isnad.morphology.Sounds.THAL;
import static org.isnad.morphology.Sounds.THEH;
import static org.isnad.morphology.Sounds.ZAH;
import static org.isnad.morphology.Sounds.ZAIN;
import static org.isnad.text.Letters.HAMZA;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

/** What becomes of the first radical and the infix t of Form VIII when they meet: {@code ittaṣala}, {@code izdāda}, {@code iṣṭadama}. */
final class FormEight {
    private FormEight() {}

    /** The first radical as it is heard. */
    static char first(char radical, String lemma) {
        return switch (radical) {
            case WAW, YEH -> TEH;
            case HAMZA -> lemma.charAt(1) == TEH ? TEH : HAMZA;
            case THAL -> lemma.charAt(1) == THAL ? THAL : DAL;
            default -> radical;
        };
    }

    /** The infix as it is heard. */
    static char infix(char radical, String lemma) {
        return switch (radical) {
            case DAL, ZAIN -> DAL;
            case THAL -> first(radical, lemma);
            case SAD, DAD, TAH -> TAH;
            case ZAH -> ZAH;
            case THEH -> lemma.charAt(2) == TEH ? TEH : THEH;
            default -> TEH;
        };
    }
}
