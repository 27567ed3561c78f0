package org.isnad.link;

import org.isnad.recognise.places.GazetteerPlace;

/** Distances on the globe. */
final class Distances {
    private static final double EARTH_RADIUS_KM = 6371;

    private Distances() {}

    /** Kilometres along a great circle; infinite where one of the two has no point. */
    static double between(GazetteerPlace one, GazetteerPlace other) {
        Double lat = one.lat();
        Double lon = one.lon();
        Double otherLat = other.lat();
        Double otherLon = other.lon();
        if (lat == null || lon == null || otherLat == null || otherLon == null) {
            return Double.POSITIVE_INFINITY;
        }
        double sine = square(Math.sin(Math.toRadians(otherLat - lat) / 2));
        double cosines = Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat));
        double half = sine + cosines * square(Math.sin(Math.toRadians(otherLon - lon) / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double value) {
        return value * value;
    }
}
