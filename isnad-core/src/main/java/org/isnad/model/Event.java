package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening.
 *
 * @param id its id within the analysis, {@code v1}
 * @param mode PLOVER mode, lower case with hyphens, {@code null} where the text gives none
 * @param context PLOVER contexts
 * @param source who did it; for two-sided acts all parties
 * @param target to whom
 * @param claims ids of the claims whose content tells of it; empty where the outlet says it in its own voice
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> context,
        @Nullable Acled acled,
        Trigger trigger,
        List<Party> source,
        List<Party> target,
        @Nullable PlaceRef place,
        @Nullable DateRange date,
        @Nullable Toll killed,
        @Nullable Toll injured,
        @Nullable Toll captured,
        @Nullable Toll displaced,
        Status status,
        List<String> claims,
        RuleId rule) {
    public Event {
        context = List.copyOf(context);
        source = List.copyOf(source);
        target = List.copyOf(target);
        claims = List.copyOf(claims);
    }

    /** The nearest ACLED event type and sub-event type. */
    public record Acled(String eventType, String subEventType) {}

    /** The words that name the act. */
    public record Trigger(Span span, String lemma) {}
}
