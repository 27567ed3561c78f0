package org.isnad.interpret.sources;

import java.util.List;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.model.RuleId;
import org.isnad.model.SourceMark;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of where it comes from.
 *
 * @param outlet the outlet that its first line names, {@code null} where it names none
 * @param marks in the order of the text
 */
public record Sources(@Nullable NounPhrase outlet, List<Mark> marks) {
    public Sources {
        marks = List.copyOf(marks);
    }

    /** One place that names a source. */
    public record Mark(NounPhrase phrase, SourceMark.Role role, RuleId rule) {}
}
