package org.isnad.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of an encoding in which a line feed is the byte 0A. Each is decoded by itself, so that one broken line is one. */
final class ByteLines implements Lines {
    private static final int BUFFER_BYTES = 64 << 10;

    private final InputStream in;
    private final Limits limits;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int filled;
    private byte[] line = new byte[BUFFER_BYTES];
    private int length;
    private boolean isTooLong;
    private long number;

    ByteLines(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (readLine()) {
            number++;
            if (isTooLong) {
                return new Line(
                        number,
                        new Decoded.Refused(
                                "the line is longer than " + Limits.megabytes(limits.lineBytes()),
                                "give one report a line"));
            }
            if (!isBlank()) {
                return new Line(number, TextDecoder.decode(line, length));
            }
        }
        return null;
    }

    /** Reads up to the next line feed; false at the end of the stream. */
    private boolean readLine() throws IOException {
        shrink();
        length = 0;
        isTooLong = false;
        boolean isAny = false;
        while (at < filled || fill()) {
            isAny = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(end);
            boolean isComplete = end < filled;
            at = isComplete ? end + 1 : end;
            if (isComplete) {
                return true;
            }
        }
        return isAny;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(in.read(buffer), 0);
        return filled > 0;
    }

    private void append(int end) {
        int added = end - at;
        if (isTooLong || length + (long) added > limits.lineBytes()) {
            isTooLong = true;
            return;
        }
        if (length + added > line.length) {
            line = Arrays.copyOf(line, Math.max(length + added, (int)
                    Math.min(2L * line.length, Integer.MAX_VALUE - 8)));
        }
        System.arraycopy(buffer, at, line, length, added);
        length += added;
    }

    /** One long line does not keep its memory for the rest of the file. */
    private void shrink() {
        if (line.length > 64 * BUFFER_BYTES) {
            line = new byte[BUFFER_BYTES];
        }
    }

    private boolean isBlank() {
        for (int index = 0; index < length; index++) {
            if (line[index] != ' ' && line[index] != '\t' && line[index] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
