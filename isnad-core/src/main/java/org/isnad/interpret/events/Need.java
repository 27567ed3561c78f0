package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;

/**
 * A condition of a trigger: in a place, a word of one of some classes must stand, or must not.
 *
 * @param classes the classes, any of which will do; empty where the place alone says all
 */
record Need(Where where, Set<WordClass> classes, boolean negated) {
    /** Where to look. */
    enum Where {
        /** Among the sources. */
        SOURCE,
        /** Among the targets. */
        TARGET,
        /** Among all parties. */
        PARTY,
        /** Within the next few words. */
        NEAR,
        /** Within the next three or four words. */
        SOON,
        /** The word or two right behind the trigger. */
        NEXT,
        /** Anywhere in the sentence. */
        SENTENCE,
        /** A party, or a word of the classes right behind the trigger. */
        PARTY_OR,
        /** A party of the classes, a verb that carries the noun, or a word of the classes right behind the trigger. */
        ACT,
        /** A mode, an armed party or another violent act beside it; no classes. */
        VIOLENCE,
        /** A verb that carries the noun, or a clause behind it; no classes. */
        CARRIED,
        /** At least two parties, or an object; no classes. */
        PAIR,
        /** Not an accusative of reason: {@code احتجاجا على}; no classes. */
        REASON,
        /** Not a definite noun that refers to what is known, unless a verb carries it or two parties stand beside it. */
        FIRST,
        /** No plain imperfect, which tells of a standing state; no classes. */
        TOLD
    }

    private static final String NOT = "-not";

    static List<Need> of(Row row, String column) {
        return row.list(column).stream().map(cell -> of(row, column, cell)).toList();
    }

    private static Need of(Row row, String column, String cell) {
        int colon = cell.indexOf(':');
        String where = colon < 0 ? cell : cell.substring(0, colon);
        boolean negated = where.endsWith(NOT);
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        if (colon >= 0) {
            for (String name : cell.substring(colon + 1).split("/")) {
                classes.add(constant(row, column, name, WordClass.class));
            }
        }
        String place = negated ? where.substring(0, where.length() - NOT.length()) : where;
        return new Need(constant(row, column, place, Where.class), classes, negated);
    }

    static <E extends Enum<E>> E constant(Row row, String column, String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name.replace('-', '_'))) {
                return constant;
            }
        }
        throw new LexiconException(
                row.ref(),
                "'" + name + "' is not known in '" + column + "'",
                "known here: "
                        + String.join(
                                        ", ",
                                        List.of(type.getEnumConstants()).stream()
                                                .map(Enum::name)
                                                .toList())
                                .toLowerCase(Locale.ROOT));
    }
}
