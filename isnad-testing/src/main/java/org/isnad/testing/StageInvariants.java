package org.isnad.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What holds for every stage whatever the text is: offsets lie inside the text and cut no code point, things that follow one
 * another are in order, and the same text gives the same result, also from several threads.
 *
 * <p>Spans are given by two functions, so that this class needs none of ours.
 */
public final class StageInvariants {
    private StageInvariants() {}

    /** Each span lies inside the text and on whole code points. Empty spans are refused: they are evidence of nothing. */
    public static <T> void spansAreEvidence(
            String text, Iterable<T> things, ToIntFunction<T> begin, ToIntFunction<T> end) {
        for (T thing : things) {
            spanIsEvidence(text, begin.applyAsInt(thing), end.applyAsInt(thing), thing);
        }
    }

    /** As {@link #spansAreEvidence}, and each begins where the one before it ends, or later. */
    public static <T> void spansFollowEachOther(
            String text, Iterable<T> things, ToIntFunction<T> begin, ToIntFunction<T> end) {
        int earlier = 0;
        for (T thing : things) {
            spanIsEvidence(text, begin.applyAsInt(thing), end.applyAsInt(thing), thing);
            if (begin.applyAsInt(thing) < earlier) {
                throw new AssertionError(thing + " begins before " + earlier + ", where the one before it ends");
            }
            earlier = end.applyAsInt(thing);
        }
    }

    /** As {@link #spansAreEvidence}, and none begins before the one that stands before it; they may overlap. */
    public static <T> void spansAreInOrder(
            String text, Iterable<T> things, ToIntFunction<T> begin, ToIntFunction<T> end) {
        int earlier = 0;
        for (T thing : things) {
            spanIsEvidence(text, begin.applyAsInt(thing), end.applyAsInt(thing), thing);
            if (begin.applyAsInt(thing) < earlier) {
                throw new AssertionError(thing + " begins before " + earlier + ", where the one before it begins");
            }
            earlier = begin.applyAsInt(thing);
        }
    }

    /** One span, as in {@link #spansAreEvidence}; {@code thing} is what the message names. */
    public static void spanIsEvidence(String text, int begin, int end, Object thing) {
        if (begin < 0 || end > text.length() || begin >= end) {
            throw new AssertionError(
                    thing + ": [" + begin + ", " + end + ") is no part of a text of " + text.length() + " code units");
        }
        if (cutsCodePoint(text, begin) || cutsCodePoint(text, end)) {
            throw new AssertionError(thing + ": [" + begin + ", " + end + ") cuts a surrogate pair in two");
        }
    }

    /** The same text gives an equal result when it is given again. */
    public static <R> void sameResultTwice(String text, Function<String, R> stage) {
        R first = stage.apply(text);
        R second = stage.apply(text);
        if (!first.equals(second)) {
            throw new AssertionError("two runs differ:\n    " + first + "\n    " + second);
        }
    }

    /** Several threads at once get from every text what one alone gets from it. */
    public static <R> void sameResultFromThreads(int threads, List<String> texts, Function<String, R> stage) {
        List<R> expected = texts.stream().map(stage).toList();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<R>>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(pool.submit(() -> texts.stream().map(stage).toList()));
            }
            for (Future<List<R>> result : results) {
                if (!expected.equals(result.get())) {
                    throw new AssertionError("a thread among " + threads + " got another result than one alone");
                }
            }
        } catch (ExecutionException failed) {
            throw new AssertionError("a thread among " + threads + " failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean cutsCodePoint(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
