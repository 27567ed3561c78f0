package org.isnad.morphology;

import java.util.List;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** What the spelling of a singular noun becomes in the indefinite accusative and before a pronoun. */
final class Nouns {
    private static final String ALEF = Sounds.letters(Letters.ALEF);

    private Nouns() {}

    /** The indefinite accusative with its alef, or null where it is written like the other cases. */
    static @Nullable String accusative(String noun) {
        char last = fromEnd(noun, 1);
        switch (last) {
            case Letters.TEH_MARBUTA, Letters.ALEF_MAKSURA, Letters.ALEF, Letters.ALEF_WITH_HAMZA_ABOVE -> {
                return null;
            }
            case Letters.HAMZA -> {
                char before = fromEnd(noun, 2);
                if (before == Letters.ALEF) {
                    return null;
                }
                return (Sounds.joins(before) ? withEnd(noun, Letters.YEH_WITH_HAMZA) : noun).concat(ALEF);
            }
            default -> {
                return noun.concat(ALEF);
            }
        }
    }

    /** The spellings that occur only before a pronoun. */
    static List<String> beforePronoun(String noun) {
        return switch (fromEnd(noun, 1)) {
            case Letters.TEH_MARBUTA -> List.of(withEnd(noun, Letters.TEH));
            case Letters.ALEF_MAKSURA -> List.of(withEnd(noun, Letters.ALEF));
            case Letters.HAMZA ->
                fromEnd(noun, 2) == Letters.YEH
                        ? List.of(withEnd(noun, Letters.YEH_WITH_HAMZA))
                        : List.of(withEnd(noun, Letters.WAW_WITH_HAMZA), withEnd(noun, Letters.YEH_WITH_HAMZA));
            case Letters.ALEF_WITH_HAMZA_ABOVE ->
                List.of(withEnd(noun, Letters.WAW_WITH_HAMZA), withEnd(noun, Letters.YEH_WITH_HAMZA));
            default -> List.of();
        };
    }

    private static String withEnd(String noun, char end) {
        return noun.substring(0, noun.length() - 1).concat(Sounds.letters(end));
    }

    private static char fromEnd(String word, int position) {
        return word.length() < position ? 0 : word.charAt(word.length() - position);
    }
}
