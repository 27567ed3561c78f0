package org.isnad.morphology;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.isnad.lexicon.CompiledWords;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * All forms of the bundled verbs as {@link VerbCompiler} wrote them: arrays, read in one go. An entry is made when a text has
 * its word, for most of the forms never occur.
 *
 * <p>The file begins with {@link #MAGIC}, {@link #VERSION}, the checksum of the table that it was made of and the checksum of
 * what follows. A letter is one byte, its place in the Arabic block, for forms are bare letters; each form has as many as its
 * folded word.
 */
final class CompiledVerbs {
    static final String FILE = "morphology/verbs.bin";
    static final int MAGIC = 0x49534E56;
    /** To be raised with every change of the layout or of the enums whose constants are numbered. */
    static final int VERSION = 1;

    static final int HEADER = 4 * Integer.BYTES;
    static final char BLOCK = '\u0600';

    private final VerbPattern[] verbs;
    private final RowRef[] rows;
    /** Where the letters of each word begin, the entries of each word, the spellings of each word's entries. */
    private final int[] letterBegins;

    private final int[] entryBegins;
    private final int[] spellingBegins;
    /** For each entry its verb in the upper half and its {@link FormCode} in the lower. */
    private final int[] entries;

    private final byte[] spellings;
    private final char[] letters;

    private CompiledVerbs(ByteBuffer body) {
        int words = body.getInt();
        byte[] lengths = bytes(body, words);
        byte[] counts = bytes(body, words);
        this.letterBegins = new int[words + 1];
        this.entryBegins = new int[words + 1];
        this.spellingBegins = new int[words + 1];
        for (int word = 0; word < words; word++) {
            letterBegins[word + 1] = letterBegins[word] + lengths[word];
            entryBegins[word + 1] = entryBegins[word] + counts[word];
            spellingBegins[word + 1] = spellingBegins[word] + lengths[word] * counts[word];
        }
        this.letters = letters(bytes(body, letterBegins[words]), 0, letterBegins[words]);
        this.spellings = bytes(body, spellingBegins[words]);
        this.entries = new int[entryBegins[words]];
        body.asIntBuffer().get(entries);
        body.position(body.position() + entries.length * Integer.BYTES);
        this.verbs = new VerbPattern[body.getInt()];
        this.rows = new RowRef[verbs.length];
        for (int verb = 0; verb < verbs.length; verb++) {
            rows[verb] = new RowRef(VerbLexicon.FILE, body.getInt());
            verbs[verb] = verb(body);
        }
    }

    /**
     * The forms as words of a lexicon, {@code null} where no build step has compiled them or it did so from another table:
     * then the verbs have to be conjugated.
     */
    static @Nullable CompiledWords read(DataFiles data) {
        byte[] file = DataFiles.bundledBytes(FILE);
        byte[] table = DataFiles.bundledBytes(VerbLexicon.FILE);
        if (file == null || table == null) {
            return null;
        }
        CompiledWords words = read(file, table);
        if (words != null) {
            data.countIn(table);
        }
        return words;
    }

    /** Likewise, from the bytes of the file and of the table as it is now. */
    static @Nullable CompiledWords read(byte[] file, byte[] table) {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        if (file.length < HEADER
                || buffer.getInt() != MAGIC
                || buffer.getInt() != VERSION
                || buffer.getInt() != checksum(table, 0)) {
            return null;
        }
        if (buffer.getInt() != checksum(file, HEADER)) {
            throw new LexiconException(FILE, 0, "the bundled file is damaged", "build Isnad anew");
        }
        CompiledVerbs verbs = new CompiledVerbs(buffer);
        return new CompiledWords(verbs.letters, verbs.letterBegins, verbs::entriesOf);
    }

    static int checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }

    private Entry[] entriesOf(int word) {
        int first = entryBegins[word];
        int length = letterBegins[word + 1] - letterBegins[word];
        Entry[] made = new Entry[entryBegins[word + 1] - first];
        for (int i = 0; i < made.length; i++) {
            int from = spellingBegins[word] + i * length;
            String spelling = new String(letters(spellings, from, from + length));
            int verb = entries[first + i] >>> 16;
            InflectedForm form = FormCode.decode(entries[first + i] & 0xFFFF, spelling);
            made[i] = Verbs.entry(verbs[verb], form, rows[verb]);
        }
        return made;
    }

    private static VerbPattern verb(ByteBuffer body) {
        int form = body.get();
        char past = (char) body.get();
        char present = (char) body.get();
        Voice voice = Voice.values()[body.get()];
        String root = word(body);
        String lemma = word(body);
        int count = body.get();
        List<String> masdars = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            masdars.add(word(body));
        }
        return new VerbPattern(lemma, root, form, past, present, masdars, voice);
    }

    private static String word(ByteBuffer body) {
        byte[] bytes = bytes(body, body.get());
        return new String(letters(bytes, 0, bytes.length));
    }

    private static byte[] bytes(ByteBuffer body, int length) {
        byte[] bytes = new byte[length];
        body.get(bytes);
        return bytes;
    }

    private static char[] letters(byte[] bytes, int from, int to) {
        char[] letters = new char[to - from];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) (BLOCK | bytes[from + i] & 0xFF);
        }
        return letters;
    }
}
