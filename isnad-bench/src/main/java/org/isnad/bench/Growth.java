package org.isnad.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.pipeline.Isnad;
import org.isnad.testing.RandomArabic;

/**
 * Time per code unit for single reports from 10 thousand to 10 million code units. Where cost is linear it stays level; what
 * grows tenfold with each line is quadratic. Long reports are put together from the sentences of real ones.
 */
final class Growth {
    private static final int[] LENGTHS = {10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000};
    /** So many code units are analysed for each figure, in different reports: one alone, again and again, looks too fast. */
    private static final int ENOUGH = 2_000_000;

    private static final long TOO_LONG_NANOS = 120_000_000_000L;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Isnad isnad;
    private final List<String> sentences;
    private final PrintStream out;

    Growth(Isnad isnad, List<Report> reports, PrintStream out) {
        this.isnad = isnad;
        this.sentences = sentences(isnad, reports);
        this.out = out;
    }

    void measure() {
        run(texts(this::shuffledParagraphs, LENGTHS[1], 5 * ENOUGH));
        out.println("ns of processor time per code unit, in reports of so many code units");
        row("sentences, a paragraph each", this::shuffledParagraphs);
        row("sentences, one paragraph", (random, length) -> shuffled(random, ". ", length));
        row("one line that never ends", (random, length) -> shuffled(random, " ", length));
        row("a quotation opened before each and never closed", (random, length) -> shuffled(random, " «", length));
        row("random Arabic", (random, length) -> new RandomArabic(random.nextLong()).mixed(length / 7));
    }

    private void row(String what, Shape shape) {
        out.println(what);
        for (int length : LENGTHS) {
            double nanos = run(texts(shape, length, ENOUGH));
            out.println(String.format(Locale.ROOT, "  %,11d  %,9.1f", length, nanos));
            if (nanos * length > TOO_LONG_NANOS) {
                out.println("  longer reports are left out: this one took over two minutes");
                return;
            }
        }
    }

    /** As many different texts as make {@code enough} code units, at least one. */
    private static List<Report> texts(Shape shape, int length, int enough) {
        SplittableRandom random = new SplittableRandom(1);
        return Stream.generate(() -> Report.of(shape.text(random, length)))
                .limit(Math.max(1, enough / length))
                .toList();
    }

    /** Nanoseconds of processor time per code unit: the best of three runs. */
    private double run(List<Report> texts) {
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long begin = threads.getCurrentThreadCpuTime();
            for (Report text : texts) {
                isnad.analyze(text);
            }
            best = Math.min(best, (double) (threads.getCurrentThreadCpuTime() - begin) / Reports.length(texts));
        }
        return best;
    }

    private String shuffledParagraphs(SplittableRandom random, int length) {
        return shuffled(random, "\n", length);
    }

    private String shuffled(SplittableRandom random, String separator, int length) {
        StringBuilder text = new StringBuilder(length + 2_000);
        while (text.length() < length) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(separator);
        }
        text.setLength(length);
        return text.toString();
    }

    /** The sentences without what ends or quotes them, so that a row has only the marks that it says. */
    private static List<String> sentences(Isnad isnad, List<Report> reports) {
        List<String> sentences = new ArrayList<>();
        for (Report report : reports.subList(0, Math.min(reports.size(), 300))) {
            for (Span span : isnad.analyze(report).sentences()) {
                sentences.add(withoutMarks(span.of(report.text())));
            }
        }
        return sentences;
    }

    private static String withoutMarks(String sentence) {
        StringBuilder text = new StringBuilder(sentence);
        for (int i = text.length() - 1; i >= 0; i--) {
            if (".!?؟…\n\r\"«»“”„".indexOf(text.charAt(i)) >= 0) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString().strip();
    }

    /** A way of putting texts together. */
    private interface Shape {
        String text(SplittableRandom random, int length);
    }
}
