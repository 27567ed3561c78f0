package org.isnad.gazetteer;

/** Distances on the globe. */
final class Distance {
    private static final double EARTH_RADIUS_KM = 6371;

    private Distance() {}

    /** Kilometres between two points in decimal degrees, along the great circle. */
    static double km(double lat, double lon, double otherLat, double otherLon) {
        double phi = Math.toRadians(lat);
        double otherPhi = Math.toRadians(otherLat);
        double half = Math.pow(Math.sin((otherPhi - phi) / 2), 2)
                + Math.cos(phi) * Math.cos(otherPhi) * Math.pow(Math.sin(Math.toRadians(otherLon - lon) / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
