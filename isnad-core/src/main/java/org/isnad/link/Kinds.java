package org.isnad.link;

import org.isnad.model.PlaceKind;

/** How kinds of places stand to each other. */
final class Kinds {
    private Kinds() {}

    /** How well the kind of a place fits the word before its name. */
    enum Fit {
        SAME,
        NEAR,
        CLASH
    }

    static Fit fit(PlaceKind word, PlaceKind kind) {
        if (word == kind) {
            return Fit.SAME;
        }
        return switch (word) {
            case CITY, TOWN, VILLAGE -> isSettled(kind) ? Fit.NEAR : Fit.CLASH;
            case QUARTER ->
                kind == PlaceKind.TOWN
                                || kind == PlaceKind.VILLAGE
                                || kind == PlaceKind.DISTRICT
                                || kind == PlaceKind.CAMP
                        ? Fit.NEAR
                        : Fit.CLASH;
            case GOVERNORATE ->
                kind == PlaceKind.REGION || kind == PlaceKind.CITY || kind == PlaceKind.DISTRICT ? Fit.NEAR : Fit.CLASH;
            case DISTRICT -> isSettled(kind) || kind == PlaceKind.QUARTER ? Fit.NEAR : Fit.CLASH;
            case COUNTRY -> Fit.CLASH;
            default -> kind == PlaceKind.COUNTRY ? Fit.CLASH : Fit.NEAR;
        };
    }

    /** A village is no oil field: the word says settlement, and the place is something built or drawn. */
    static boolean isOtherSort(PlaceKind word, PlaceKind kind) {
        boolean thing = switch (kind) {
            case FIELD, BASE, FACILITY, ROAD, CROSSING, RIVER, SEA -> true;
            default -> false;
        };
        return thing
                && (word == PlaceKind.VILLAGE
                        || word == PlaceKind.TOWN
                        || word == PlaceKind.CITY
                        || word == PlaceKind.QUARTER);
    }

    /** Whether places of the kind are many and their names repeat. */
    static boolean isSmall(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY, REGION, GOVERNORATE, CITY, SEA, RIVER -> false;
            default -> true;
        };
    }

    private static boolean isSettled(PlaceKind kind) {
        return kind == PlaceKind.CITY
                || kind == PlaceKind.TOWN
                || kind == PlaceKind.VILLAGE
                || kind == PlaceKind.DISTRICT
                || kind == PlaceKind.CAMP
                || kind == PlaceKind.QUARTER;
    }

    /** What a bare name means rather: a city than the division around it, either rather than a quarter. */
    static double preference(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY -> 7;
            case CITY -> 2;
            case GOVERNORATE -> 0.5;
            case REGION, SEA -> 0.9;
            case DISTRICT, TOWN -> 0.7;
            case QUARTER, OTHER, ROAD, FACILITY, FIELD -> 0;
            default -> 0.4;
        };
    }
}
