package org.isnad.recognise.times;

import java.time.LocalDate;
import org.isnad.model.Time.Anchor;
import org.isnad.model.Time.Type;
import org.jspecify.annotations.Nullable;

/**
 * A mention with the day or days it refers to.
 *
 * @param value ISO 8601 as {@link org.isnad.model.Time} wants it, {@code null} where the text does not fix it
 * @param first first day, {@code null} where there is no value
 * @param last last day, {@code null} where open or where there is no value
 */
public record ResolvedTime(
        TimeMention mention,
        @Nullable String value,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Type type,
        Anchor anchor) {}
