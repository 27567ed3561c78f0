package org.isnad.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/** Reads the text of one pattern. */
final class PatternParser<S extends Scan> {
    private final String file;
    private final int line;
    private final Map<String, Slot<S>> slots;
    private final ToIntFunction<String> words;
    private final List<String> bindings = new ArrayList<>();
    final List<Item<S>> before = new ArrayList<>();
    final List<Item<S>> items = new ArrayList<>();
    final List<Item<S>> after = new ArrayList<>();

    PatternParser(String file, int line, Map<String, Slot<S>> slots, ToIntFunction<String> words) {
        this.file = file;
        this.line = line;
        this.slots = slots;
        this.words = words;
    }

    List<String> bindings() {
        return bindings;
    }

    void parse(String text) {
        for (String part : text.split("\\s+")) {
            if (part.startsWith("(") && part.endsWith(")") && part.length() > 2) {
                (items.isEmpty() ? before : after).add(context(part.substring(1, part.length() - 1)));
            } else if (!after.isEmpty()) {
                throw error("'" + part + "' stands behind a context", "contexts stand at the ends of a pattern");
            } else {
                items.add(item(part, false));
            }
        }
        if (items.isEmpty()) {
            throw error("the pattern finds nothing", "write an item outside of brackets");
        }
        for (int i = 0; i < items.size(); i++) {
            items.set(i, items.get(i).free());
            if (!items.get(i).optional()) {
                return;
            }
        }
        throw error("every item is optional", "let at least one be there");
    }

    private Item<S> context(String part) {
        boolean not = part.startsWith("!");
        Item<S> item = item(not ? part.substring(1) : part, not);
        return items.isEmpty() ? item.free() : item;
    }

    private Item<S> item(String part, boolean not) {
        boolean optional = part.endsWith("?") && part.length() > 1;
        String rest = optional ? part.substring(0, part.length() - 1) : part;
        Slot.Clitics clitics = Slot.Clitics.NONE;
        if (rest.length() > 2 && rest.charAt(1) == '+') {
            clitics = new Slot.Clitics(false, Folding.fold(rest.substring(0, 1)).charAt(0));
            rest = rest.substring(2);
        }
        if (rest.startsWith("{") && rest.endsWith("}")) {
            return slot(rest.substring(1, rest.length() - 1), clitics, optional, not);
        }
        if (rest.startsWith("[") && rest.endsWith("]")) {
            return words(rest.substring(1, rest.length() - 1).split("\\|"), clitics, optional, not);
        }
        if (rest.length() == 1 && !Letters.isArabicLetter(rest.charAt(0))) {
            return new Item<>(new int[0], rest.charAt(0), null, -1, clitics, optional, not);
        }
        return words(new String[] {rest}, clitics, optional, not);
    }

    private Item<S> slot(String text, Slot.Clitics clitics, boolean optional, boolean not) {
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1);
        Slot<S> slot = slots.get(name);
        if (slot == null) {
            throw error(
                    "no lexicon named '" + name + "'",
                    "known here: " + String.join(", ", new TreeSet<>(slots.keySet())));
        }
        int binding = -1;
        if (colon > 0) {
            binding = bindings.indexOf(text.substring(0, colon));
            if (binding < 0) {
                binding = bindings.size();
                bindings.add(text.substring(0, colon));
            }
        }
        return new Item<>(new int[0], '\0', slot, binding, clitics, optional, not);
    }

    private Item<S> words(String[] texts, Slot.Clitics clitics, boolean optional, boolean not) {
        int[] numbers = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            for (int at = 0; at < texts[i].length(); at++) {
                if (!Letters.isArabicLetter(texts[i].charAt(at)) && !Letters.isSign(texts[i].charAt(at))) {
                    throw error(
                            "'" + texts[i] + "' is no word",
                            "write words, [one|of|these], {name:slot}, signs, (context)");
                }
            }
            numbers[i] = words.applyAsInt(Folding.fold(texts[i]));
        }
        Arrays.sort(numbers);
        return new Item<>(numbers, '\0', null, -1, clitics, optional, not);
    }

    private RuleFileException error(String found, String advice) {
        return new RuleFileException(file, line, found, advice);
    }
}
