package org.isnad.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.model.Report;
import org.isnad.read.Location;
import org.isnad.read.Read;
import org.isnad.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchTest {
    private static final int JOBS = 4;

    @Test
    void resultsComeInTheOrderOfTheInput() throws IOException {
        Numbers numbers = new Numbers(500, 10);
        Collected sink = new Collected();
        Batch batch = new Batch(
                numbers,
                read -> {
                    pause(read.where().line() % 7);
                    return bytes(read);
                },
                JOBS);
        assertThat(batch.run(sink)).isTrue();
        assertThat(sink.results).hasSize(500).isSorted();
    }

    @Test
    void theReaderWaitsForTheWriter() throws IOException {
        Numbers numbers = new Numbers(2_000, 10);
        AtomicInteger ahead = new AtomicInteger();
        Collected sink = new Collected() {
            @Override
            public void accept(Outcome outcome) {
                super.accept(outcome);
                ahead.accumulateAndGet(numbers.given.get() - results.size(), Math::max);
            }
        };
        new Batch(numbers, BatchTest::bytes, JOBS).run(sink);
        assertThat(sink.results).hasSize(2_000);
        assertThat(ahead.get()).isLessThanOrEqualTo(16 * JOBS + 2);
    }

    @Test
    void longReportsAreNotHeldTogether() throws IOException {
        Numbers numbers = new Numbers(40, 9 << 20);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Batch batch = new Batch(
                numbers,
                read -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    pause(2);
                    inside.decrementAndGet();
                    return bytes(read);
                },
                JOBS);
        assertThat(batch.run(new Collected())).isTrue();
        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void aFaultInOneReportIsAFailureOfThatReport() throws IOException {
        Collected sink = new Collected();
        Batch batch = new Batch(
                new Numbers(5, 10),
                read -> {
                    if (read.where().line() == 3) {
                        throw new IllegalStateException("broken rule");
                    }
                    return read.where().line() == 4 ? endless(1) : bytes(read);
                },
                JOBS);
        assertThat(batch.run(sink)).isTrue();
        assertThat(sink.results).hasSize(3);
        assertThat(sink.failures).hasSize(2);
        assertThat(sink.failures.get(0))
                .startsWith(
                        "numbers:3: Isnad itself failed on this report (IllegalStateException in org.isnad.cli.batch")
                .contains("please report it");
        assertThat(sink.failures.get(1)).contains("StackOverflowError");
    }

    @Test
    void aSinkThatFailsEndsTheRun() {
        Batch.Sink full = new Collected() {
            @Override
            public void accept(Outcome outcome) {
                throw new java.io.UncheckedIOException(new IOException("disk full"));
            }
        };
        Batch batch = new Batch(new Numbers(1_000_000, 10), BatchTest::bytes, JOBS);
        assertThatThrownBy(() -> batch.run(full)).hasMessageContaining("disk full");
    }

    @Test
    void itStopsWhereItIsToldTo() throws IOException {
        Batch[] batch = new Batch[1];
        Collected sink = new Collected() {
            @Override
            public void accept(Outcome outcome) {
                super.accept(outcome);
                if (results.size() == 10) {
                    batch[0].stop();
                }
            }
        };
        batch[0] = new Batch(new Numbers(1_000_000, 10), BatchTest::bytes, JOBS);
        assertThat(batch[0].run(sink)).isFalse();
        assertThat(sink.results).hasSize(10);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static byte[] endless(int depth) {
        return endless(depth + 1);
    }

    private static byte[] bytes(Read.Ok read) {
        return String.format(java.util.Locale.ROOT, "%08d", read.where().line()).getBytes(StandardCharsets.UTF_8);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static class Collected implements Batch.Sink {
        final List<String> results = new ArrayList<>();
        final List<String> failures = new ArrayList<>();

        @Override
        public void accept(Outcome outcome) {
            if (outcome instanceof Outcome.Done done) {
                results.add(new String(done.bytes(), StandardCharsets.UTF_8));
            } else if (outcome instanceof Outcome.Failed failed) {
                failures.add(failed.failure().message());
            }
        }

        @Override
        public void idle() {}
    }

    /** Numbered reports of a length. */
    private static final class Numbers implements ReportReader {
        final AtomicInteger given = new AtomicInteger();
        private final int count;
        private final String text;

        Numbers(int count, int length) {
            this.count = count;
            this.text = "ا".repeat(length);
        }

        @Override
        public Optional<Read> next() {
            if (given.get() == count) {
                return Optional.empty();
            }
            Location where = new Location("numbers", given.incrementAndGet());
            return Optional.of(new Read.Ok(where, Report.of(text), null, List.of()));
        }

        @Override
        public void close() {}
    }
}
