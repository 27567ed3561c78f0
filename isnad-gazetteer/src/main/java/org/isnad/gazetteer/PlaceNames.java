package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by an Arabic name and a country. Spelling as {@link Folding} levels it, and the article, spaces and hyphens
 * left aside: "دير الزور", "ديرالزور" and "الدير الزور" are one.
 */
final class PlaceNames<T> {
    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST_STEM = 2;

    private final Map<String, List<T>> byName = new HashMap<>();

    void add(@Nullable String country, Iterable<String> names, T value) {
        for (String name : names) {
            byName.computeIfAbsent(key(country, name), key -> new ArrayList<>(1))
                    .add(value);
        }
    }

    List<T> find(@Nullable String country, Iterable<String> names) {
        List<T> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(byName.getOrDefault(key(country, name), List.of()));
        }
        return found;
    }

    private static String key(@Nullable String country, String name) {
        StringBuilder key = new StringBuilder(country == null ? "" : country).append(':');
        for (String word : Folding.fold(name).split("[ -]+")) {
            boolean hasArticle = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + SHORTEST_STEM;
            key.append(hasArticle ? word.substring(ARTICLE.length()) : word);
        }
        return key.toString();
    }
}
