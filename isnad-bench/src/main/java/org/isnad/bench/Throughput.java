package org.isnad.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;

/** How many reports a second one thread analyses when it is warm: the median of several passes, with the extremes. */
final class Throughput {
    private static final int PASSES = 7;
    private static final long WARM_UP_NANOS = 15_000_000_000L;

    private final List<Report> reports;
    private final PrintStream out;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long found;

    Throughput(List<Report> reports, PrintStream out) {
        this.reports = reports;
        this.out = out;
    }

    void measure() {
        long begin = System.nanoTime();
        Isnad isnad = Isnad.load();
        line("load               %,9.0f ms", millis(System.nanoTime() - begin));
        line("first report       %,9.2f ms", millis(pass(isnad, reports.subList(0, 1))));
        int warmUps = warmUp(isnad);
        double[] rates = new double[PASSES];
        double[] ratesByProcessor = new double[PASSES];
        for (int i = 0; i < PASSES; i++) {
            long before = threads.getCurrentThreadCpuTime();
            rates[i] = reports.size() * 1e9 / pass(isnad, reports);
            ratesByProcessor[i] = reports.size() * 1e9 / (threads.getCurrentThreadCpuTime() - before);
        }
        Arrays.sort(rates);
        Arrays.sort(ratesByProcessor);
        double median = rates[PASSES / 2];
        line(
                "reports a second   %,9.0f   (%,.0f to %,.0f in %d passes over %,d reports, after %d to warm up)",
                median, rates[0], rates[PASSES - 1], PASSES, reports.size(), warmUps);
        line(
                "  by processor time  %,9.0f   (what it would be if no other program were running)",
                ratesByProcessor[PASSES / 2]);
        line("code units a second%,9.0f", median * Reports.length(reports) / reports.size());
        line("heap at its peak   %,9.0f MB", peakHeap() / 1e6);
        line("findings           %,9d   (all passes: so that no work can be left out)", found);
    }

    /** At least three passes, and as many as fit into the processor time in which the compiler settles. */
    private int warmUp(Isnad isnad) {
        long begin = threads.getCurrentThreadCpuTime();
        int passes = 0;
        while (passes < 3 || threads.getCurrentThreadCpuTime() - begin < WARM_UP_NANOS) {
            pass(isnad, reports);
            passes++;
        }
        return passes;
    }

    private long pass(Isnad isnad, List<Report> some) {
        long begin = System.nanoTime();
        for (Report report : some) {
            found += isnad.analyze(report).claims().size();
        }
        return System.nanoTime() - begin;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
