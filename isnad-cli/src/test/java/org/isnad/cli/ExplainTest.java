package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final String REPORT = "وصل الوفد إلى المدينة.\nقال وزير الصحة سليم الراوي إن المستشفى يعمل.\n";

    @TempDir
    private Path folder;

    @Test
    void rulesAreNamedSentenceBySentence() {
        Shell.Result result = new Shell().input(REPORT).isnad("explain", "-", "--width", 0);
        assertThat(result.code()).isZero();
        assertThat(result.out()).containsPattern("✓ c1 CLAIM\\.[A-Z_]+ ").contains("قال وزير الصحة سليم الراوي");
    }

    @Test
    void anOffsetNarrowsItDown() {
        int offset = REPORT.indexOf("قال") + 1;
        Shell.Result all = new Shell().input(REPORT).isnad("explain", "-", "--width", 0);
        Shell.Result there = new Shell().input(REPORT).isnad("explain", "-", "--width", 0, "--at", offset);
        assertThat(there.out()).contains("✓ c1 CLAIM.").doesNotContain("وصل الوفد");
        assertThat(all.out().length()).isGreaterThan(there.out().length());
    }

    @Test
    void aLineOfAFileIsChosen() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"), "{\"text\": \"أولا\"}\n{\"text\": \"قال الوزير إن الأمر انتهى\"}\n");
        assertThat(Shell.run("explain", file, "--line", 2).out()).contains("a.jsonl:2");
        Shell.Result none = Shell.run("explain", file, "--line", 7);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.messages()).contains("no report in line 7");
    }

    @Test
    void aMissingFileIsNamed() {
        Shell.Result result = Shell.run("explain", folder.resolve("missing.txt"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.messages()).contains("missing.txt: there is no such file");
    }
}
