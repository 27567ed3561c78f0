package org.isnad.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.morphology.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rules of a file, indexed by what they may begin with, so that at each token only those are tried that can
 * begin there. Immutable and thread-safe.
 *
 * @param <S> the stage's view of one text
 * @param <R> what the rules make
 */
public final class RuleSet<S extends Scan, R> {
    private static final String MISSING = "none";

    private final Category words;
    /** For each word of the rules the patterns that may begin with it. */
    private final List<List<Pattern<S, R>>> byWord = new ArrayList<>();
    /** For each slot the patterns that may begin with what fills it. */
    private final List<SlotPatterns<S, R>> bySlot = new ArrayList<>();

    private int mostBindings;

    private RuleSet(Category words) {
        this.words = words;
    }

    /**
     * Compiles a file; its words go into the lexicon.
     *
     * @param slots what patterns may name in braces
     * @param makers what rules may name in {@code makes}
     */
    public static <S extends Scan, R> RuleSet<S, R> compile(
            RuleFile file, Lexicon.Builder lexicon, Map<String, Slot<S>> slots, Map<String, Maker<S, R>> makers) {
        RuleSet<S, R> set = new RuleSet<>(Category.of(file.name(), Attachment.NAME));
        Map<String, Integer> numbers = new HashMap<>();
        for (Rule rule : file.rules()) {
            Rule.Call makes = rule.makes();
            if (makes != null) {
                set.add(file.name(), rule, makes, slots, makers, word -> number(numbers, word));
            }
        }
        numbers.forEach((word, number) ->
                lexicon.add(word, new Entry(set.words, word, set.word(number), new RowRef(file.name(), 1))));
        return set;
    }

    private static int number(Map<String, Integer> numbers, String word) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(word, next);
        return known == null ? next : known;
    }

    private void add(
            String file,
            Rule rule,
            Rule.Call makes,
            Map<String, Slot<S>> slots,
            Map<String, Maker<S, R>> makers,
            ToIntFunction<String> wordNumbers) {
        Maker<S, R> maker = makers.get(makes.name());
        if (maker == null) {
            throw new RuleFileException(
                    file,
                    makes.line(),
                    "nothing is made by '" + makes.name() + "'",
                    "known here: " + String.join(", ", new TreeSet<>(makers.keySet())));
        }
        List<PatternParser<S>> parsed = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Rule.PatternText text : rule.matches()) {
            PatternParser<S> parser = new PatternParser<>(file, text.line(), slots, wordNumbers);
            parser.parse(text.text());
            parsed.add(parser);
            known.addAll(parser.bindings());
        }
        for (PatternParser<S> parser : parsed) {
            index(new Pattern<>(
                    rule.id(),
                    List.copyOf(parser.before),
                    List.copyOf(parser.items),
                    List.copyOf(parser.after),
                    maker,
                    arguments(file, makes, parser.bindings(), known),
                    parser.bindings().size()));
        }
    }

    /** A name that some pattern of the rule binds is a binding, missing where this pattern does not; others are constants. */
    private static List<Object> arguments(String file, Rule.Call makes, List<String> bindings, Set<String> known) {
        List<Object> arguments = new ArrayList<>();
        for (String argument : makes.arguments()) {
            if (argument.length() == 1 && !known.contains(argument) && !Character.isDigit(argument.charAt(0))) {
                throw new RuleFileException(
                        file,
                        makes.line(),
                        "no pattern of the rule binds '" + argument + "'",
                        "bind it as {" + argument + ":slot}, or write 'none' for an argument that is left out");
            }
            if (known.contains(argument) || argument.equals(MISSING)) {
                arguments.add(new BindingIndex(bindings.indexOf(argument)));
            } else if (argument.matches("-?[0-9]+")) {
                arguments.add(Integer.valueOf(argument));
            } else {
                arguments.add(argument);
            }
        }
        return List.copyOf(arguments);
    }

    private List<Pattern<S, R>> beginningWith(Slot<S> slot) {
        for (SlotPatterns<S, R> known : bySlot) {
            if (known.slot().equals(slot)) {
                return known.patterns();
            }
        }
        SlotPatterns<S, R> patterns = new SlotPatterns<>(slot, slot.bits(), new ArrayList<>());
        bySlot.add(patterns);
        return patterns.patterns();
    }

    private void index(Pattern<S, R> pattern) {
        mostBindings = Math.max(mostBindings, pattern.bindings());
        for (Item<S> item : pattern.items()) {
            Slot<S> slot = item.slot();
            if (slot != null) {
                beginningWith(slot).add(pattern);
            }
            for (int word : item.words()) {
                while (byWord.size() <= word) {
                    byWord.add(new ArrayList<>());
                }
                byWord.get(word).add(pattern);
            }
            if (!item.optional()) {
                return;
            }
        }
    }

    private RuleWord word(int number) {
        return new RuleWord(
                number, number < byWord.size() && !byWord.get(number).isEmpty());
    }

    /** The {@linkplain Category#bits bits} of the words of the rules. */
    public long bits() {
        return words.bit();
    }

    /** Whether the reading is a word with which a rule of any set may begin. */
    public static boolean mayBegin(Reading reading) {
        return reading.entry().value() instanceof RuleWord word && word.begins();
    }

    /** The longest finding that begins at the token; of equally long ones that of the rule that stands first. */
    public @Nullable Match<R> match(S scan, int token) {
        return match(scan, token, true);
    }

    /** Likewise; {@code slots} is whether any slot may be filled at the token: where none may, only words are looked at. */
    public @Nullable Match<R> match(S scan, int token, boolean slots) {
        boolean word = scan.text().mayHave(token, words.bit());
        if (!word && !slots) {
            return null;
        }
        Matcher<S, R> matcher = new Matcher<>(scan, words, mostBindings);
        Match<R> best = word ? matchWords(matcher, scan, token) : null;
        if (!slots) {
            return best;
        }
        for (SlotPatterns<S, R> first : bySlot) {
            boolean mayFill = first.bits() == Slot.ANYTHING || scan.text().mayHave(token, first.bits());
            if (mayFill && first.slot().at(scan, token, Slot.Clitics.ANY) != null) {
                best = tryAll(first.patterns(), matcher, token, best);
            }
        }
        return best;
    }

    private @Nullable Match<R> matchWords(Matcher<S, R> matcher, S scan, int token) {
        Match<R> best = null;
        for (Reading reading : scan.text().readings(token)) {
            if (reading.is(words)) {
                RuleWord word = reading.value(RuleWord.class);
                best = word.begins() ? tryAll(byWord.get(word.number()), matcher, token, best) : best;
            }
        }
        return best;
    }

    private @Nullable Match<R> tryAll(
            List<Pattern<S, R>> patterns, Matcher<S, R> matcher, int token, @Nullable Match<R> bestSoFar) {
        Match<R> best = bestSoFar;
        for (int i = 0; i < patterns.size(); i++) {
            Match<R> match = matcher.match(patterns.get(i), token);
            if (match != null && (best == null || match.length() > best.length())) {
                best = match;
            } else if (match != null
                    && best != null
                    && match.length() == best.length()
                    && !match.value().equals(best.value())) {
                best = best.rival() == null ? best.withRival(match.rule()) : best;
            }
        }
        return best;
    }

    /** A slot and the patterns that may begin with what fills it. */
    private record SlotPatterns<S extends Scan, R>(Slot<S> slot, long bits, List<Pattern<S, R>> patterns) {}

    /** Which binding an argument stands for; -1 for none. */
    record BindingIndex(int index) {}

    /** A word of the rules; whether a finding may begin with it. */
    record RuleWord(int number, boolean begins) {}
}
