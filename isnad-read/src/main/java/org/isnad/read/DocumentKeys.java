package org.isnad.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under which keys JSON files carry a report's parts, the preferred first: those of {@code isnad.analysis/1}'s document,
 * then those of news-please and trafilatura.
 */
enum DocumentKeys {
    ID("id", "filename", "fingerprint"),
    URL("url", "source"),
    OUTLET("outlet", "source_domain", "sitename", "source-hostname", "hostname"),
    TITLE("title"),
    PUBLISHED("published", "date_publish", "date"),
    RETRIEVED("retrieved", "date_download", "filedate"),
    TEXT("text", "maintext", "raw_text"),
    SCHEMA("schema"),
    PUBLISHED_BASIS("published_basis");

    /** The key whose object holds the report, in a line that is an analysis. */
    static final String NESTED = "document";

    private static final Map<String, DocumentKeys> BY_NAME = Stream.of(values())
            .flatMap(keys -> keys.names.stream().map(name -> Map.entry(name, keys)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    DocumentKeys(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    static Set<String> all() {
        return BY_NAME.keySet();
    }

    /** The first value under one of the keys that is not blank, or an empty string. */
    String in(Function<String, String> values) {
        for (String name : names) {
            String value = values.apply(name);
            if (!value.isBlank() && !value.equals("null") && !value.equals("None")) {
                return value;
            }
        }
        return "";
    }
}
