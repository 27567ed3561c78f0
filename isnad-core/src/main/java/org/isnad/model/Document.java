package org.isnad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The report as the analysis knows it.
 *
 * @param id the given id, else {@code sha256:} and the hash of the text
 * @param outlet who published it: as given, else as the text itself says
 * @param language ISO 639-1 code of the text's main language, {@code und} where it cannot be told
 * @param published the publication date, {@code null} where neither given nor fixed by the text
 * @param weekday the weekday of publication in English where the text fixes it but not the date, else {@code null}
 * @param retrieved when it was fetched (ISO 8601), {@code null} where unknown
 * @param text the body exactly as it was given
 */
public record Document(
        String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        String language,
        @Nullable LocalDate published,
        PublishedBasis publishedBasis,
        @Nullable String weekday,
        @Nullable String retrieved,
        String text) {}
