package org.isnad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One news report as its outlet published it.
 *
 * @param id the caller's name for the report; {@code null} to have one made from the text
 * @param outlet who published it, {@code null} where unknown
 * @param url where it was published, {@code null} where unknown
 * @param title its headline, {@code null} where it has none; kept, not analysed
 * @param published the day on which it appeared; {@code null} where unknown, and then inferred where the text fixes it
 * @param text its body; every offset of the analysis counts UTF-16 code units of this string
 */
public record Report(
        @Nullable String id,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String title,
        @Nullable LocalDate published,
        String text) {

    /** A report of which nothing but the text is known. */
    public static Report of(String text) {
        return new Report(null, null, null, null, null, text);
    }

    public Report withPublished(@Nullable LocalDate day) {
        return new Report(id, outlet, url, title, day, text);
    }
}
