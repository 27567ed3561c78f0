package org.isnad.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.isnad.model.Report;

/** One plain text, which is one report: its body is the file, to the last line end. */
final class TextReportReader implements ReportReader {
    private final Location where;
    private final InputStream in;
    private final Limits limits;
    private boolean isDone;

    TextReportReader(Location where, InputStream in, Limits limits) {
        this.where = where;
        this.in = in;
        this.limits = limits;
    }

    @Override
    public Optional<Read> next() {
        if (isDone) {
            return Optional.empty();
        }
        isDone = true;
        try {
            return Optional.of(report(in.readNBytes(limits.reportBytes() + 1)));
        } catch (IOException e) {
            return Optional.of(Failures.of(where, e));
        }
    }

    private Read report(byte[] bytes) {
        if (bytes.length == 0) {
            return new Read.Failed(where, "the file is empty", "give a file with a report in it");
        }
        if (bytes.length > limits.reportBytes()) {
            return new Read.Failed(
                    where,
                    "the text is longer than " + Limits.megabytes(limits.reportBytes()),
                    "split it: one report a file, or many as JSONL");
        }
        Decoded decoded = TextDecoder.decode(bytes, bytes.length);
        if (decoded instanceof Decoded.Refused refused) {
            return new Read.Failed(where, refused.found(), refused.advice());
        }
        Decoded.Text text = (Decoded.Text) decoded;
        if (text.text().isBlank()) {
            return new Read.Failed(where, "the file holds white space alone", "give a file with a report in it");
        }
        return new Read.Ok(where, Report.of(text.text()), null, text.warnings());
    }

    @Override
    public void close() {
        Failures.closeQuietly(in);
    }
}
