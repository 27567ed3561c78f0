package org.isnad.rules;

import java.util.List;
import org.isnad.model.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * One rule as it stands in its file.
 *
 * @param line where it begins, from 1
 * @param why what a reader should know about it
 * @param makes what it builds; {@code null} where a class carries the rule out
 * @param matches its patterns; none where a class carries the rule out
 * @param by the class that carries it out; {@code null} where it has patterns
 * @param yes texts in which it must find the stated value
 * @param no texts in which it must find nothing
 */
public record Rule(
        RuleId id,
        int line,
        List<String> why,
        @Nullable Call makes,
        List<PatternText> matches,
        @Nullable String by,
        List<Example> yes,
        List<Example> no) {
    public Rule {
        why = List.copyOf(why);
        matches = List.copyOf(matches);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /**
     * A text that proves the rule.
     *
     * @param expected what must be found, as the stage writes its values; empty for a text in which nothing may be found
     */
    public record Example(int line, String expected, String text) {}

    /** One pattern of the rule and its line. */
    public record PatternText(int line, String text) {}

    /** {@code name(argument, argument)}: arguments are names of bindings, or constants. */
    public record Call(int line, String name, List<String> arguments) {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
