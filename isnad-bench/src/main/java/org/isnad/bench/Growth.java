package org.isnad.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
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
    /** So many code units are analysed for each figure, where one report is shorter. */
    private static final int ENOUGH = 2_000_000;

    private static final long TOO_LONG_NANOS = 120_000_000_000L;

    private final Isnad isnad;
    private final List<String> sentences;
    private final PrintStream out;

    Growth(Isnad isnad, List<Report> reports, PrintStream out) {
        this.isnad = isnad;
        this.sentences = sentences(isnad, reports);
        this.out = out;
    }

    void measure() {
        run(shuffled(". ", 100_000), 5 * ENOUGH);
        out.println("ns per code unit; one report of so many code units");
        measure("sentences, a paragraph each", "\n");
        measure("sentences, one paragraph", ". ");
        measure("one line that never ends", " ");
        measure("a quotation opened before each and never closed", " «");
        row("random Arabic", new RandomArabic(1)::mixed, 8);
    }

    private void measure(String what, String separator) {
        row(what, length -> shuffled(separator, length), 1);
    }

    private void row(String what, TextOfLength texts, int codeUnitsPerPiece) {
        out.println(what);
        for (int length : LENGTHS) {
            String text = texts.make(length / codeUnitsPerPiece);
            double nanos = run(text, ENOUGH);
            out.println(String.format(Locale.ROOT, "  %,11d  %,9.1f", text.length(), nanos));
            if (nanos * text.length() > TOO_LONG_NANOS) {
                out.println("  longer reports are left out: this one took over two minutes");
                return;
            }
        }
    }

    /** Nanoseconds per code unit: the best of three, each over as many runs as make {@code enough} code units. */
    private double run(String text, int enough) {
        Report report = Report.of(text);
        int runs = Math.max(1, enough / text.length());
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long begin = System.nanoTime();
            for (int i = 0; i < runs; i++) {
                isnad.analyze(report);
            }
            best = Math.min(best, (double) (System.nanoTime() - begin) / runs / text.length());
        }
        return best;
    }

    private String shuffled(String separator, int length) {
        SplittableRandom random = new SplittableRandom(1);
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

    private interface TextOfLength {
        String make(int length);
    }
}
