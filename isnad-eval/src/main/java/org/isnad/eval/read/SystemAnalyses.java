package org.isnad.eval.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.eval.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Analyses of a JSONL file by the ids of their reports.
 *
 * @param faults what is wrong with lines that could not be read
 */
public record SystemAnalyses(Path file, Map<String, Answer> answers, List<Fault> faults) {
    public SystemAnalyses {
        answers = Map.copyOf(answers);
        faults = List.copyOf(faults);
    }

    /** What was found in one text. */
    record Answer(String text, Annotation annotation) {}

    /** What the file says about a report: either its annotation, or why there is none. */
    public record Found(
            Optional<Annotation> annotation, @Nullable Fault fault) {}

    /** Reads {@code isnad.analysis/1}, one object a line; of two with one id the later counts. */
    public static SystemAnalyses read(Path file) {
        Map<String, Answer> answers = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(new Source(file.toString(), line, number), answers, faults);
                }
            }
        } catch (IOException e) {
            faults.add(GoldSet.unreadable(file, e));
        }
        return new SystemAnalyses(file, answers, faults);
    }

    private static void read(Source source, Map<String, Answer> answers, List<Fault> faults) {
        Field root = source.root();
        if (source.isSound()) {
            Field document = root.get("document");
            String id = document.get("id").text();
            String text = document.get("text").text();
            Annotation annotation = new AnalysisFields(text.length()).annotation(root);
            if (source.isSound()) {
                answers.put(id, new Answer(text, annotation));
            }
        }
        faults.addAll(source.faults());
    }

    /** What was found in a report; nothing where its analysis is missing or of another text. */
    public Found of(GoldReport gold) {
        Answer answer = answers.get(gold.id());
        if (answer == null) {
            return missing("there is no analysis of '" + gold.id() + "'", "all of it counts as missed");
        }
        if (!answer.text().equals(gold.report().text())) {
            return missing(
                    "the analysis of '" + gold.id() + "' is of another text",
                    "all of it counts as missed; analyse the report again");
        }
        return new Found(Optional.of(answer.annotation()), null);
    }

    private Found missing(String found, String advice) {
        return new Found(Optional.empty(), new Fault(file.toString(), found, advice));
    }
}
