package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place that changes hands, or is said to.
 *
 * @param id its id within the analysis, {@code k1}
 * @param claims ids of the claims whose content tells of it; empty where the outlet says it in its own voice
 */
public record ControlChange(
        String id,
        Span trigger,
        PlaceRef place,
        @Nullable Party gainedBy,
        @Nullable Party lostBy,
        @Nullable DateRange date,
        Status status,
        List<String> claims,
        RuleId rule) {
    public ControlChange {
        claims = List.copyOf(claims);
    }
}
