package org.isnad.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Warning;
import org.jspecify.annotations.Nullable;

/** Lines of an encoding with units of two or four bytes. */
final class WideLines implements Lines {
    private final BufferedReader reader;
    private final Charset charset;
    private final Limits limits;
    private long number;

    WideLines(InputStream in, Charsets.Marked marked, Limits limits) throws IOException {
        in.skipNBytes(marked.markLength());
        this.charset = marked.charset();
        this.reader = new BufferedReader(new InputStreamReader(in, charset));
        this.limits = limits;
    }

    @Override
    public @Nullable Line next() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean isTooLong = false;
        int unit = reader.read();
        while (unit >= 0) {
            if (unit != '\n') {
                isTooLong |= line.length() >= limits.lineBytes() / 2;
                if (!isTooLong) {
                    line.append((char) unit);
                }
            } else {
                number++;
                if (isTooLong || !line.toString().isBlank()) {
                    return new Line(number, content(line, isTooLong));
                }
            }
            unit = reader.read();
        }
        number++;
        return isTooLong || !line.toString().isBlank() ? new Line(number, content(line, isTooLong)) : null;
    }

    private Decoded content(StringBuilder line, boolean isTooLong) {
        if (isTooLong) {
            return new Decoded.Refused(
                    "the line is longer than " + Limits.megabytes(limits.lineBytes()), "give one report a line");
        }
        List<Warning> warnings = new ArrayList<>();
        warnings.add(TextDecoder.conversionWarning(charset));
        return new Decoded.Text(line.toString(), warnings);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
