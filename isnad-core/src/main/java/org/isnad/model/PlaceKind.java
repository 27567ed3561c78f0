package org.isnad.model;

/** Kinds of places, with the radius in kilometres within which a mention of one may lie. */
public enum PlaceKind {
    COUNTRY(400),
    REGION(100),
    GOVERNORATE(60),
    DISTRICT(20),
    CITY(8),
    TOWN(4),
    VILLAGE(2),
    QUARTER(1.5),
    MOUNTAIN(5),
    RIVER(100),
    SEA(400),
    ROAD(30),
    CROSSING(1),
    BASE(3),
    FACILITY(1),
    FIELD(5),
    CAMP(1),
    OTHER(5);

    private final double radiusKm;

    PlaceKind(double radiusKm) {
        this.radiusKm = radiusKm;
    }

    /** A usual radius for a place of this kind, in kilometres: how exact its coordinates can be taken to be. */
    public double radiusKm() {
        return radiusKm;
    }
}
