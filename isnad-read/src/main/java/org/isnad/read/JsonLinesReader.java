package org.isnad.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Reports as one JSON object a line. A broken line is a failure of its own, and the next line is read. */
final class JsonLinesReader implements ReportReader {
    private final String file;
    private final Lines lines;
    private final JsonFactory factory;
    private boolean isAny;
    private boolean isDone;

    JsonLinesReader(String file, Lines lines, Limits limits) {
        this.file = file;
        this.lines = lines;
        this.factory = ReportJson.factory(limits);
    }

    @Override
    public Optional<Read> next() {
        if (isDone) {
            return Optional.empty();
        }
        try {
            Lines.Line line = lines.next();
            if (line != null) {
                isAny = true;
                return Optional.of(report(new Location(file, line.number()), line.content()));
            }
        } catch (IOException e) {
            isDone = true;
            return Optional.of(Failures.of(Location.of(file), e));
        }
        isDone = true;
        return isAny
                ? Optional.empty()
                : Optional.of(new Read.Failed(
                        Location.of(file), "the file holds no report", "give one object a line, with its 'text'"));
    }

    private Read report(Location where, Decoded content) {
        if (content instanceof Decoded.Refused refused) {
            return new Read.Failed(where, refused.found(), refused.advice());
        }
        Decoded.Text line = (Decoded.Text) content;
        try (JsonParser parser = factory.createParser(line.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Read.Failed(
                        where, "the line is JSON but no object", "one object a line is wanted, with its 'text'");
            }
            Read read = ReportJson.read(where, parser, line.warnings());
            if (parser.nextToken() != null) {
                return new Read.Failed(where, "more follows after the object", "give one object a line");
            }
            return read;
        } catch (JsonProcessingException e) {
            return ReportJson.broken(where, e);
        } catch (IOException e) {
            return Failures.of(where, e);
        }
    }

    @Override
    public void close() {
        Failures.closeQuietly(lines);
    }
}
