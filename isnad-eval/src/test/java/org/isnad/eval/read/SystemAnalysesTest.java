package org.isnad.eval.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.eval.annotation.AnalysisMarks;
import org.isnad.export.AnalysisJson;
import org.isnad.model.Analysis;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemAnalysesTest {
    private static final String TEXT =
            "قال وزير الصحة سليم الراوي إن ثلاثة أشخاص قتلوا أمس في قصف على دمشق. وسيطر الجيش على بلدة السخنة في مايو 2017.";

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAsItWasFound() throws IOException {
        Report report = new Report("a", "الساحة", null, null, LocalDate.of(2017, 5, 30), TEXT);
        Analysis analysis = Isnad.load().analyze(report);
        Path file = Files.write(folder.resolve("a.jsonl"), AnalysisJson.bytes(analysis, AnalysisJson.Layout.COMPACT));
        SystemAnalyses read = SystemAnalyses.read(file);
        assertThat(read.faults()).isEmpty();
        GoldReport gold = new GoldReport(report, null, AnalysisMarks.of(analysis));
        assertThat(gold.annotation().claims()).isNotEmpty();
        assertThat(gold.annotation().events()).isNotEmpty();
        assertThat(read.of(gold).annotation()).contains(gold.annotation());
    }

    @Test
    void aBrokenLineIsAFaultAndTheNextIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), """
                {"document": {"id": "a"
                {"document": {"id": "b", "text": "قال"}, "claims": [{"cue": {"span": [0, 9]}}]}
                {"document": {"id": "c", "text": "قال"}, "claims": null}
                """);
        SystemAnalyses read = SystemAnalyses.read(file);
        assertThat(read.faults())
                .extracting(Fault::toString)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("a.jsonl:1: broken JSON"),
                        fault -> assertThat(fault)
                                .contains("a.jsonl:2: claims[0].cue.span: the span [0,9] does not lie in the text"));
        assertThat(read.answers()).containsOnlyKeys("c");
    }

    @Test
    void aMissingFileIsAFault() {
        assertThat(SystemAnalyses.read(folder.resolve("none.jsonl")).faults())
                .extracting(Fault::found)
                .isEqualTo(List.of("there is no such file or folder"));
    }
}
