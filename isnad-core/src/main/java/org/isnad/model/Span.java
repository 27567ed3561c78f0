package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report's body: {@code [begin, end)} in UTF-16 code units of the text exactly as it was given.
 *
 * @param begin offset of the first code unit, 0 or more
 * @param end offset after the last code unit, never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "a span must have 0 <= begin <= end, found [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The characters of this span in the text that it was made for. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Spans are keys in many places: written out, it costs less than what a record comes with. */
    @Override
    public int hashCode() {
        return 31 * begin + end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && span.begin == begin && span.end == end;
    }

    /** By begin, then the longer first, so that an outer span stands before those inside it. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }
}
