package org.isnad.morphology;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.MEEM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;

/**
 * Splits a word's clitics in every way that leads to an entry of the lexicon: (و ف) + (ب ل ك, or س ل before a verb) + ال +
 * stem + pronoun. Nothing is guessed: a stem that the lexicon does not know gives no reading.
 */
final class WordReader {
    /** Attached pronouns in folded letters, the longer first. */
    private static final char[][] PRONOUNS = {
        {HEH, MEEM, ALEF},
        {HEH, ALEF},
        {HEH, MEEM},
        {HEH, NOON},
        {NOON, ALEF},
        {NOON, YEH},
        {KAF, MEEM},
        {HEH},
        {YEH},
        {KAF}
    };

    private static final int SHORTEST_STEM = 2;

    private final Lexicon lexicon;
    private final char[] form;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Word.PhraseStart> starts = new ArrayList<>();
    /** The stem being looked up; long enough for a stem with the article put back. */
    private final char[] scratch;

    private WordReader(Lexicon lexicon, char[] form) {
        this.lexicon = lexicon;
        this.form = form;
        this.scratch = new char[form.length + 2];
    }

    static Word read(Lexicon lexicon, long low, long high, int shape, char[] form) {
        WordReader reader = new WordReader(lexicon, form);
        reader.readAfterConjunction(0, '\0');
        if (form.length > SHORTEST_STEM && (form[0] == WAW || form[0] == FEH)) {
            reader.readAfterConjunction(1, form[0]);
        }
        Reading[] readings = reader.readings.toArray(Word.NO_READINGS);
        Word word = new Word(
                low,
                high,
                shape,
                shape < 0 ? form : null,
                lexicon.word(form, 0, form.length),
                readings,
                Traits.of(readings, readings.length, lexicon),
                reader.starts.isEmpty() ? Word.NO_STARTS : reader.starts.toArray(Word.NO_STARTS));
        boolean mayBeTehMarbuta = form.length > 0 && form[form.length - 1] == HEH;
        return mayBeTehMarbuta ? reader.withBare(word) : word;
    }

    private Word withBare(Word word) {
        Reading[] bare =
                readings.stream().filter(reading -> !reading.hasSuffix()).toArray(Reading[]::new);
        return bare.length == word.readings().length
                ? word
                : new Word(word, bare, Traits.of(bare, bare.length, lexicon));
    }

    private void readAfterConjunction(int from, char conjunction) {
        Clitics bare = new Clitics(from, conjunction, '\0', false, false);
        readStem(from, bare);
        if (startsWithArticle(from)) {
            readDefinite(from + 2, new Clitics(from, conjunction, '\0', true, false));
        }
        if (form.length - from <= SHORTEST_STEM) {
            return;
        }
        char first = form[from];
        if (first == BEH || first == LAM || first == KAF) {
            readAfterPreposition(from, conjunction, first);
        }
        if (first == LAM || first == SEEN && !isVerb(from)) {
            readVerb(from + 1, new Clitics(from + 1, conjunction, '\0', false, true));
        }
    }

    /** {@code سيطر} is a verb as it stands: nothing is split off it. */
    private boolean isVerb(int from) {
        int node = node(form, from, form.length);
        if (node == Lexicon.NONE) {
            return false;
        }
        for (Entry entry : lexicon.entries(node)) {
            if (entry.category().attachment() == Attachment.VERBAL && !needsSuffix(entry)) {
                return true;
            }
        }
        return false;
    }

    private void readAfterPreposition(int from, char conjunction, char preposition) {
        int stem = from + 1;
        readNominal(stem, new Clitics(stem, conjunction, preposition, false, false));
        if (preposition == LAM && form[stem] == LAM) {
            readSwallowedArticle(from, conjunction);
        } else if (startsWithArticle(stem)) {
            readDefinite(stem + 2, new Clitics(stem, conjunction, preposition, true, false));
        }
    }

    /** {@code لل…}: the article's alef is gone, so the span keeps the whole word and names get their article back. */
    private void readSwallowedArticle(int from, char conjunction) {
        Clitics clitics = new Clitics(from, conjunction, LAM, true, false);
        readDefinite(from + 2, clitics);
        scratch[0] = ALEF;
        scratch[1] = LAM;
        System.arraycopy(form, from + 2, scratch, 2, form.length - from - 2);
        int node = node(scratch, 0, form.length - from);
        if (node != Lexicon.NONE) {
            addStart(new Word.PhraseStart(node, from, conjunction, LAM));
            for (Entry entry : lexicon.entries(node)) {
                if (entry.category().attachment() == Attachment.NAME) {
                    readings.add(clitics.withoutArticle().reading(entry, ""));
                }
            }
        }
    }

    private void readStem(int from, Clitics clitics) {
        int node = node(form, from, form.length);
        if (node != Lexicon.NONE) {
            addStart(new Word.PhraseStart(node, from, clitics.conjunction, '\0'));
            for (Entry entry : lexicon.entries(node)) {
                if ((clitics.conjunction == 0 || entry.category().attachment() != Attachment.BARE)
                        && !needsSuffix(entry)) {
                    readings.add(clitics.reading(entry, ""));
                }
            }
        }
        readSuffixed(from, clitics, Attachment.NOMINAL);
        readSuffixed(from, clitics, Attachment.VERBAL);
    }

    /** Keeps a node as a phrase's begin where any phrase of more words goes on from it. */
    private void addStart(Word.PhraseStart start) {
        if (lexicon.isContinued(start.node())) {
            starts.add(start);
        }
    }

    private void readNominal(int from, Clitics clitics) {
        int node = node(form, from, form.length);
        if (node != Lexicon.NONE) {
            addStart(new Word.PhraseStart(node, from, clitics.conjunction, clitics.preposition));
            for (Entry entry : lexicon.entries(node)) {
                Attachment attachment = entry.category().attachment();
                if ((attachment == Attachment.NAME || attachment == Attachment.NOMINAL) && !needsSuffix(entry)) {
                    readings.add(clitics.reading(entry, ""));
                }
            }
        }
        readSuffixed(from, clitics, Attachment.NOMINAL);
    }

    private void readDefinite(int from, Clitics clitics) {
        int node = node(form, from, form.length);
        if (node == Lexicon.NONE) {
            return;
        }
        for (Entry entry : lexicon.entries(node)) {
            if (entry.category().attachment() == Attachment.NOMINAL && !needsSuffix(entry)) {
                readings.add(clitics.reading(entry, ""));
            }
        }
    }

    private void readVerb(int from, Clitics clitics) {
        int node = node(form, from, form.length);
        if (node != Lexicon.NONE) {
            for (Entry entry : lexicon.entries(node)) {
                if (isImperfect(entry) && !needsSuffix(entry)) {
                    readings.add(clitics.reading(entry, ""));
                }
            }
        }
        readSuffixed(from, clitics, Attachment.VERBAL);
    }

    private void readSuffixed(int from, Clitics clitics, Attachment attachment) {
        for (char[] pronoun : PRONOUNS) {
            if (!isAttachedTo(attachment, pronoun)) {
                continue;
            }
            int stemEnd = form.length - pronoun.length;
            if (stemEnd - from >= SHORTEST_STEM && endsWith(pronoun)) {
                readBeforePronoun(from, stemEnd, clitics, attachment);
            }
        }
    }

    /** "My" is ي behind a noun and ني behind a verb. */
    private static boolean isAttachedTo(Attachment attachment, char[] pronoun) {
        boolean me = pronoun[pronoun.length - 1] == YEH;
        return !me || (pronoun.length == 2) == (attachment == Attachment.VERBAL);
    }

    private void readBeforePronoun(int from, int stemEnd, Clitics clitics, Attachment attachment) {
        String pronoun = new String(form, stemEnd, form.length - stemEnd);
        addSuffixed(node(form, from, stemEnd), clitics, attachment, pronoun);
        if (attachment == Attachment.NOMINAL && form[stemEnd - 1] == TEH) {
            // Before a pronoun the feminine ending is written as an open teh; folded teh marbuta is heh.
            System.arraycopy(form, from, scratch, 0, stemEnd - from);
            scratch[stemEnd - from - 1] = HEH;
            addSuffixed(node(scratch, 0, stemEnd - from), clitics, attachment, pronoun);
        }
    }

    private void addSuffixed(int node, Clitics clitics, Attachment attachment, String pronoun) {
        if (node == Lexicon.NONE) {
            return;
        }
        for (Entry entry : lexicon.entries(node)) {
            boolean verb = attachment == Attachment.VERBAL;
            if (entry.category().attachment() == attachment && (!verb || !clitics.future || isImperfect(entry))) {
                readings.add(clitics.reading(entry, pronoun));
            }
        }
    }

    private int node(char[] characters, int from, int to) {
        return lexicon.step(Lexicon.ROOT, lexicon.word(characters, from, to));
    }

    private boolean startsWithArticle(int from) {
        return form.length - from > 3 && form[from] == ALEF && form[from + 1] == LAM;
    }

    private boolean endsWith(char[] pronoun) {
        int at = form.length - pronoun.length;
        for (int i = 0; i < pronoun.length; i++) {
            if (form[at + i] != pronoun[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isImperfect(Entry entry) {
        return entry.value() instanceof VerbForm verb && verb.form().aspect() == Aspect.IMPERFECT;
    }

    private static boolean needsSuffix(Entry entry) {
        return entry.value() instanceof VerbForm verb && verb.form().needsSuffix()
                || entry.value() instanceof BeforePronoun bound && bound.needsSuffix();
    }

    /** What was split off before a stem. */
    private record Clitics(int prefix, char conjunction, char preposition, boolean article, boolean future) {
        Reading reading(Entry entry, String suffix) {
            return new Reading(entry, 1, prefix, conjunction, preposition, article, future, suffix);
        }

        Clitics withoutArticle() {
            return new Clitics(prefix, conjunction, preposition, false, future);
        }
    }
}
