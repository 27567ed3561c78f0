package org.isnad.interpret.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fair examples that the code cannot do yet: {@code id <tab> why}, one a line. They must go on failing, so that a line is
 * deleted as soon as it works.
 */
final class KnownMisses {
    private final String file;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    KnownMisses(String file) {
        this.file = file;
        int number = 0;
        for (String line : read(file).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab <= 0 || line.substring(tab + 1).isBlank()) {
                throw new AssertionError(file + ":" + number + ": a miss needs its reason; write id, tab, why");
            }
            if (lines.put(line.substring(0, tab), number) != null) {
                throw new AssertionError(file + ":" + number + ": " + line.substring(0, tab) + " stands twice");
            }
        }
    }

    /** Takes the result of one example: where it stands, its id, and what is wrong with it, empty where nothing is. */
    void result(String where, String id, String wrong) {
        Integer known = lines.remove(id);
        if (known == null && !wrong.isEmpty()) {
            failures.add(where + ": " + id + ": " + wrong);
        } else if (known != null && wrong.isEmpty()) {
            failures.add(file + ":" + known + ": " + id + " works now; delete the line");
        }
    }

    /** Fails once with all examples that went wrong, and with every known miss that is none. */
    void check() {
        lines.forEach((id, line) -> failures.add(file + ":" + line + ": there is no example " + id));
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " examples\n" + String.join("\n", failures));
        }
    }

    private static String read(String file) {
        try (InputStream stream = KnownMisses.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("no " + file + " in the test resources");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
