package org.isnad.interpret.claims;

import java.util.ArrayList;
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
import org.isnad.model.Act;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Person;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.jspecify.annotations.Nullable;

/** The cue verbs by lemma, and the other words that attribute. */
final class CueLexicon {
    static final Category ACCORDING = Category.of("according", Attachment.CONJUNCTION);
    static final Category ACCORDING_WHAT = Category.of("accordingwhat", Attachment.CONJUNCTION);
    static final Category SELF = Category.of("self", Attachment.CONJUNCTION);
    static final Category QAWL = Category.of("qawl", Attachment.CONJUNCTION);
    static final Category ASIDE = Category.of("aside", Attachment.CONJUNCTION);

    static final Category BLAME = Category.of("blame", Attachment.CONJUNCTION);

    /** Opens a clause in which the outlet sets something of its own beside what was said. */
    static final Category CONTRAST = Category.of("contrast", Attachment.BARE);

    /** Behind a joined pronoun, takes up all that was said. */
    static final Category WHAT = Category.of("what", Attachment.BARE);

    /** Joins another act of the same speaker. */
    static final Category ALSO = Category.of("also", Attachment.CONJUNCTION);

    /** Opens a comment of the outlet on what was said, before a relative. */
    static final Category COMMENT = Category.of("comment", Attachment.BARE);

    /** Says by whom a document was issued. */
    static final Category ISSUED = Category.of("issued", Attachment.BARE);

    /** Opens a condition or a purpose, which belongs to what is said. */
    static final Category CONDITION = Category.of("condition", Attachment.CONJUNCTION);

    private static final List<Category> ATTRIBUTION = List.of(
            ACCORDING, ACCORDING_WHAT, SELF, QAWL, ASIDE, BLAME, CONTRAST, WHAT, ALSO, COMMENT, ISSUED, CONDITION);

    private final Map<String, CueRow> byLemma;
    private final int mark;

    private CueLexicon(Map<String, CueRow> byLemma, int mark) {
        this.byLemma = byLemma;
        this.mark = mark;
    }

    static CueLexicon load(Lexicon.Builder lexicon, DataFiles data) {
        addAttribution(lexicon, data);
        Map<String, CueRow> rows = new HashMap<>();
        for (Table table : data.table(
                "interpret/claims/cues.tsv", "act", "frames", "target", "flags", "source", "lemma", "yes", "no")) {
            for (Row row : table.rows()) {
                refuseWithoutExamples(row);
                rows.put(row.get("lemma"), cue(row));
            }
        }
        return new CueLexicon(rows, lexicon.mark(rows.keySet()));
    }

    /** The row of the reading's verb, {@code null} where it is no cue. */
    @Nullable
    CueRow find(Reading reading) {
        return byLemma.get(reading.entry().lemma());
    }

    /**
     * The row of the first reading of the category at the token whose verb is a cue, with that reading; of finite forms
     * those of the third person first, because news seldom says "we".
     */
    @Nullable
    Cue find(LexicalText text, int token, Category category) {
        if (token >= text.size() || !text.isMarked(token, mark)) {
            return null;
        }
        Cue other = null;
        for (Reading reading : text.readings(token)) {
            CueRow row = reading.entry().category() == category ? find(reading) : null;
            if (row == null) {
                continue;
            }
            Person person = reading.value(VerbForm.class).form().person();
            if (person == Person.THIRD || person == Person.NONE) {
                return new Cue(row, reading);
            }
            other = other == null ? new Cue(row, reading) : other;
        }
        return other;
    }

    /** All cues that the token may be by readings of the category, those of the third person first; each row once. */
    List<Cue> findAll(LexicalText text, int token, Category category) {
        Cue first = find(text, token, category);
        if (first == null) {
            return List.of();
        }
        List<Cue> found = new ArrayList<>(2);
        found.add(first);
        for (Reading reading : text.readings(token)) {
            CueRow row = reading.entry().category() == category ? find(reading) : null;
            if (row != null && !isAmong(found, row)) {
                found.add(new Cue(row, reading));
            }
        }
        return found;
    }

    private static boolean isAmong(List<Cue> found, CueRow row) {
        for (Cue cue : found) {
            if (cue.row().equals(row)) {
                return true;
            }
        }
        return false;
    }

    private static void addAttribution(Lexicon.Builder lexicon, DataFiles data) {
        for (Table table : data.table("interpret/claims/attribution.tsv", "class", "source", "words")) {
            for (Row row : table.rows()) {
                Category category = ATTRIBUTION.stream()
                        .filter(known -> known.name().equals(row.get("class")))
                        .findFirst()
                        .orElseThrow(() -> new LexiconException(
                                row.ref(), "unknown class '" + row.get("class") + "'", "known here: " + ATTRIBUTION));
                for (String word : row.list("words")) {
                    lexicon.add(word, new Entry(category, word, word, row.ref()));
                }
            }
        }
    }

    private static void refuseWithoutExamples(Row row) {
        for (String column : List.of("yes", "no")) {
            if (row.find(column) == null) {
                throw new LexiconException(
                        row.ref(),
                        "the cue '" + row.get("lemma") + "' has no example in '" + column + "'",
                        "yes: a sentence with {speaker} and [content] marked; no: one in which the verb is no cue");
            }
        }
    }

    private static CueRow cue(Row row) {
        CueRow.Style style = row.find("flags") == null ? CueRow.Style.PLAIN : row.constant("flags", CueRow.Style.class);
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String code : row.list("frames")) {
            frames.add(Frame.of(row.ref(), code));
        }
        return new CueRow(
                row.get("lemma"), row.constant("act", Act.class), frames, row.find("target"), style, row.ref());
    }

    /** A cue and the reading that it was found by. */
    record Cue(CueRow row, Reading reading) {}
}
