package org.isnad.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Forms of output. */
enum OutputFormat {
    TEXT,
    JSON,
    JSONL;

    /** Where no form is asked for: as the output's name ends, else text. */
    static OutputFormat of(@Nullable OutputFormat asked, @Nullable Path output) {
        if (asked != null) {
            return asked;
        }
        String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSONL : name.endsWith(".json") ? JSON : TEXT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
