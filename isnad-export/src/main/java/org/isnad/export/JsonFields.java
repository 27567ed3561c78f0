package org.isnad.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes fields of the types that the format has. What is {@code null} is written as {@code null}, never left out. */
final class JsonFields {
    private static final char[] HEXADECIMAL = "0123456789abcdef".toCharArray();

    private final JsonGenerator generator;

    JsonFields(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes the inside of an object or a list. */
    interface Body<T> {
        void write(T value) throws IOException;
    }

    /** Writes an object without a name: the outermost, or one in a list. */
    <T> void object(T value, Body<T> body) throws IOException {
        generator.writeStartObject();
        body.write(value);
        generator.writeEndObject();
    }

    <T> void object(String name, @Nullable T value, Body<T> body) throws IOException {
        generator.writeFieldName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            object(value, body);
        }
    }

    <T> void objects(String name, List<T> values, Body<T> body) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T value : values) {
            object(value, body);
        }
        generator.writeEndArray();
    }

    void text(String name, @Nullable String value) throws IOException {
        generator.writeFieldName(name);
        writeText(value);
    }

    void texts(String name, List<String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            writeText(value);
        }
        generator.writeEndArray();
    }

    /** A constant as the format writes most of them: in lower case. */
    void constant(String name, Enum<?> value) throws IOException {
        generator.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
    }

    void number(String name, @Nullable Long value) throws IOException {
        generator.writeFieldName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value);
        }
    }

    /** A whole number is written without a fraction: {@code 8}, not {@code 8.0}. */
    void decimal(String name, @Nullable Double value) throws IOException {
        generator.writeFieldName(name);
        if (value == null || value.isNaN() || value.isInfinite()) {
            generator.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            generator.writeNumber(value.longValue());
        } else {
            generator.writeNumber(value);
        }
    }

    void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void span(String name, @Nullable Span span) throws IOException {
        generator.writeFieldName(name);
        if (span == null) {
            generator.writeNull();
        } else {
            writeSpan(span);
        }
    }

    void spans(String name, List<Span> spans) throws IOException {
        generator.writeArrayFieldStart(name);
        for (Span span : spans) {
            writeSpan(span);
        }
        generator.writeEndArray();
    }

    private void writeSpan(Span span) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(span.begin());
        generator.writeNumber(span.end());
        generator.writeEndArray();
    }

    private void writeText(@Nullable String value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (isWellFormed(value)) {
            generator.writeString(value);
        } else {
            generator.writeRawValue(escaped(value));
        }
    }

    private static boolean isWellFormed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!isPairAt(text, at)) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private static boolean isPairAt(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    /** The text as a JSON string in which surrogates without their other half are escapes. */
    private static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isPairAt(text, at)) {
                json.append(unit).append(text.charAt(at + 1));
                at++;
            } else if (unit < ' ' || Character.isSurrogate(unit)) {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    json.append(HEXADECIMAL[unit >> shift & 0xF]);
                }
            } else if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else {
                json.append(unit);
            }
        }
        return json.append('"').toString();
    }
}
