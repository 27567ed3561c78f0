package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.model.PlaceKind;

/**
 * Chooses, of what other gazetteers have, what is new to ours.
 *
 * <p>A place is known where one of the same country and name lies within {@link #SAME_PLACE_KM} and both are settlements, or
 * both are not; for divisions and other wide things within {@link #SAME_AREA_KM}. A name that is also another word, and the
 * single-word name of a small place, is marked so that it counts only beside a word that shows a place ("بلدة", "في"):
 * villages are called like everything else.
 */
public final class GazetteerImport implements PlaceSink {
    /** Two settlements of one name that lie nearer to each other than this are one. */
    public static final double SAME_PLACE_KM = 15;
    /** Two areas of one name whose points lie nearer to each other than this are one. */
    public static final double SAME_AREA_KM = 150;

    private static final long WELL_KNOWN = 5_000;

    private final PlaceNames<Known> known = new PlaceNames<>();
    private final Predicate<String> isAlsoWord;
    private final List<NewRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long seen;
    private long duplicates;
    private long withoutName;

    private record Known(PlaceKind kind, double lat, double lon) {}

    /**
     * A row to be written.
     *
     * @param needsCue whether the name counts only beside a word that shows a place
     */
    public record NewRow(ForeignPlace place, boolean needsCue) {}

    /**
     * @param ours the gazetteer in use
     * @param isAlsoWord tells of a name whether the lexicon has it as something else than a place
     */
    public GazetteerImport(Iterable<GazetteerRow> ours, Predicate<String> isAlsoWord) {
        this.isAlsoWord = isAlsoWord;
        for (GazetteerRow row : ours) {
            if (row.lat() != null && row.lon() != null) {
                known.add(row.country(), row.names(), new Known(row.kind(), row.lat(), row.lon()));
            }
        }
    }

    @Override
    public void place(ForeignPlace place) {
        seen++;
        if (isKnown(place)) {
            duplicates++;
            return;
        }
        known.add(place.country(), place.names(), new Known(place.kind(), place.lat(), place.lon()));
        rows.add(new NewRow(place, needsCue(place)));
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void withoutArabicName() {
        withoutName++;
    }

    /** The new places in the order in which they were read. */
    public List<NewRow> rows() {
        return List.copyOf(rows);
    }

    /** What could not be used. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How many places with an Arabic name were read, known ones among them. */
    public long seen() {
        return seen;
    }

    /** How many of them are known already. */
    public long duplicates() {
        return duplicates;
    }

    /** How many places were left out because no Arabic name is given for them. */
    public long withoutName() {
        return withoutName;
    }

    private boolean isKnown(ForeignPlace place) {
        for (Known other : known.find(place.country(), place.names())) {
            boolean bothSettled = isSettlement(place.kind()) && isSettlement(other.kind);
            boolean isSameSort = bothSettled || place.kind() == other.kind;
            double limit = bothSettled || isPoint(place.kind()) ? SAME_PLACE_KM : SAME_AREA_KM;
            if (isSameSort && Distance.km(place.lat(), place.lon(), other.lat, other.lon) <= limit) {
                return true;
            }
        }
        return false;
    }

    private boolean needsCue(ForeignPlace place) {
        boolean isSingleWord = place.name().indexOf(' ') < 0;
        boolean isSmall = isPoint(place.kind()) && place.kind() != PlaceKind.CITY && place.population() < WELL_KNOWN;
        return (isSingleWord && isSmall) || place.names().stream().anyMatch(isAlsoWord);
    }

    static boolean isSettlement(PlaceKind kind) {
        return switch (kind) {
            case CITY, TOWN, VILLAGE -> true;
            default -> false;
        };
    }

    private static boolean isPoint(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY, REGION, GOVERNORATE, DISTRICT, RIVER, SEA, ROAD -> false;
            default -> true;
        };
    }
}
