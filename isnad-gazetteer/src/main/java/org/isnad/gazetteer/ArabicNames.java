package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Folding;

/** Chooses, among names in many languages, those that can stand in an Arabic report. */
final class ArabicNames {
    private static final int MAXIMUM_LENGTH = 80;

    private ArabicNames() {}

    /** Whether a name is written in the letters of Arabic, perhaps with digits: Persian, Kurdish and Urdu names have others. */
    static boolean isArabic(String name) {
        boolean hasLetter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '\u0621' && c <= '\u064A') {
                hasLetter = true;
            } else if (!(c == ' '
                    || c == '-'
                    || (c >= '\u064B' && c <= '\u0652')
                    || c == '\u0640'
                    || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return hasLetter && name.length() <= MAXIMUM_LENGTH;
    }

    /** The names in their order, without those that fold to one before them. */
    static List<String> distinct(Iterable<String> names) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        for (String name : names) {
            String clean = name.strip().replaceAll("\\s+", " ");
            if (isArabic(clean)) {
                byFolded.putIfAbsent(Folding.fold(clean), clean);
            }
        }
        return new ArrayList<>(byFolded.values());
    }
}
