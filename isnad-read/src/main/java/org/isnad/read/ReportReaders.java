package org.isnad.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Chooses the reader for a stream by its name and its first bytes. */
final class ReportReaders {
    /** Enough to tell the format; more is taken only where it is there at once, for a pipe may be slow. */
    private static final int NEEDED_BYTES = 64;

    private static final int GZIP_BUFFER_BYTES = 64 << 10;

    private ReportReaders() {}

    static ReportReader open(String name, InputStream in, Limits limits) {
        try {
            return choose(name, in, limits);
        } catch (IOException e) {
            Failures.closeQuietly(in);
            return new SingleRead(Failures.of(Location.of(name), e));
        }
    }

    private static ReportReader choose(String name, InputStream in, Limits limits) throws IOException {
        PeekedStream stream = new PeekedStream(in, NEEDED_BYTES);
        if (isGzip(stream.sample())) {
            stream = new PeekedStream(new GZIPInputStream(stream, GZIP_BUFFER_BYTES), NEEDED_BYTES);
        }
        byte[] sample = stream.sample();
        InputFormat format = InputFormat.of(name, sample);
        if (format == InputFormat.TEXT || sample.length == 0) {
            return new TextReportReader(Location.of(name), stream, limits);
        }
        if (format == InputFormat.JSON) {
            return JsonDocumentReader.open(name, stream, limits);
        }
        Charsets.Marked marked = Charsets.marked(sample, sample.length);
        if (marked != null && !marked.charset().equals(StandardCharsets.UTF_8)) {
            return new JsonLinesReader(name, new WideLines(stream, marked, limits), limits);
        }
        Decoded.Refused binary = TextDecoder.binary(sample, sample.length);
        if (binary != null) {
            Failures.closeQuietly(stream);
            return new SingleRead(new Read.Failed(Location.of(name), binary.found(), binary.advice()));
        }
        return new JsonLinesReader(name, new ByteLines(stream, limits), limits);
    }

    private static boolean isGzip(byte[] sample) {
        return sample.length > 2 && (sample[0] & 0xFF) == 0x1F && (sample[1] & 0xFF) == 0x8B;
    }
}
