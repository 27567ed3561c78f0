package org.isnad.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;

/** Estimates how many reports the inputs hold, without reading anything twice. Written by one thread, read by any. */
final class ExpectedReports {
    private static final long UNKNOWN = -1;

    private final boolean isEndless;
    private long singlesLeft;
    private final long manyBytes;
    private long manyBytesRead;
    private long manyReports;
    private long delivered;
    private boolean isMany;
    private volatile long total;

    ExpectedReports(List<Input> inputs) {
        this.isEndless = inputs.stream().anyMatch(Input.Stream.class::isInstance);
        this.singlesLeft = inputs.stream().filter(ExpectedReports::isSingle).count();
        this.manyBytes = inputs.stream()
                .filter(Input.File.class::isInstance)
                .mapToLong(input -> ((Input.File) input).bytes())
                .sum();
        estimate();
    }

    private static boolean isSingle(Input input) {
        return input instanceof Input.Problem || (input instanceof Input.File file && file.isSingle());
    }

    OptionalLong total() {
        long now = total;
        return now == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(now);
    }

    void opened(Input input) {
        isMany = !isSingle(input);
        singlesLeft -= isMany ? 0 : 1;
    }

    void delivered() {
        delivered++;
        manyReports += isMany ? 1 : 0;
        estimate();
    }

    void finished() {
        isMany = false;
        estimate();
    }

    /** The stream, its bytes counted where it may hold several reports. */
    InputStream counting(InputStream in) {
        return isMany ? new Counting(in) : in;
    }

    private void estimate() {
        if (isEndless || (manyBytes > 0 && (manyReports == 0 || manyBytesRead == 0))) {
            total = UNKNOWN;
            return;
        }
        long bytesLeft = Math.max(manyBytes - manyBytesRead, 0);
        long manyLeft = manyBytes == 0 ? 0 : bytesLeft * manyReports / manyBytesRead;
        total = delivered + singlesLeft + manyLeft;
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int unit = super.read();
            manyBytesRead += unit < 0 ? 0 : 1;
            return unit;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            manyBytesRead += Math.max(count, 0);
            return count;
        }
    }
}
