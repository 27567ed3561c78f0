package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.PlaceKind;
import org.isnad.recognise.places.Gazetteer;
import org.isnad.recognise.places.GazetteerPlace;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.recognise.places.PlaceRelation;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for all mentions of a report together which places they are.
 *
 * <p>Evidence, from the strongest: the kind that a word gives, what the place is said to lie in, the countries of the report,
 * the distance to places that are certain, inhabitants. The same name means the same place throughout a report unless a word
 * of kind parts them.
 */
public final class PlaceChooser {
    private static final double KIND_FITS = 6;
    private static final double KIND_NEAR = 2;
    private static final double KIND_CLASHES = -5;
    private static final double IN_PARENT = 6;
    private static final double COUNTRY_SHARE = 4;
    private static final double NEARNESS = 2.5;
    private static final double NEARNESS_SCALE_KM = 120;
    private static final double POPULATION = 0.5;
    private static final double SEAT = 2;
    private static final double ANY_COUNTRY = 10_000_000;
    private static final double WELL_KNOWN = 30_000;
    private static final double PARENT_REACH_KM = 90;
    private static final double RELATION_WIDENS = 3;
    private static final double OUTSKIRTS_WIDEN = 2;

    private final Gazetteer gazetteer;

    public PlaceChooser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * One choice for each mention, in the same order; also for those that stand for governments.
     *
     * @param home country of the outlet, {@code null} where unknown
     */
    public List<PlaceChoice> choose(List<PlaceMention> mentions, @Nullable String home) {
        Setting setting = new Setting(mentions, home);
        GazetteerPlace[] chosen = new GazetteerPlace[mentions.size()];
        String[] bases = new String[mentions.size()];
        // Backwards, because what a place lies in is named after it.
        for (int index = mentions.size() - 1; index >= 0; index--) {
            choose(mentions, index, setting, chosen, bases);
        }
        agree(mentions, chosen, bases);
        List<PlaceChoice> choices = new ArrayList<>(mentions.size());
        for (int index = 0; index < mentions.size(); index++) {
            choices.add(choice(mentions, index, setting, chosen, bases[index]));
        }
        return choices;
    }

    private void choose(
            List<PlaceMention> mentions,
            int index,
            Setting setting,
            @Nullable GazetteerPlace[] chosen,
            @Nullable String[] bases) {
        PlaceMention mention = mentions.get(index);
        GazetteerPlace parent = mention.within() < 0 ? null : chosen[mention.within()];
        double best = Double.NEGATIVE_INFINITY;
        for (GazetteerPlace candidate : mention.candidates()) {
            double score = score(mention, candidate, parent, setting);
            if (score > best) {
                best = score;
                chosen[index] = candidate;
            }
        }
        GazetteerPlace place = chosen[index];
        if (place != null && contradicts(mention, place, parent, setting)) {
            chosen[index] = null;
            bases[index] = "unknown: the places of that name are of another kind and elsewhere";
        } else if (place != null) {
            bases[index] = basis(mention, place, parent, setting);
        }
    }

    private double score(
            PlaceMention mention, GazetteerPlace candidate, @Nullable GazetteerPlace parent, Setting setting) {
        double score = COUNTRY_SHARE * setting.share(candidate.country())
                + NEARNESS * Math.exp(-setting.nearest(candidate) / NEARNESS_SCALE_KM)
                + POPULATION * Math.log10(1 + inhabitants(candidate))
                + Kinds.preference(candidate.kind())
                + (candidate.seat() ? SEAT : 0);
        PlaceKind word = mention.word();
        if (word != null && !mention.host()) {
            score += switch (Kinds.fit(word, candidate.kind())) {
                case SAME -> KIND_FITS;
                case NEAR -> KIND_NEAR;
                case CLASH -> KIND_CLASHES;
            };
        }
        if (parent != null && liesIn(candidate, parent)) {
            score += IN_PARENT;
        }
        return score;
    }

    /** A short name that several countries share means the one listed first, not the largest: "the Kingdom". */
    private static double inhabitants(GazetteerPlace place) {
        return place.kind() == PlaceKind.COUNTRY ? ANY_COUNTRY : place.population();
    }

    /** In a country that the report does not know, and small or not of the kind that its word says: a place that we lack. */
    private static boolean contradicts(
            PlaceMention mention, GazetteerPlace place, @Nullable GazetteerPlace parent, Setting setting) {
        if (mention.host()) {
            return false;
        }
        if (mention.word() != null && Kinds.isOtherSort(mention.word(), place.kind())) {
            return true;
        }
        String country = place.country();
        if (country == null || setting.knowsCountryOf(place)) {
            return false;
        }
        boolean liesElsewhere = parent != null && parent.country() != null && !country.equals(parent.country());
        if (!liesElsewhere && !setting.knowsOtherThan(country)) {
            return false;
        }
        PlaceKind word = mention.word();
        boolean small = place.population() < WELL_KNOWN && Kinds.isSmall(place.kind());
        boolean doubtful = word == null ? place.needsCue() : Kinds.fit(word, place.kind()) != Kinds.Fit.SAME;
        boolean single = mention.end() == mention.first() + 1;
        return small && doubtful && single;
    }

    private static boolean liesIn(GazetteerPlace place, GazetteerPlace parent) {
        if (place.equals(parent)) {
            return false;
        }
        return switch (parent.kind()) {
            case COUNTRY -> parent.country() != null && parent.country().equals(place.country());
            case GOVERNORATE -> parent.id().equals(place.admin1());
            default -> Distances.between(place, parent) < PARENT_REACH_KM;
        };
    }

    private static String basis(
            PlaceMention mention, GazetteerPlace place, @Nullable GazetteerPlace parent, Setting setting) {
        if (mention.host()) {
            return "point of the place that it is named after";
        }
        if (mention.candidates().size() == 1) {
            return "only reading";
        }
        PlaceKind word = mention.word();
        if (word != null && Kinds.fit(word, place.kind()) == Kinds.Fit.SAME) {
            return "administrative context";
        }
        if (parent != null && liesIn(place, parent)) {
            return "named as part of another place";
        }
        if (setting.share(place.country()) >= 1) {
            return "country of the report";
        }
        return setting.nearest(place) < NEARNESS_SCALE_KM ? "nearest to other places" : "best known";
    }

    /** Mentions without a word of their own follow the first of the same name that has one in the same country. */
    private static void agree(
            List<PlaceMention> mentions, @Nullable GazetteerPlace[] chosen, @Nullable String[] bases) {
        Map<List<GazetteerPlace>, GazetteerPlace> settled = new HashMap<>();
        for (int index = 0; index < chosen.length; index++) {
            PlaceMention mention = mentions.get(index);
            GazetteerPlace place = chosen[index];
            boolean sure = mention.within() >= 0 || mention.word() != null;
            if (place != null && sure && mention.candidates().size() > 1) {
                settled.putIfAbsent(mention.candidates(), place);
            }
        }
        for (int index = 0; index < chosen.length; index++) {
            PlaceMention mention = mentions.get(index);
            GazetteerPlace same = settled.get(mention.candidates());
            GazetteerPlace place = chosen[index];
            boolean open = mention.within() < 0 && mention.word() == null && !mention.host();
            if (open && same != null && place != null && Distances.between(place, same) > PARENT_REACH_KM) {
                chosen[index] = same;
                bases[index] = "as elsewhere in the report";
            }
        }
    }

    private PlaceChoice choice(
            List<PlaceMention> mentions,
            int index,
            Setting setting,
            @Nullable GazetteerPlace[] chosen,
            @Nullable String basis) {
        PlaceMention mention = mentions.get(index);
        GazetteerPlace place = chosen[index];
        int namesakes = mention.host() ? 0 : mention.candidates().size();
        if (place == null) {
            GazetteerPlace around = around(mentions, index, chosen);
            String country = around != null && around.country() != null ? around.country() : setting.country();
            PlaceKind kind = mention.word() == null ? PlaceKind.OTHER : mention.word();
            String why = basis != null ? basis : "unknown name after a word for a place";
            return new PlaceChoice(mention, null, kind, country, division(around), null, namesakes, why);
        }
        PlaceKind word = mention.word();
        PlaceKind kind = mention.host() && word != null ? word : place.kind();
        Double radius = place.lat() == null ? null : radius(mention, place, kind);
        String why = basis == null ? "only reading" : basis;
        return new PlaceChoice(mention, place, kind, place.country(), division(place), radius, namesakes, why);
    }

    /** The place that an unknown one lies in, else the nearest mention before or after that is known. */
    private static @Nullable GazetteerPlace around(
            List<PlaceMention> mentions, int index, @Nullable GazetteerPlace[] chosen) {
        int within = mentions.get(index).within();
        if (within >= 0 && chosen[within] != null) {
            return chosen[within];
        }
        for (int step = 1; step <= 3; step++) {
            for (int at = index - step; at <= index + step; at += 2 * step) {
                boolean near =
                        at >= 0 && at < chosen.length && !mentions.get(at).actor();
                if (near && chosen[at] != null && chosen[at].kind() != PlaceKind.COUNTRY) {
                    return chosen[at];
                }
            }
        }
        return null;
    }

    private @Nullable String division(@Nullable GazetteerPlace place) {
        if (place == null) {
            return null;
        }
        if (place.kind() == PlaceKind.GOVERNORATE) {
            return place.nameEn();
        }
        GazetteerPlace admin1 = gazetteer.find(place.admin1());
        return admin1 == null ? null : admin1.nameEn();
    }

    private static double radius(PlaceMention mention, GazetteerPlace place, PlaceKind kind) {
        double radius = mention.host() ? Math.max(kind.radiusKm(), place.kind().radiusKm()) : kind.radiusKm();
        PlaceRelation relation = mention.relation();
        if (relation == null || relation.kind().equals("centre")) {
            return radius;
        }
        return radius * (relation.kind().equals("outskirts") ? OUTSKIRTS_WIDEN : RELATION_WIDENS);
    }
}
