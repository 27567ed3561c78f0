package org.isnad.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.isnad.pipeline.Isnad;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs one measurement: {@code reports FILE}, {@code growth FILE} or {@code jmh FILE}. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) throws RunnerException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("wanted: reports FILE, growth FILE or jmh FILE");
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        String file = arguments[1];
        switch (arguments[0]) {
            case "reports" -> new Throughput(Reports.in(file), out).measure();
            case "growth" -> new Growth(Isnad.load(), Reports.in(file), out).measure();
            case "jmh" ->
                new Runner(new OptionsBuilder()
                                .include(AnalyzeBenchmark.class.getSimpleName())
                                .jvmArgsAppend("-D" + AnalyzeBenchmark.REPORTS_PROPERTY + "=" + file)
                                .build())
                        .run();
            default ->
                throw new IllegalArgumentException(
                        "no measurement '" + arguments[0] + "'; there are reports, growth and jmh");
        }
    }
}
