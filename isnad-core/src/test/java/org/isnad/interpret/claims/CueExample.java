package org.isnad.interpret.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence in which {speaker} and [content] are marked, as the rows of the cues write it. */
record CueExample(String text, @Nullable String speaker, List<String> content) {
    static CueExample parse(String marked) {
        List<String> speakers = between(marked, '{', '}');
        List<String> content = between(marked, '[', ']');
        if (speakers.size() > 1 || content.isEmpty()) {
            throw new AssertionError("'" + marked + "' must mark one {speaker} at most, and what is said with [ ]");
        }
        StringBuilder text = new StringBuilder();
        marked.chars().filter(c -> "{}[]".indexOf(c) < 0).forEach(c -> text.append((char) c));
        return new CueExample(text.toString(), speakers.isEmpty() ? null : speakers.get(0), content);
    }

    private static List<String> between(String text, char open, char close) {
        List<String> parts = new ArrayList<>();
        for (int begin = text.indexOf(open); begin >= 0; begin = text.indexOf(open, begin + 1)) {
            int end = text.indexOf(close, begin);
            if (end < 0) {
                throw new AssertionError("'" + open + "' is not closed in: " + text);
            }
            parts.add(text.substring(begin + 1, end));
        }
        return parts;
    }
}
