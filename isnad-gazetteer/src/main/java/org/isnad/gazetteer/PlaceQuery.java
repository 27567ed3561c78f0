package org.isnad.gazetteer;

import java.util.Locale;
import java.util.function.Predicate;
import org.isnad.text.Folding;

/** Asks for places by name: in any spelling of Arabic, in Latin letters of either case, or by id. */
public final class PlaceQuery {
    /** Every place. */
    public static final PlaceQuery ALL = new PlaceQuery(text -> true);

    private final Predicate<String> matches;

    private PlaceQuery(Predicate<String> matches) {
        this.matches = matches;
    }

    /** Places with this text as one of their names, or as their id. */
    public static PlaceQuery exactly(String name) {
        String wanted = level(name);
        return new PlaceQuery(wanted::equals);
    }

    /** Places with this text in one of their names or in their id. */
    public static PlaceQuery part(String name) {
        String wanted = level(name);
        return new PlaceQuery(text -> text.contains(wanted));
    }

    /** Whether a row is asked for. */
    public boolean matches(GazetteerRow row) {
        return matches.test(level(row.id()))
                || matches.test(level(row.nameEn()))
                || row.names().stream().map(PlaceQuery::level).anyMatch(matches);
    }

    private static String level(String text) {
        return Folding.fold(text).toLowerCase(Locale.ROOT).strip();
    }
}
