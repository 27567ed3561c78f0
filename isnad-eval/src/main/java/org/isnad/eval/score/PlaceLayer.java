package org.isnad.eval.score;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.eval.annotation.PlaceMark;
import org.isnad.eval.score.Pairing.Pair;
import org.jspecify.annotations.Nullable;

/** Mentions of places answer each other where they overlap; then it is looked at which place they were taken for. */
final class PlaceLayer implements Layer {
    private static final double TOWN_KM = 25;
    private static final double PROVINCE_KM = 150;
    private static final String COUNTRY = "country";

    /** Kinds so large that their points may differ by more. */
    private static final Set<String> WIDE = Set.of("region", "governorate", "district", "river", "sea");

    private static final String DISPUTED_CITY = "Jerusalem";
    private static final Set<String> ITS_COUNTRIES = Set.of("IL", "PS");

    @Override
    public void score(Compared report, Tally tally) {
        List<PlaceMark> gold = report.gold().places();
        List<PlaceMark> system = report.system().places();
        Pairing<PlaceMark> pairing = Pairing.of(gold, system, (one, other) -> Overlap.share(one.span(), other.span()));
        tally.found(Retrieval.PLACE, pairing.pairs().size(), system.size(), gold.size());
        for (Pair<PlaceMark> pair : pairing.pairs()) {
            boolean isRight = isCountryRight(pair.gold(), pair.system()) && isPointRight(pair.gold(), pair.system());
            tally.rated(Quality.PLACE_RESOLVED, isRight);
            if (!isRight) {
                tally.missed(report.miss(
                        "place-wrong",
                        report.cut(pair.gold().span()) + " wanted " + outline(pair.gold()) + " got "
                                + outline(pair.system())));
            }
        }
        pairing.missed().forEach(place -> tally.missed(report.miss("place-missed", report.cut(place.span()))));
        pairing.extra().forEach(place -> tally.missed(report.miss("place-extra", report.cut(place.span()))));
    }

    private static boolean isCountryRight(PlaceMark gold, PlaceMark system) {
        String wanted = code(gold.country());
        if (wanted.isEmpty()) {
            return true;
        }
        boolean isDisputed = gold.nameEn() != null && gold.nameEn().contains(DISPUTED_CITY);
        return (isDisputed ? ITS_COUNTRIES : Set.of(wanted)).contains(code(system.country()));
    }

    private static boolean isPointRight(PlaceMark gold, PlaceMark system) {
        PlaceMark.Point wanted = gold.point();
        if (wanted == null || COUNTRY.equals(gold.kind())) {
            return true;
        }
        double bound = gold.kind() != null && WIDE.contains(gold.kind()) ? PROVINCE_KM : TOWN_KM;
        return system.point() != null && wanted.kilometresTo(system.point()) <= bound;
    }

    private static String code(@Nullable String country) {
        return country == null ? "" : country.toUpperCase(Locale.ROOT);
    }

    private static String outline(PlaceMark place) {
        return place.nameEn() + " " + place.country() + " " + (place.point() == null ? "nowhere" : place.point());
    }
}
