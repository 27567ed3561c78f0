package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.EventType;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Person;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Traits;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.text.Letters;

/** The triggers: verbs by lemma, nouns as entries of the lexicon. From {@code interpret/events/triggers.tsv}. */
final class TriggerLexicon {
    /** Nouns that tell of an event; the value is a {@link TriggerRow}. */
    static final Category NOUN = Category.of("event-noun", Attachment.NOMINAL);

    private static final String FILE = "interpret/events/triggers.tsv";
    private static final List<TriggerRow> NO_ROWS = List.of();

    private final Map<String, List<TriggerRow>> byLemma;

    private final int mark;

    private TriggerLexicon(Map<String, List<TriggerRow>> byLemma, int mark) {
        this.byLemma = byLemma;
        this.mark = mark;
    }

    static TriggerLexicon load(Lexicon.Builder lexicon, DataFiles data) {
        Map<String, List<TriggerRow>> byLemma = new HashMap<>();
        for (Table table : data.table(
                FILE, "type", "mode", "kind", "frame", "needs", "flags", "toll", "source", "words", "yes", "no")) {
            for (Row row : table.rows()) {
                refuseWithoutExamples(row);
                for (String word : row.list("words")) {
                    TriggerRow trigger = trigger(row, word);
                    if (trigger.verb()) {
                        byLemma.computeIfAbsent(word, key -> new ArrayList<>()).add(trigger);
                    } else {
                        EventWords.addForms(lexicon, word, new Entry(NOUN, word, trigger, row.ref()));
                        addBeforePronoun(lexicon, word, trigger);
                    }
                }
            }
        }
        return new TriggerLexicon(byLemma, lexicon.mark(byLemma.keySet()));
    }

    /** {@code زيارت} of {@code زيارته}, {@code لقائ} of {@code لقائه}: not read where no pronoun follows. */
    private static void addBeforePronoun(Lexicon.Builder lexicon, String word, TriggerRow trigger) {
        int last = word.length() - 1;
        if (word.charAt(last) == Letters.TEH_MARBUTA && word.indexOf(' ') < 0) {
            Entry entry = new Entry(NOUN, word, trigger.beforePronoun(), trigger.row());
            lexicon.add(word.substring(0, last) + Letters.TEH, entry);
        }
        if (word.charAt(last) == Letters.HAMZA && word.indexOf(' ') < 0) {
            Entry entry = new Entry(NOUN, word, trigger.beforePronoun(), trigger.row());
            lexicon.add(word.substring(0, last) + Letters.YEH_WITH_HAMZA, entry);
            lexicon.add(word.substring(0, last) + Letters.WAW_WITH_HAMZA, entry);
        }
    }

    /** The rows of a verb, in the order of the file; none where it is no trigger. */
    List<TriggerRow> verb(String lemma) {
        return byLemma.getOrDefault(lemma, NO_ROWS);
    }

    /** The first finite reading at the token whose verb is a trigger, {@code null} where there is none. */
    @org.jspecify.annotations.Nullable
    Reading verbReading(LexicalText text, int token) {
        if (!text.isMarked(token, mark) || !text.hasTrait(token, Traits.THIRD_PERSON)) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB)
                    && reading.value(VerbForm.class).form().person() == Person.THIRD
                    && byLemma.containsKey(reading.entry().lemma())) {
                return reading;
            }
        }
        return null;
    }

    private static void refuseWithoutExamples(Row row) {
        for (String column : List.of("yes", "no")) {
            if (row.find(column) == null) {
                throw new LexiconException(
                        row.ref(),
                        "the trigger '" + row.get("words") + "' has no example in '" + column + "'",
                        "yes: a sentence with the trigger in [brackets]; no: one in which the row makes no event");
            }
        }
        String yes = row.get("yes");
        if (yes.indexOf('[') < 0 || yes.indexOf(']') < yes.indexOf('[')) {
            throw new LexiconException(
                    row.ref(), "the example '" + yes + "' marks no trigger", "put the trigger in [brackets]");
        }
    }

    private static TriggerRow trigger(Row row, String word) {
        Map<Slot, Part> frame = new EnumMap<>(Slot.class);
        for (String pair : row.list("frame")) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new LexiconException(row.ref(), "'" + pair + "' names no part", "write it like object=target");
            }
            frame.put(
                    Need.constant(row, "frame", pair.substring(0, equals), Slot.class),
                    Need.constant(row, "frame", pair.substring(equals + 1), Part.class));
        }
        Set<TriggerRow.Flag> flags = EnumSet.noneOf(TriggerRow.Flag.class);
        for (String flag : row.list("flags")) {
            flags.add(Need.constant(row, "flags", flag, TriggerRow.Flag.class));
        }
        return new TriggerRow(
                row.constant("type", EventType.class),
                row.find("mode"),
                row.constant("kind", Kind.class) == Kind.VERB,
                frame,
                Need.of(row, "needs"),
                flags,
                row.find("toll") == null ? null : row.constant("toll", TollKind.class),
                word,
                false,
                row.ref());
    }

    private enum Kind {
        VERB,
        NOUN
    }
}
