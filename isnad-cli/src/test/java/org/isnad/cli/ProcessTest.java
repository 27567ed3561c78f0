package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: locale, pipes, signals. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessTest {
    private static final String LINE = "{\"text\": \"قال وزير الصحة سليم الراوي إن المستشفى يعمل.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void theOutputIsUtf8WhateverTheLocale() throws Exception {
        Process process = start("analyze", file(1)).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("وزير الصحة سليم الراوي → say");
    }

    @Test
    void aReaderThatGoesAwayEndsItQuietly() throws Exception {
        Process process = start("analyze", file(3_000), "-f", "jsonl").start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(reader.readLine()).startsWith("{\"schema\"");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void anInterruptionSaysHowFarItCame() throws Exception {
        Path output = folder.resolve("out.jsonl");
        Process process =
                start("analyze", "-", "-o", output.toString(), "-f", "jsonl").start();
        process.getOutputStream().write(LINE.repeat(3).getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        waitForPart();
        process.toHandle().destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        String messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(messages).contains("interrupted after").contains("was not written");
        assertThat(process.exitValue()).isNotZero();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void linesComeOutBeforeTheInputEnds() throws Exception {
        Process process = start("analyze", "-", "-f", "jsonl").start();
        process.getOutputStream().write(LINE.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(reader.readLine()).startsWith("{\"schema\"");
            process.getOutputStream().close();
            assertThat(reader.readLine()).isNull();
        }
        assertThat(process.waitFor()).isZero();
    }

    /** The output's temporary file shows that the run has begun; it goes on, for standard input stays open. */
    private void waitForPart() throws IOException, InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the run did not begin");
    }

    private String file(int lines) throws IOException {
        return Files.writeString(folder.resolve("in.jsonl"), LINE.repeat(lines)).toString();
    }

    private static ProcessBuilder start(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.isnad.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }
}
