package org.isnad.cli.batch;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.cli.terminal.Surroundings;
import org.jspecify.annotations.Nullable;

/** How far a run is, with its rate and the time left, on standard error; from fifty reports up. */
public final class Progress implements AutoCloseable {
    static final int FIRST_SHOWN = 50;

    private static final int TERMINAL_MILLISECONDS = 250;
    private static final int LINES_MILLISECONDS = 5_000;

    private final Surroundings surroundings;
    private final boolean isWanted;
    private final Supplier<OptionalLong> expected;
    private @Nullable ProgressBar bar;
    private long done;

    public Progress(Surroundings surroundings, boolean isWanted, Supplier<OptionalLong> expected) {
        this.surroundings = surroundings;
        this.isWanted = isWanted;
        this.expected = expected;
    }

    /** One more report is through. */
    public void step() {
        done++;
        if (!isWanted) {
            return;
        }
        ProgressBar shown = bar;
        OptionalLong total = expected.get();
        if (shown == null && (done >= FIRST_SHOWN || total.orElse(0) >= FIRST_SHOWN)) {
            shown = start(total);
            bar = shown;
        }
        if (shown != null) {
            shown.maxHint(Math.max(total.orElse(-1), total.isPresent() ? done : -1));
            shown.stepTo(done);
        }
    }

    /** Writes a line of its own, beside the bar. */
    public void message(String line) {
        boolean isOverBar = bar != null && surroundings.messagesAreTerminal();
        surroundings.messages().println(isOverBar ? "\r\u001B[K" + line : line);
    }

    /** Where in the program a failure happened. */
    public void trace(Throwable cause) {
        cause.printStackTrace(surroundings.messages());
    }

    private ProgressBar start(OptionalLong total) {
        boolean isTerminal = surroundings.messagesAreTerminal();
        return new ProgressBarBuilder()
                .setTaskName("isnad")
                .setInitialMax(total.orElse(-1))
                .setUnit(" reports", 1)
                .showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(isTerminal ? TERMINAL_MILLISECONDS : LINES_MILLISECONDS)
                .setConsumer(new Line(surroundings.messages(), Math.min(surroundings.width(), 120), isTerminal))
                .build();
    }

    /** Ends the bar; what it last said stays. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** On a terminal one line that is written over; elsewhere, where it was asked for, a line each time. */
    private record Line(PrintWriter out, int width, boolean isTerminal) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return width - 1;
        }

        @Override
        public void accept(String text) {
            if (isTerminal) {
                out.print("\r" + text);
                out.flush();
            } else {
                out.println(text.strip());
            }
        }

        @Override
        public void clear() {
            if (isTerminal) {
                out.print("\r\u001B[K");
                out.flush();
            }
        }

        @Override
        public void close() {
            if (isTerminal) {
                out.println();
            }
        }
    }
}
