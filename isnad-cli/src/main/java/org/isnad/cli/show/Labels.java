package org.isnad.cli.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words around what a report says, in one language. */
final class Labels {
    private final Properties words = new Properties();
    private final Language language;

    private Labels(Language language) {
        this.language = language;
        String file = "labels_" + language + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static Labels of(Language language) {
        return new Labels(language);
    }

    Language language() {
        return language;
    }

    String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no label '" + key + "' in labels_" + language + ".properties");
        }
        return word;
    }

    /** The label with {@code {0}}, {@code {1}} … replaced. */
    String get(String key, Object... values) {
        String label = get(key);
        for (int index = 0; index < values.length; index++) {
            label = label.replace("{" + index + "}", String.valueOf(values[index]));
        }
        return label;
    }

    /** The label of a constant: {@code act.say}. */
    String of(String kind, Enum<?> constant) {
        return get(kind + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
