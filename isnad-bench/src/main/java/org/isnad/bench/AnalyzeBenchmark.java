package org.isnad.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.isnad.model.Analysis;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reports a second under JMH, one thread, over the reports that {@code -Disnad.reports=FILE} names, round and round. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AnalyzeBenchmark {
    static final String REPORTS_PROPERTY = "isnad.reports";

    private final Isnad isnad = Isnad.load();
    private final List<Report> reports = Reports.in(Objects.requireNonNull(
            System.getProperty(REPORTS_PROPERTY), "-D" + REPORTS_PROPERTY + "=FILE names the reports"));
    private int next;

    /** One report. */
    @Benchmark
    public Analysis analyze() {
        next = next + 1 < reports.size() ? next + 1 : 0;
        return isnad.analyze(reports.get(next));
    }
}
