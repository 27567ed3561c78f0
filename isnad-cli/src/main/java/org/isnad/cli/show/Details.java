package org.isnad.cli.show;

import java.util.Locale;
import org.isnad.cli.terminal.SafeText;
import org.isnad.model.Bound;
import org.isnad.model.DateRange;
import org.isnad.model.Place;
import org.isnad.model.PlaceRef;
import org.isnad.model.Toll;
import org.jspecify.annotations.Nullable;

/** Places, days and numbers in few words. */
final class Details {
    private final Labels labels;
    private final Names names;

    Details(Labels labels, Names names) {
        this.labels = labels;
        this.names = names;
    }

    String place(PlaceRef ref) {
        Place place = names.place(ref.place());
        String words = names.words(ref.span());
        return place == null ? words : words + known(place);
    }

    /** What is known of a place beyond its name: {@code  (Deir ez-Zor, city, SY, 35.34, 40.14 ± 8 km)}. */
    String known(Place place) {
        StringBuilder known = new StringBuilder(" (");
        if (place.nameEn() != null) {
            known.append(SafeText.of(place.nameEn())).append(", ");
        }
        known.append(labels.of("kind", place.kind()));
        append(known, place.country());
        if (place.lat() != null && place.lon() != null) {
            known.append(", ").append(decimal(place.lat(), 2)).append(", ").append(decimal(place.lon(), 2));
            if (place.radiusKm() != null) {
                known.append(" ± ").append(decimal(place.radiusKm(), 0)).append(" km");
            }
        } else {
            known.append(", ").append(labels.get("place.unlocated"));
        }
        if (place.relation() != null && !place.relation().kind().equals("of")) {
            known.append("; ").append(names.words(place.relation().span()));
        }
        return known.append(')').toString();
    }

    private static void append(StringBuilder known, @Nullable String part) {
        if (part != null) {
            known.append(", ").append(part);
        }
    }

    private static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    String date(DateRange date) {
        String end = date.end() == null ? ".." : date.end().toString();
        return end.equals(date.start().toString()) ? end : date.start() + "/" + end;
    }

    String toll(Toll toll) {
        String number = number(toll.low(), toll.high(), toll.bound());
        return toll.whom() == null ? number : number + ": " + SafeText.of(toll.whom());
    }

    private String number(@Nullable Long low, @Nullable Long high, Bound bound) {
        if (low != null && low.equals(high)) {
            return bound == Bound.ABOUT ? labels.get("bound.about") + " " + low : low.toString();
        }
        if (low == null) {
            return high == null ? labels.get("number.unknown") : labels.get("bound.at_most") + " " + high;
        }
        return high == null ? labels.get("bound.at_least") + " " + low : low + "–" + high;
    }
}
