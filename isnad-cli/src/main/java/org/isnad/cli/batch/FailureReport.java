package org.isnad.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.cli.terminal.SafeText;
import org.isnad.read.Read;

/** Failed inputs as JSONL: {@code file}, {@code line} (null for a whole file), {@code found}, {@code advice}. */
public final class FailureReport {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FailureReport() {}

    /** One line, with its end. */
    public static byte[] line(Read.Failed failure) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", SafeText.of(failure.where().file()));
            json.writeFieldName("line");
            if (failure.where().line() == 0) {
                json.writeNull();
            } else {
                json.writeNumber(failure.where().line());
            }
            json.writeStringField("found", SafeText.of(failure.found()));
            json.writeStringField("advice", SafeText.of(failure.advice()));
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }
}
