package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Holds rows of the gazetteer against a reference.
 *
 * <p>A row whose source names a row of the reference ({@code wof:85678403}) is held against that one; another against the
 * nearest of its name in its country. It may lie up to {@link #TOLERANCE_KM} off; where it is farther off, a note behind the
 * source ({@code own: the namesakes lie elsewhere}) has to say why. For a mountain or a quarter a far settlement of its name
 * proves nothing.
 */
public final class ReferenceCheck {
    /** How far a row may lie from its reference without a word about it. */
    public static final double TOLERANCE_KM = 15;

    private static final Pattern SOURCE = Pattern.compile("([a-z]+:\\d+)?(?:[a-z]*)(?::\\s*(.*))?");

    private final Map<String, ForeignPlace> byId = new HashMap<>();
    private final PlaceNames<ForeignPlace> byName = new PlaceNames<>();
    /** Prefixes of ids with the countries that they occur in: only there a missing row is a fault. */
    private final Set<String> covered = new HashSet<>();

    /** How a row stands to the reference. */
    public enum Standing {
        /** The reference has it within the tolerance. */
        CONFIRMED,
        /** It lies farther off, and its source note says why. */
        EXPLAINED,
        /** It lies farther off, and nothing says why. */
        DIFFERS,
        /** Its source names a row that the reference does not have. */
        NO_SUCH_ROW,
        /** The reference has nothing that it could be held against. */
        UNCHECKED
    }

    /**
     * What was found for a row.
     *
     * @param nearest what it was held against, {@code null} where unchecked
     * @param km how far off that lies, 0 where unchecked
     */
    public record Verdict(
            GazetteerRow row, Standing standing, @Nullable ForeignPlace nearest, double km) {}

    public ReferenceCheck(Iterable<ForeignPlace> reference) {
        for (ForeignPlace place : reference) {
            byId.put(place.id(), place);
            byName.add(place.country(), place.names(), place);
            covered.add(coverage(place.id(), place.country()));
        }
    }

    /** One verdict for each row, in their order. */
    public List<Verdict> check(Iterable<GazetteerRow> rows) {
        List<Verdict> verdicts = new ArrayList<>();
        for (GazetteerRow row : rows) {
            verdicts.add(check(row));
        }
        return verdicts;
    }

    private Verdict check(GazetteerRow row) {
        Matcher source = SOURCE.matcher(row.source());
        String id = source.matches() ? source.group(1) : null;
        boolean isExplained =
                source.matches() && source.group(2) != null && !source.group(2).isBlank();
        if (row.lat() == null || row.lon() == null) {
            return new Verdict(row, Standing.UNCHECKED, null, 0);
        }
        if (id != null && covered.contains(coverage(id, row.country()))) {
            ForeignPlace named = byId.get(id);
            return named == null
                    ? new Verdict(row, Standing.NO_SUCH_ROW, null, 0)
                    : compared(row, row.lat(), row.lon(), named, isExplained);
        }
        return againstNamesakes(row, row.lat(), row.lon(), isExplained);
    }

    private static String coverage(String id, @Nullable String country) {
        return id.substring(0, id.indexOf(':') + 1) + country;
    }

    private Verdict againstNamesakes(GazetteerRow row, double lat, double lon, boolean isExplained) {
        Optional<ForeignPlace> nearest = byName.find(row.country(), row.names()).stream()
                .min(Comparator.comparingDouble(place -> Distance.km(lat, lon, place.lat(), place.lon())));
        if (nearest.isEmpty()) {
            return new Verdict(row, Standing.UNCHECKED, null, 0);
        }
        Verdict verdict = compared(row, lat, lon, nearest.get(), isExplained);
        boolean isNear = verdict.standing() == Standing.CONFIRMED;
        return isNear || isComparable(row.kind()) ? verdict : new Verdict(row, Standing.UNCHECKED, null, 0);
    }

    private static Verdict compared(
            GazetteerRow row, double lat, double lon, ForeignPlace reference, boolean isExplained) {
        double km = Distance.km(lat, lon, reference.lat(), reference.lon());
        Standing standing = Standing.CONFIRMED;
        if (km > TOLERANCE_KM) {
            standing = isExplained ? Standing.EXPLAINED : Standing.DIFFERS;
        }
        return new Verdict(row, standing, reference, km);
    }

    /** Whether a namesake far away says something about a place of this kind. */
    private static boolean isComparable(PlaceKind kind) {
        return GazetteerImport.isSettlement(kind) || kind == PlaceKind.DISTRICT;
    }
}
