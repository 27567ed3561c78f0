package org.isnad.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Report;
import org.isnad.model.Warning;
import org.jspecify.annotations.Nullable;

/** One JSON object as a report. Keys that mean nothing here are skipped without being kept. */
final class ReportJson {
    static final String PUBLISHED_WARNING = "published.invalid";

    /** Bases of a publication date that was inferred: it is inferred again, so that it keeps its basis. */
    private static final Set<String> INFERRED = Set.of("text", "none");

    private static final int KEYS_NAMED = 8;

    private ReportJson() {}

    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.lineBytes())
                        .build())
                .build();
    }

    /** Reads the object whose opening brace the parser stands on. */
    static Read read(Location where, JsonParser parser, List<Warning> decoding) throws IOException {
        Fields fields = new Fields();
        fields.read(parser, true);
        return fields.report(where, decoding);
    }

    static Read.Failed broken(Location where, JsonProcessingException e) {
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return new Read.Failed(
                where,
                "broken JSON at column " + column + " ("
                        + (reason.length() > 120 ? reason.substring(0, 120) + "…" : reason) + ")",
                "one complete object a line is wanted, such as {\"id\": …, \"published\": \"2018-02-19\", \"text\": …}");
    }

    private static final class Fields {
        private final Map<String, String> values = new HashMap<>();
        private final Set<String> keys = new LinkedHashSet<>();
        private @Nullable Fields document;

        void read(JsonParser parser, boolean isOutermost) throws IOException {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                keys.add(key);
                if (isOutermost && value == JsonToken.START_OBJECT && key.equals(DocumentKeys.NESTED)) {
                    document = new Fields();
                    document.read(parser, false);
                } else if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL && DocumentKeys.all().contains(key)) {
                    values.put(key, parser.getText());
                }
            }
        }

        Read report(Location where, List<Warning> decoding) {
            Fields nested = document;
            if (nested != null && find(DocumentKeys.TEXT) == null) {
                return nested.report(where, decoding);
            }
            String text = find(DocumentKeys.TEXT);
            if (text == null) {
                return new Read.Failed(where, whyNoText(), "the body is expected as a string under " + textKeys());
            }
            List<Warning> warnings = new ArrayList<>(decoding);
            LocalDate published = published(warnings);
            Report report = new Report(
                    find(DocumentKeys.ID),
                    find(DocumentKeys.OUTLET),
                    find(DocumentKeys.URL),
                    find(DocumentKeys.TITLE),
                    published,
                    text);
            return new Read.Ok(where, report, find(DocumentKeys.RETRIEVED), warnings);
        }

        private @Nullable LocalDate published(List<Warning> warnings) {
            String written = find(DocumentKeys.PUBLISHED);
            String basis = find(DocumentKeys.PUBLISHED_BASIS);
            if (written == null || (basis != null && INFERRED.contains(basis))) {
                return null;
            }
            try {
                return PublishedDate.parse(written);
            } catch (IllegalArgumentException e) {
                warnings.add(new Warning(
                        PUBLISHED_WARNING, "The publication date was left out: " + e.getMessage() + ".", null));
                return null;
            }
        }

        private @Nullable String find(DocumentKeys key) {
            String value = key.in(name -> values.getOrDefault(name, ""));
            return value.isEmpty() ? null : value;
        }

        private String whyNoText() {
            for (String key : DocumentKeys.TEXT.names()) {
                if (keys.contains(key)) {
                    return values.containsKey(key)
                            ? "the report's '" + key + "' is empty"
                            : "the report's '" + key + "' is null or no string";
                }
            }
            List<String> named = keys.stream().limit(KEYS_NAMED).toList();
            return named.isEmpty()
                    ? "the object is empty"
                    : "the object has no text, its keys are " + String.join(", ", named)
                            + (keys.size() > KEYS_NAMED ? ", …" : "");
        }

        private static String textKeys() {
            return "'" + String.join("', '", DocumentKeys.TEXT.names()) + "'";
        }
    }
}
