package org.isnad.interpret.control;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The words of control, from the tables of {@code interpret/control}. */
final class ControlLexicon {
    /** Nouns of control; the value is a {@link ControlRow}. */
    static final Category NOUN = Category.of("control-noun", Attachment.NOMINAL);
    /** The value is a {@link ControlRow.Slot}. */
    static final Category SLOT = Category.of("control-slot", Attachment.CONJUNCTION);
    /** The value is a {@link WordClass}. */
    static final Category WORD = Category.of("control-word", Attachment.NOMINAL);

    private static final String FOLDER = "interpret/control/";

    private final Map<String, ControlRow> verbs = new HashMap<>();
    private final Map<String, Carrier> carriers = new HashMap<>();
    private final Map<String, Foe> foes = new HashMap<>();
    private int mark;

    private ControlLexicon() {}

    /** What the subject of a carrying verb is. */
    enum Carrier {
        GAINER,
        LOSER,
        NONE,
        /** Gains in the past; what it does now merely lasts. */
        HOLDER,
        /** Tells of it, and gains only where it fights itself. */
        TELLER
    }

    /** What a verb beside a change says of the party that held the place. */
    enum Foe {
        /** It leaves: the subject, or a masdar's genitive. */
        GOES,
        /** It is driven out: the object, or a masdar's genitive. */
        DRIVEN,
        /** It was there: the subject of a verb in a relative clause. */
        STAYS
    }

    /** Words around a noun of control. */
    enum WordClass {
        DONE,
        STANDING,
        PARTIAL,
        LASTING,
        HANDS,
        ROAD,
        ARMED,
        BECAME,
        TOWARDS,
        NAMELY,
        AIM,
        SUPPORT,
        FIGHT,
        STRONGHOLD,
        WAS,
        ANAPHOR,
        AMID
    }

    static ControlLexicon load(Lexicon.Builder lexicon, DataFiles data) {
        ControlLexicon words = new ControlLexicon();
        for (Row row : rows(data, "triggers.tsv", "kind", "frame", "needs", "source", "words", "yes", "no")) {
            refuseWithoutExamples(row);
            for (String word : row.list("words")) {
                ControlRow trigger = trigger(row, word);
                if (trigger.verb()) {
                    words.verbs.put(word, trigger);
                } else {
                    lexicon.add(word, new Entry(NOUN, word, trigger, row.ref()));
                }
            }
        }
        for (Row row : rows(data, "slots.tsv", "slot", "source", "words")) {
            ControlRow.Slot slot = row.constant("slot", ControlRow.Slot.class);
            row.list("words").forEach(word -> lexicon.add(word, new Entry(SLOT, word, slot, row.ref())));
        }
        for (Row row : rows(data, "words.tsv", "class", "source", "words")) {
            WordClass value = row.constant("class", WordClass.class);
            row.list("words").forEach(word -> lexicon.add(word, new Entry(WORD, word, value, row.ref())));
        }
        for (Row row : rows(data, "carriers.tsv", "role", "source", "lemma")) {
            Carrier role = row.constant("role", Carrier.class);
            row.list("lemma").forEach(lemma -> words.carriers.put(lemma, role));
        }
        for (Row row : rows(data, "foes.tsv", "role", "source", "lemma")) {
            Foe role = row.constant("role", Foe.class);
            row.list("lemma").forEach(lemma -> words.foes.put(lemma, role));
        }
        words.mark = lexicon.mark(words.verbs.keySet());
        return words;
    }

    /** The first finite reading at the token whose verb tells of control, {@code null} where there is none. */
    @Nullable
    Reading verbReading(LexicalText text, int token) {
        if (!text.isMarked(token, mark)) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB) && verbs.containsKey(reading.entry().lemma())) {
                return reading;
            }
        }
        return null;
    }

    /** The row of a reading that {@link #verbReading} has found. */
    ControlRow row(Reading reading) {
        return Objects.requireNonNull(verbs.get(reading.entry().lemma()));
    }

    @Nullable
    ControlRow verb(String lemma) {
        return verbs.get(lemma);
    }

    @Nullable
    Carrier carrier(String lemma) {
        return carriers.get(lemma);
    }

    @Nullable
    Foe foe(String lemma) {
        return foes.get(lemma);
    }

    static boolean has(LexicalText text, int token, WordClass wanted) {
        if (token < 0 || token >= text.size() || !text.mayHave(token, WORD.bit())) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(WORD) && reading.entry().value() == wanted) {
                return true;
            }
        }
        return false;
    }

    private static void refuseWithoutExamples(Row row) {
        for (String column : List.of("yes", "no")) {
            if (row.find(column) == null) {
                throw new LexiconException(
                        row.ref(),
                        "'" + row.get("words") + "' has no example in '" + column + "'",
                        "yes: a sentence with the trigger in [brackets]; no: one in which nothing changes hands");
            }
        }
    }

    private static ControlRow trigger(Row row, String word) {
        Map<ControlRow.Slot, ControlRow.Part> frame = new EnumMap<>(ControlRow.Slot.class);
        for (String pair : row.list("frame")) {
            String[] sides = pair.split("=", 2);
            if (sides.length < 2) {
                throw new LexiconException(row.ref(), "'" + pair + "' names no part", "write it like ala=place");
            }
            frame.put(constant(row, sides[0], ControlRow.Slot.class), constant(row, sides[1], ControlRow.Part.class));
        }
        Set<ControlRow.Need> needs = EnumSet.noneOf(ControlRow.Need.class);
        row.list("needs").forEach(need -> needs.add(constant(row, need, ControlRow.Need.class)));
        return new ControlRow(row.get("kind").equals("verb"), frame, needs, word, needsSuffix(word), row.ref());
    }

    /** {@code سيطرت}: alone it is a verb, before a pronoun the noun. */
    private static boolean needsSuffix(String word) {
        return word.charAt(word.length() - 1) == Letters.TEH;
    }

    private static <E extends Enum<E>> E constant(Row row, String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw new LexiconException(
                row.ref(), "'" + name + "' is not known", "known here: " + List.of(type.getEnumConstants()));
    }

    private static List<Row> rows(DataFiles data, String file, String... columns) {
        return data.table(FOLDER + file, columns).stream()
                .map(Table::rows)
                .flatMap(List::stream)
                .toList();
    }
}
