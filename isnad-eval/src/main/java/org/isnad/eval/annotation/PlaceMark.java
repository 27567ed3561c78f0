package org.isnad.eval.annotation;

import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a place.
 *
 * @param country ISO 3166 alpha-2
 * @param kind as the format writes it: {@code governorate}
 */
public record PlaceMark(
        Span span,
        @Nullable String nameEn,
        @Nullable String country,
        @Nullable String kind,
        @Nullable Point point) {

    /** Degrees, north and east. */
    public record Point(double lat, double lon) {
        private static final double EARTH_RADIUS_KM = 6371;

        /** The way over the ground, by the haversine formula. */
        public double kilometresTo(Point other) {
            double from = Math.toRadians(lat);
            double to = Math.toRadians(other.lat);
            double north = Math.sin((to - from) / 2);
            double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
            double haversine = north * north + Math.cos(from) * Math.cos(to) * east * east;
            return EARTH_RADIUS_KM * 2 * Math.asin(Math.min(1, Math.sqrt(haversine)));
        }

        @Override
        public String toString() {
            return lat + "," + lon;
        }
    }
}
