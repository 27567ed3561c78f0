package org.isnad.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Reports as JSON objects over several lines, one after another or in a list. After a syntax error nothing can be told
 * about the rest, so that it ends there.
 */
final class JsonDocumentReader implements ReportReader {
    private final String file;
    private final JsonParser parser;
    private final List<Warning> warnings;
    private boolean isAny;
    private boolean isDone;

    private JsonDocumentReader(String file, JsonParser parser, List<Warning> warnings) {
        this.file = file;
        this.parser = parser;
        this.warnings = warnings;
    }

    /** Opens a document. One that fits into memory is decoded like a text; a larger one is UTF-8 or has its mark. */
    static ReportReader open(String file, InputStream in, Limits limits) throws IOException {
        byte[] begin = in.readNBytes(limits.reportBytes() + 1);
        if (begin.length > limits.reportBytes()) {
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(begin), in);
            return new JsonDocumentReader(file, ReportJson.factory(limits).createParser(whole), List.of());
        }
        in.close();
        Decoded decoded = TextDecoder.decode(begin, begin.length);
        if (decoded instanceof Decoded.Refused refused) {
            return new SingleRead(new Read.Failed(Location.of(file), refused.found(), refused.advice()));
        }
        Decoded.Text text = (Decoded.Text) decoded;
        return new JsonDocumentReader(file, ReportJson.factory(limits).createParser(text.text()), text.warnings());
    }

    @Override
    public Optional<Read> next() {
        if (isDone) {
            return Optional.empty();
        }
        try {
            Read read = nextObject();
            if (read != null) {
                isAny = true;
                return Optional.of(read);
            }
        } catch (JsonProcessingException e) {
            isDone = true;
            return Optional.of(ReportJson.broken(where(), e));
        } catch (IOException e) {
            isDone = true;
            return Optional.of(Failures.of(Location.of(file), e));
        }
        isDone = true;
        return isAny
                ? Optional.empty()
                : Optional.of(new Read.Failed(
                        Location.of(file), "the file holds no report", "give an object with its 'text', or a list"));
    }

    private @Nullable Read nextObject() throws IOException {
        JsonToken token = parser.nextToken();
        while (isListItself(token)) {
            token = parser.nextToken();
        }
        if (token == null) {
            return null;
        }
        Location where = where();
        if (token == JsonToken.START_OBJECT) {
            return ReportJson.read(where, parser, warnings);
        }
        parser.skipChildren();
        return new Read.Failed(where, "a value that is no object", "every report is an object with its 'text'");
    }

    /** The brackets of the outermost list; a list inside it is a value that is no object. */
    private boolean isListItself(@Nullable JsonToken token) {
        return token == JsonToken.END_ARRAY
                || (token == JsonToken.START_ARRAY
                        && parser.getParsingContext().getParent().inRoot());
    }

    private Location where() {
        return new Location(file, Math.max(parser.currentTokenLocation().getLineNr(), 0));
    }

    @Override
    public void close() {
        Failures.closeQuietly(parser);
    }
}
