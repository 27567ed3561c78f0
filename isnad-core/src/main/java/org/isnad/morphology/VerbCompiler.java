package org.isnad.morphology;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.lexicon.DataFiles;
import org.isnad.text.Folding;

/**
 * A step of the build: conjugates the bundled verbs and writes all their forms for {@link CompiledVerbs}, so that no start has
 * to do it.
 */
public final class VerbCompiler {
    private final DataOutputStream out;

    private VerbCompiler(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Writes {@code morphology/verbs.bin} below the given root of the data.
     *
     * @param arguments one: the folder in which {@code morphology} lies among the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(arguments.length + " arguments; give the one folder to write into");
        }
        Files.write(Path.of(arguments[0]).resolve(CompiledVerbs.FILE), compile(DataFiles.bundled()));
    }

    /** The compiled form of the bundled verbs. */
    static byte[] compile(DataFiles data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new VerbCompiler(new DataOutputStream(bytes)).writeBody(VerbLexicon.readBundled(data));
        byte[] body = bytes.toByteArray();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(file);
        header.writeInt(CompiledVerbs.MAGIC);
        header.writeInt(CompiledVerbs.VERSION);
        byte[] table = Objects.requireNonNull(DataFiles.bundledBytes(VerbLexicon.FILE));
        header.writeInt(CompiledVerbs.checksum(table, 0));
        header.writeInt(CompiledVerbs.checksum(body, 0));
        header.write(body);
        return file.toByteArray();
    }

    /** A form and the number of its verb. */
    private record Use(int verb, InflectedForm form) {}

    private void writeBody(List<VerbLexicon.Sourced> verbs) throws IOException {
        Map<String, List<Use>> words = new LinkedHashMap<>();
        for (int verb = 0; verb < verbs.size(); verb++) {
            for (InflectedForm form : Verbs.formsOf(verbs.get(verb).verb())) {
                words.computeIfAbsent(Folding.fold(form.form()), word -> new ArrayList<>(1))
                        .add(new Use(verb, form));
            }
        }
        out.writeInt(words.size());
        for (String word : words.keySet()) {
            out.writeByte(small(word.length()));
        }
        for (List<Use> uses : words.values()) {
            out.writeByte(small(uses.size()));
        }
        for (String word : words.keySet()) {
            writeLetters(word);
        }
        for (Map.Entry<String, List<Use>> word : words.entrySet()) {
            for (Use use : word.getValue()) {
                writeSpelling(word.getKey(), use.form().form());
            }
        }
        for (List<Use> uses : words.values()) {
            for (Use use : uses) {
                out.writeInt(use.verb() << 16 | FormCode.of(use.form()));
            }
        }
        writeVerbs(verbs);
    }

    private void writeVerbs(List<VerbLexicon.Sourced> verbs) throws IOException {
        out.writeInt(verbs.size());
        for (VerbLexicon.Sourced sourced : verbs) {
            VerbPattern verb = sourced.verb();
            out.writeInt(sourced.row().line());
            out.writeByte(verb.form());
            out.writeByte(verb.pastVowel());
            out.writeByte(verb.presentVowel());
            out.writeByte(verb.voice().ordinal());
            writeWord(verb.root());
            writeWord(verb.lemma());
            out.writeByte(small(verb.masdars().size()));
            for (String masdar : verb.masdars()) {
                writeWord(masdar);
            }
        }
    }

    private void writeSpelling(String word, String spelling) throws IOException {
        if (spelling.length() != word.length()) {
            throw new IllegalStateException("'" + spelling + "' and its folded '" + word + "' differ in length");
        }
        writeLetters(spelling);
    }

    private void writeWord(String word) throws IOException {
        out.writeByte(small(word.length()));
        writeLetters(word);
    }

    private void writeLetters(String letters) throws IOException {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter >>> 8 != CompiledVerbs.BLOCK >>> 8) {
                throw new IllegalStateException("'" + letters + "' has a letter that is not of the Arabic block");
            }
            out.writeByte(letter);
        }
    }

    private static int small(int number) {
        if (number > Byte.MAX_VALUE) {
            throw new IllegalStateException(number + " does not fit into the byte that the layout gives it");
        }
        return number;
    }
}
