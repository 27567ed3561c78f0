package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The words around triggers: classes, instruments, prepositions, verbs that carry a noun or say more of it. */
final class EventWords {
    /** The value is a {@link WordClass}. */
    static final Category WORD = Category.of("event-word", Attachment.NOMINAL);
    /** Verbs and particles, which carry no article or preposition; the value is a {@link WordClass}. */
    static final Category MARK = Category.of("event-mark", Attachment.CONJUNCTION);
    /** The value is the mode. */
    static final Category INSTRUMENT = Category.of("event-instrument", Attachment.NOMINAL);
    /** The value is a {@link Slot}. */
    static final Category SLOT = Category.of("event-slot", Attachment.CONJUNCTION);

    private static final long WORDS = Category.bits(WORD, MARK);

    private static final Set<WordClass> COUNTED =
            EnumSet.of(WordClass.ARMED, WordClass.PEOPLE, WordClass.THING, WordClass.SHOP, WordClass.OFFICE);

    private static final String FOLDER = "interpret/events/";

    private final Map<String, Map<Slot, Carrier>> carriers = new HashMap<>();
    private final Map<String, Elaboration> elaborations = new HashMap<>();

    private EventWords() {}

    /** What the subject of a verb is to the act that a noun beside the verb names. */
    enum Carrier {
        SOURCE,
        TARGET,
        HAPPEN
    }

    /** What a verb behind a noun says of the act that the noun names. */
    enum Elaboration {
        TARGET,
        SOURCE,
        RESULT
    }

    static EventWords load(Lexicon.Builder lexicon, DataFiles data) {
        EventWords words = new EventWords();
        for (Row row : rows(data, "words.tsv", "class", "form", "source", "words")) {
            WordClass value = row.constant("class", WordClass.class);
            if (row.get("form").equals("as-is")) {
                row.list("words").forEach(word -> lexicon.add(word, new Entry(MARK, word, value, row.ref())));
                continue;
            }
            for (String word : row.list("words")) {
                Entry entry = new Entry(WORD, word, value, row.ref());
                addForms(lexicon, word, entry);
                if (COUNTED.contains(value)) {
                    addDuals(lexicon, word, entry);
                }
            }
        }
        for (Row row : rows(data, "instruments.tsv", "mode", "source", "words")) {
            String mode = row.get("mode");
            row.list("words").forEach(word -> addForms(lexicon, word, new Entry(INSTRUMENT, word, mode, row.ref())));
        }
        for (Row row : rows(data, "slots.tsv", "slot", "source", "words")) {
            Slot slot = row.constant("slot", Slot.class);
            row.list("words").forEach(word -> lexicon.add(word, new Entry(SLOT, word, slot, row.ref())));
        }
        for (Row row : rows(data, "carriers.tsv", "role", "slots", "source", "lemma")) {
            Carrier role = row.constant("role", Carrier.class);
            Slot slot = row.constant("slots", Slot.class);
            for (String lemma : row.list("lemma")) {
                words.carriers.computeIfAbsent(lemma, key -> new HashMap<>()).put(slot, role);
            }
        }
        for (Row row : rows(data, "elaborations.tsv", "part", "source", "lemma")) {
            Elaboration part = row.constant("part", Elaboration.class);
            row.list("lemma").forEach(lemma -> words.elaborations.put(lemma, part));
        }
        return words;
    }

    /** What the verb's subject is to a noun in the slot, {@code null} where the verb carries no such noun. */
    @Nullable
    Carrier carrier(String lemma, Slot slot) {
        Map<Slot, Carrier> slots = carriers.get(lemma);
        if (slots == null) {
            return null;
        }
        Carrier carrier = slots.get(slot);
        return carrier == null && slot == Slot.OBJECT ? slots.get(Slot.SUBJECT) : carrier;
    }

    @Nullable
    Elaboration elaboration(String lemma) {
        return elaborations.get(lemma);
    }

    /** The longest reading of a word of the class that begins at the token, {@code null} where there is none. */
    static @Nullable Reading find(LexicalText text, int token, WordClass wanted) {
        if (token < 0 || token >= text.size() || !text.mayHave(token, WORDS)) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            if (isWord(reading) && reading.entry().value() == wanted) {
                return reading;
            }
        }
        return null;
    }

    static boolean isWord(Reading reading) {
        return reading.is(WORD) || reading.is(MARK);
    }

    static boolean has(LexicalText text, int token, WordClass wanted) {
        return find(text, token, wanted) != null;
    }

    /** Whether a word of any of the classes begins at the token. */
    static boolean hasAny(LexicalText text, int token, Set<WordClass> wanted) {
        if (!text.mayHave(token, WORDS)) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (isWord(reading) && wanted.contains(reading.value(WordClass.class))) {
                return true;
            }
        }
        return false;
    }

    /** Adds a noun as it is, and with the alef of the indefinite accusative. */
    static void addForms(Lexicon.Builder lexicon, String word, Entry entry) {
        lexicon.add(word, entry);
        char last = word.charAt(word.length() - 1);
        if (word.indexOf(' ') >= 0) {
            return;
        }
        if (last != Letters.TEH_MARBUTA
                && last != Letters.ALEF
                && last != Letters.ALEF_MAKSURA
                && last != Letters.HAMZA) {
            lexicon.add(word + Letters.ALEF, entry);
        }
    }

    /** {@code جنديان}, {@code سيارتين}: only of words of more than two letters, whose duals are no other words. */
    private static void addDuals(Lexicon.Builder lexicon, String word, Entry entry) {
        int last = word.length() - 1;
        if (last < 2 || word.indexOf(' ') >= 0) {
            return;
        }
        String stem = word.charAt(last) == Letters.TEH_MARBUTA ? word.substring(0, last) + Letters.TEH : word;
        lexicon.add(stem + Letters.ALEF + Letters.NOON, entry);
        lexicon.add(stem + Letters.YEH + Letters.NOON, entry);
    }

    private static Iterable<Row> rows(DataFiles data, String file, String... columns) {
        return data.table(FOLDER + file, columns).stream()
                .map(Table::rows)
                .flatMap(java.util.List::stream)
                .toList();
    }
}
