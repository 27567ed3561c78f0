package org.isnad.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream whose first bytes can be looked at before they are read. Other than {@link java.io.PushbackInputStream}, it
 * gives those bytes without waiting for more: the first line of a slow pipe is read as soon as it is there.
 */
final class PeekedStream extends FilterInputStream {
    private final byte[] sample;
    private int at;

    /** Takes at least so many bytes, and what is there at once beyond them. */
    PeekedStream(InputStream in, int neededBytes) throws IOException {
        super(in);
        byte[] buffer = new byte[Charsets.SAMPLE_BYTES];
        int filled = 0;
        int count = 0;
        while (filled < neededBytes && count >= 0) {
            count = in.read(buffer, filled, buffer.length - filled);
            filled += Math.max(count, 0);
        }
        this.sample = Arrays.copyOf(buffer, filled);
    }

    byte[] sample() {
        return sample.clone();
    }

    @Override
    public int read() throws IOException {
        return at < sample.length ? sample[at++] & 0xFF : super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (at == sample.length) {
            return super.read(bytes, offset, length);
        }
        int count = Math.min(length, sample.length - at);
        System.arraycopy(sample, at, bytes, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        if (at == sample.length) {
            return super.skip(wanted);
        }
        int count = (int) Math.min(Math.max(wanted, 0), sample.length - at);
        at += count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return sample.length - at + super.available();
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
