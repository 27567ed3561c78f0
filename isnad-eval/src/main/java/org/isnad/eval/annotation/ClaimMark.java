package org.isnad.eval.annotation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says what.
 *
 * @param speaker the noun phrase at this place of the text, {@code null} where the cue alone carries the speaker
 * @param antecedent the earlier phrase that names the speaker where {@code speaker} does not
 * @param act as the format writes it: {@code say}, {@code deny}
 * @param form as the format writes it: {@code direct}
 */
public record ClaimMark(
        Span cue,
        @Nullable Span speaker,
        @Nullable Span antecedent,
        List<Span> content,
        @Nullable String act,
        @Nullable String form) {
    public ClaimMark {
        content = List.copyOf(content);
    }

    /** The phrases of which each is a right answer to "who?"; none where nobody is named. */
    public List<Span> speakers() {
        return Stream.of(speaker, antecedent).filter(Objects::nonNull).toList();
    }
}
