package org.isnad.interpret.claims;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.ALEF_WITH_HAMZA_ABOVE;

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
import org.isnad.morphology.Verbs;
import org.isnad.morphology.Voice;
import org.isnad.text.TokenisedText;
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

    /** Joins another act of the same speaker. */
    static final Category ALSO = Category.of("also", Attachment.CONJUNCTION);

    /** Opens a comment of the outlet on what was said, before a relative. */
    static final Category COMMENT = Category.of("comment", Attachment.BARE);

    /** Before a verb: what follows is only supposed. */
    static final Category SUPPOSED = Category.of("supposed", Attachment.CONJUNCTION);

    /** Opens the headline of another report inside the body. */
    static final Category HEADLINE = Category.of("headline", Attachment.CONJUNCTION);

    /** Verbs that say what ought to be done. */
    static final Category OUGHT = Category.of("ought", Attachment.CONJUNCTION);

    /** Joins a noun that attributes to what is said: {@code تهم تتعلق بـ}. */
    static final Category ABOUT = Category.of("about", Attachment.CONJUNCTION);

    /** Participles that have become nouns of their own. */
    static final Category SETTLED = Category.of("settled", Attachment.NOMINAL);

    /** Who reports for an outlet, and what an outlet is called where its name does not follow. */
    static final Category REPORTER = Category.of("reporter", Attachment.NOMINAL);

    /** Opens a reason that is somebody's own: {@code بدعوى}. */
    static final Category PRETEXT = Category.of("pretext", Attachment.CONJUNCTION);

    /** What somebody withholds who does not want to be named. */
    static final Category NAMELESS = Category.of("nameless", Attachment.CONJUNCTION);

    /** Figures, pictures and papers: what they say is reported. */
    static final Category FIGURES = Category.of("figures", Attachment.NOMINAL);

    /** From him, her or them: who speaks, in what is passed on. */
    static final Category ABOUT_HIM = Category.of("abouthim", Attachment.BARE);

    /** What shows something without anybody saying it: {@code الوقائع تثبت}. */
    static final Category FACTS = Category.of("facts", Attachment.NOMINAL);

    /** What is denied, feared or praised without being named: {@code نفى ما نشرته}. */
    static final Category THING = Category.of("thing", Attachment.BARE);

    /** May take up all that was told before: {@code ما يؤكد أن}; ABSTRACT always does: {@code مما}. */
    static final Category WHICH = Category.of("which", Attachment.CONJUNCTION);

    static final Category ABSTRACT = Category.of("abstract", Attachment.CONJUNCTION);

    /** Says by whom a document was issued. */
    static final Category ISSUED = Category.of("issued", Attachment.BARE);

    /** Opens a condition or a purpose, which belongs to what is said. */
    static final Category CONDITION = Category.of("condition", Attachment.CONJUNCTION);

    private static final List<Category> ATTRIBUTION = List.of(
            ACCORDING,
            ACCORDING_WHAT,
            SELF,
            QAWL,
            ASIDE,
            BLAME,
            CONTRAST,
            ALSO,
            PRETEXT,
            REPORTER,
            SUPPOSED,
            HEADLINE,
            OUGHT,
            ABOUT,
            WHICH,
            THING,
            FACTS,
            ABOUT_HIM,
            NAMELESS,
            FIGURES,
            ABSTRACT,
            SETTLED,
            COMMENT,
            ISSUED,
            CONDITION);

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
            if (row == null
                    || reading.value(VerbForm.class).form().person() == Person.SECOND
                    || saysI(text, token, reading)) {
                continue;
            }
            if (isThirdPerson(reading) && reading.value(VerbForm.class).form().voice() != Voice.PASSIVE) {
                return new Cue(row, reading);
            }
            boolean better = other == null || isThirdPerson(reading) && !isThirdPerson(other.reading());
            other = better ? new Cue(row, reading) : other;
        }
        boolean byOthers = other != null && !isThirdPerson(other.reading()) && hasThirdPerson(text, token);
        return byOthers ? null : other;
    }

    /** {@code أعتقد}: the hamza tells the first person where the verb itself begins with a bare alef. */
    private static boolean saysI(LexicalText text, int token, Reading reading) {
        TokenisedText tokens = text.tokens();
        return reading.prefix() == 0
                && reading.is(Verbs.VERB)
                && tokens.text().charAt(tokens.begin(token)) == ALEF_WITH_HAMZA_ABOVE
                && reading.entry().lemma().charAt(0) == ALEF;
    }

    /** {@code أوجد} is "he brought about" before it is "I find". */
    private static boolean hasThirdPerson(LexicalText text, int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB) && isThirdPerson(reading)) {
                return true;
            }
        }
        return false;
    }

    /**
     * All cues that the token may be by readings of the category, each row once; where there are finite forms of the third
     * person only those.
     */
    List<Cue> findAll(LexicalText text, int token, Category category) {
        Cue first = find(text, token, category);
        if (first == null) {
            return List.of();
        }
        List<Cue> found = new ArrayList<>(2);
        boolean third = isThirdPerson(first.reading());
        int prefix = category == Verbs.VERB && third
                ? shortestPrefix(text, token)
                : first.reading().prefix();
        if (first.reading().prefix() == prefix) {
            found.add(first);
        }
        for (Reading reading : text.readings(token)) {
            CueRow row = reading.entry().category() == category ? find(reading) : null;
            if (row == null || third && !isThirdPerson(reading) || saysI(text, token, reading)) {
                continue;
            }
            boolean due = category != Verbs.VERB || !third || reading.prefix() == prefix;
            if (due && !isAmong(found, row)) {
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

    /** {@code ورد} is a cue by itself rather than a conjunction and another. */
    private int shortestPrefix(LexicalText text, int token) {
        int prefix = Integer.MAX_VALUE;
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB) && isThirdPerson(reading) && find(reading) != null) {
                prefix = Math.min(prefix, reading.prefix());
            }
        }
        return prefix;
    }

    private static boolean isThirdPerson(Reading reading) {
        Person person = reading.value(VerbForm.class).form().person();
        return person == Person.THIRD || person == Person.NONE;
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
