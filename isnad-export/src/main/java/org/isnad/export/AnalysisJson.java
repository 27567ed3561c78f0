package org.isnad.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.isnad.model.Analysis;

/**
 * Writes analyses as {@code isnad.analysis/1}, in UTF-8: the same analysis gives the same bytes. A surrogate that stands
 * alone in a text is written as its escape, so that the JSON is valid and the offsets hold.
 */
public final class AnalysisJson {
    private static final int USUAL_BYTES = 16 << 10;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /** How the JSON is laid out. */
    public enum Layout {
        /** On one line: for JSONL. */
        COMPACT,
        /** Indented: for people. */
        PRETTY
    }

    private AnalysisJson() {}

    /** The analysis as one JSON object, without a line end after it. */
    public static byte[] bytes(Analysis analysis, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            write(analysis, layout, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    /** Writes the analysis as one JSON object, without a line end after it; the stream stays open. */
    public static void write(Analysis analysis, Layout layout, OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            if (layout == Layout.PRETTY) {
                generator.setPrettyPrinter(PRETTY.createInstance());
            }
            new AnalysisWriter(new JsonFields(generator)).write(analysis);
        }
    }
}
