package org.isnad.rules;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.RuleId;
import org.isnad.rules.Rule.Call;
import org.isnad.rules.Rule.Example;
import org.isnad.rules.Rule.PatternText;
import org.jspecify.annotations.Nullable;

/** Collects the lines of one rule and checks that it is whole. */
final class RuleBlock {
    private static final String KEYS = "id, why, makes, match, by, yes, no";

    private final String file;
    private final int firstLine;
    private final List<String> why = new ArrayList<>();
    private final List<PatternText> matches = new ArrayList<>();
    private final List<Example> yes = new ArrayList<>();
    private final List<Example> no = new ArrayList<>();
    private @Nullable RuleId id;
    private @Nullable Call makes;
    private @Nullable String by;

    RuleBlock(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    void add(int line, String text) {
        int colon = text.indexOf(':');
        String key = colon < 0 ? text : text.substring(0, colon).strip();
        String value = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (value.isEmpty()) {
            throw error(line, "'" + key + "' says nothing", "write 'key: value' with one of " + KEYS);
        }
        switch (key) {
            case "id" -> id = readId(line, value);
            case "why" -> why.add(value);
            case "makes" -> makes = readCall(line, value);
            case "match" -> matches.add(new PatternText(line, value));
            case "by" -> by = value;
            case "yes" -> yes.add(readYes(line, value));
            case "no" -> no.add(new Example(line, "", value));
            default -> throw error(line, "unknown key '" + key + "'", "known here: " + KEYS);
        }
    }

    Rule rule() {
        if (id == null) {
            throw error(firstLine, "the rule has no id", "begin it with 'id: STAGE.NAME'");
        }
        if (by == null && (makes == null || matches.isEmpty())) {
            throw error(
                    firstLine,
                    id + " has no " + (makes == null ? "'makes'" : "'match'"),
                    "a rule needs 'makes: name(bindings)' and 'match: pattern', or 'by: ClassName'");
        }
        if (by != null && (makes != null || !matches.isEmpty())) {
            throw error(firstLine, id + " has 'by' beside 'makes' or 'match'", "keep the one that carries it out");
        }
        if (yes.isEmpty()) {
            throw error(firstLine, id + " has no example that it must find", "add 'yes: VALUE = text'");
        }
        if (no.isEmpty()) {
            throw error(firstLine, id + " has no example that it must not find", "add 'no: text'");
        }
        return new Rule(id, firstLine, why, makes, matches, by, yes, no);
    }

    private RuleId readId(int line, String value) {
        if (id != null) {
            throw error(line, "a second id in one rule", "leave a blank line before the next rule");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.')) {
                throw error(line, "the id '" + value + "' holds '" + c + "'", "write it like TIME.DAYS_AGO");
            }
        }
        return new RuleId(value);
    }

    private Call readCall(int line, String value) {
        int open = value.indexOf('(');
        if (makes != null || open <= 0 || !value.endsWith(")")) {
            throw error(line, "'" + value + "' is no single call", "write one like daysBefore(n)");
        }
        List<String> arguments = new ArrayList<>();
        for (String argument : value.substring(open + 1, value.length() - 1).split(",")) {
            if (!argument.isBlank()) {
                arguments.add(argument.strip());
            }
        }
        return new Call(line, value.substring(0, open).strip(), arguments);
    }

    private Example readYes(int line, String value) {
        int equals = value.indexOf(" = ");
        if (equals <= 0 || value.substring(equals + 3).isBlank()) {
            throw error(line, "'" + value + "' is no example", "write 'yes: VALUE = text'");
        }
        return new Example(
                line,
                value.substring(0, equals).strip(),
                value.substring(equals + 3).strip());
    }

    private RuleFileException error(int line, String found, String advice) {
        return new RuleFileException(file, line, found, advice);
    }
}
