package org.isnad.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The verbs that Isnad knows, from {@code verbs.tsv}.
 *
 * <p>A row is a verb: form, past and present vowel (Form I, else {@code -}), voice ({@code either}, {@code active} for verbs
 * without a passive, {@code passive} where the lemma is one), source of the row, root, lemma, masdars. Masdars are parted by
 * {@code |}: all of them for Form I ({@code -} if there is none), for the other forms those beside the regular one.
 */
public final class VerbLexicon {
    static final String FILE = "verbs.tsv";
    private static final String HEADER = "form\tpast\tpresent\tvoice\tsource\troot\tlemma\tmasdars";

    private VerbLexicon() {}

    /** Isnad's own verbs, in the order of the file. */
    public static List<VerbPattern> load() {
        InputStream resource = VerbLexicon.class.getResourceAsStream(FILE);
        if (resource == null) {
            throw new IllegalStateException("no resource " + FILE + " beside " + VerbLexicon.class.getName());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return read(lines, FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /**
     * Verbs of a file of the same shape, such as a user's own.
     *
     * @param file its name, for messages
     * @throws VerbFileException at the first row that is no verb
     */
    public static List<VerbPattern> read(BufferedReader lines, String file) throws IOException {
        String header = lines.readLine();
        if (!HEADER.equals(header)) {
            throw new VerbFileException(
                    file, 1, "the header is '" + header + "'; write '" + HEADER.replace("\t", "<tab>") + "'");
        }
        List<VerbPattern> verbs = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            VerbPattern verb = new VerbRow(file, number, line).verb();
            if (!known.add(line.substring(0, line.lastIndexOf('\t')))) {
                throw new VerbFileException(
                        file, number, verb.lemma() + " in form " + verb.form() + " stands twice; delete one row");
            }
            verbs.add(verb);
        }
        return List.copyOf(verbs);
    }
}
