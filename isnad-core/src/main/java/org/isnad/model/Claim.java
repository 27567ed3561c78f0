package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content that the report attributes to somebody other than the outlet's own voice.
 *
 * @param id its id within the analysis, {@code c1}
 * @param span from the first to the last character of all its parts
 * @param content one or more spans, in the order of the text: what is said, without quotation marks at its ends
 * @param medium where it was said or published
 * @param via who relays it
 * @param chain the isnad as entity ids: from the speaker, through whoever relays it, to the outlet
 * @param time id of the time at which it was said, {@code null} where the text gives none
 * @param within id of the claim whose content holds this one, {@code null} at the top
 */
public record Claim(
        String id,
        Span span,
        Cue cue,
        Act act,
        Form form,
        boolean negated,
        Speaker speaker,
        @Nullable Party target,
        List<Span> content,
        @Nullable Party medium,
        List<Party> via,
        List<String> chain,
        @Nullable String time,
        @Nullable String within,
        RuleId rule) {
    public Claim {
        content = List.copyOf(content);
        via = List.copyOf(via);
        chain = List.copyOf(chain);
    }

    /** The word or words that attribute. */
    public record Cue(Span span, String lemma) {}

    /**
     * Who says it.
     *
     * @param span the noun phrase at this place of the text, {@code null} where the cue alone carries the speaker
     * @param antecedent the latest earlier phrase that names the speaker, where {@code span} does not
     * @param entity id of the entity, {@code null} where the speaker is unknown
     */
    public record Speaker(
            @Nullable Span span,
            @Nullable Span antecedent,
            @Nullable String entity) {}

    /** How far the content is given in the speaker's own words. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }
}
