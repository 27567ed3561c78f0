package org.isnad.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's own words, actors and places lie when no {@code --lexicon} says so: {@code lexicon} in {@code ISNAD_DATA},
 * else in {@code isnad} below the data directory of the XDG base directory specification.
 */
final class LexiconFolder {
    private static final String NAME = "lexicon";

    private LexiconFolder() {}

    /** The folder, which need not exist; {@code null} where the environment names no home. */
    static @Nullable Path standard(Map<String, String> environment) {
        String data = value(environment, "ISNAD_DATA");
        if (data != null) {
            return Path.of(data, NAME);
        }
        String shared = value(environment, "XDG_DATA_HOME");
        if (shared != null) {
            return Path.of(shared, "isnad", NAME);
        }
        String home = value(environment, "HOME");
        return home == null ? null : Path.of(home, ".local", "share", "isnad", NAME);
    }

    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
