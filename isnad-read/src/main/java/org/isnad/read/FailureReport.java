package org.isnad.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** Failed inputs as JSONL: {@code file}, {@code line} (null for a whole file), {@code found}, {@code advice}. */
public final class FailureReport {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FailureReport() {}

    /**
     * One line, with its end.
     *
     * @param safe makes text of a report or a file's name fit for showing
     */
    public static byte[] line(Read.Failed failure, UnaryOperator<String> safe) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", safe.apply(failure.where().file()));
            json.writeFieldName("line");
            if (failure.where().line() == 0) {
                json.writeNull();
            } else {
                json.writeNumber(failure.where().line());
            }
            json.writeStringField("found", safe.apply(failure.found()));
            json.writeStringField("advice", safe.apply(failure.advice()));
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }
}
