package org.isnad.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.RuleId;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules.
 *
 * @param name the file's name for messages
 * @param rules in the order of the file
 */
public record RuleFile(String name, List<Rule> rules) {
    public RuleFile {
        rules = List.copyOf(rules);
    }

    /**
     * Reads a file of rules.
     *
     * @throws RuleFileException naming file and line where it is not as {@link org.isnad.rules} describes
     */
    public static RuleFile parse(String name, String content) {
        List<Rule> rules = new ArrayList<>();
        Map<RuleId, Integer> seen = new HashMap<>();
        RuleBlock block = null;
        String[] lines = content.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            refuseDirectionMarks(name, i + 1, line);
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isEmpty()) {
                finish(name, block, rules, seen);
                block = null;
            } else {
                block = block == null ? new RuleBlock(name, i + 1) : block;
                block.add(i + 1, line);
            }
        }
        finish(name, block, rules, seen);
        if (rules.isEmpty()) {
            throw new RuleFileException(name, 1, "no rule was found", "begin one with 'id: STAGE.NAME'");
        }
        return new RuleFile(name, rules);
    }

    /** The rule of that name. */
    public Optional<Rule> find(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static void finish(String name, @Nullable RuleBlock block, List<Rule> rules, Map<RuleId, Integer> seen) {
        if (block == null) {
            return;
        }
        Rule rule = block.rule();
        Integer earlier = seen.putIfAbsent(rule.id(), rule.line());
        if (earlier != null) {
            throw new RuleFileException(
                    name,
                    rule.line(),
                    "the rule " + rule.id() + " stands already in line " + earlier,
                    "give it another id, or add a match line there");
        }
        rules.add(rule);
    }

    private static void refuseDirectionMarks(String name, int line, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isDirectionMark(text.charAt(i))) {
                throw new RuleFileException(
                        name,
                        line,
                        "an invisible direction mark U+" + Integer.toHexString(text.charAt(i)) + " at column "
                                + (i + 1),
                        "delete it: it would be part of the word");
            }
        }
    }
}
