package org.isnad.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who has been named or described where, so that a later short form can be taken up. It looks back a bounded number of
 * mentions, so that cost stays linear in the text.
 */
final class Antecedents {
    private static final int REACH = 48;
    /** Wordings that one place in the text may have. */
    private static final long SLOTS = 8;

    private final TreeMap<Long, Antecedent> byPlace = new TreeMap<>();

    /**
     * One wording of an entity at one place.
     *
     * @param words bare words of a name, a title or a description
     * @param definite whether its first word is definite by itself, not by what follows it
     */
    record Antecedent(EntityDraft entity, Kind kind, List<String> words, boolean definite) {
        /** How the entity was called. */
        enum Kind {
            NAME,
            TITLE,
            DESCRIPTION
        }

        /** Whether the wording begins with the same noun as the given words and holds all of them. */
        boolean isTakenUpBy(List<String> shorter) {
            return !words.isEmpty()
                    && !shorter.isEmpty()
                    && words.get(0).equals(shorter.get(0))
                    && words.containsAll(shorter);
        }
    }

    /** Remembers a wording that begins at the token. */
    void add(int token, Antecedent antecedent) {
        long place = token * SLOTS;
        while (byPlace.containsKey(place) && place < (token + 1) * SLOTS - 1) {
            place++;
        }
        byPlace.put(place, antecedent);
    }

    /** The latest before the token that the test accepts; {@code null} where none within reach is. */
    @Nullable
    Antecedent latestBefore(int token, Predicate<Antecedent> test) {
        int left = REACH;
        for (Map.Entry<Long, Antecedent> earlier :
                byPlace.headMap(token * SLOTS, false).descendingMap().entrySet()) {
            if (test.test(earlier.getValue())) {
                return earlier.getValue();
            }
            if (--left == 0) {
                break;
            }
        }
        return null;
    }
}
