package org.isnad.eval.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** A value of a JSON object, which knows where it stands. What is not as it should be becomes a fault of the source. */
final class Field {
    private static final Span NOWHERE = new Span(0, 0);
    private static final int SHOWN = 80;

    private final Source source;
    private final JsonNode node;
    private final String pointer;

    Field(Source source, JsonNode node, String pointer) {
        this.source = source;
        this.node = node;
        this.pointer = pointer;
    }

    /** The value under a key: nothing where there is none. */
    Field get(String key) {
        return new Field(source, node.path(key), pointer + "/" + key);
    }

    boolean isNothing() {
        return node.isMissingNode() || node.isNull();
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isText() {
        return node.isTextual();
    }

    boolean isList() {
        return node.isArray();
    }

    /** What each element of a list becomes; none where nothing is given. */
    <T> List<T> each(Function<Field, T> reading) {
        List<T> values = new ArrayList<>();
        if (!isNothing() && !isList()) {
            fault("this is no list but " + shown(), "give a list, [] where it is empty");
        }
        for (int index = 0; isList() && index < node.size(); index++) {
            values.add(reading.apply(new Field(source, node.get(index), pointer + "/" + index)));
        }
        return values;
    }

    String text() {
        String text = textOrNull();
        if (text == null || text.isEmpty()) {
            wanted("a string");
            return "";
        }
        return text;
    }

    @Nullable
    String textOrNull() {
        if (isNothing()) {
            return null;
        }
        if (!isText()) {
            fault("this is no string but " + shown(), "put it in quotation marks, or null where there is none");
        }
        return node.asText();
    }

    /** One of the words that are known here. */
    String oneOf(Collection<String> known) {
        String text = textOrNull();
        if (text == null || !known.contains(text)) {
            fault("this is " + shown(), "one of these is wanted: " + String.join(", ", known));
            return "";
        }
        return text;
    }

    @Nullable
    Double decimalOrNull() {
        if (isNothing()) {
            return null;
        }
        if (!node.isNumber()) {
            fault("this is no number but " + shown(), "write it like 33.51, or null where it is not known");
        }
        return node.asDouble();
    }

    @Nullable
    Long wholeOrNull() {
        if (isNothing()) {
            return null;
        }
        if (!node.canConvertToExactIntegral()) {
            fault("this is no whole number but " + shown(), "write it like 20, or null where it is open");
        }
        return node.asLong();
    }

    /** Offsets {@code [begin, end)} in a text of this length. */
    Span offsets(int textLength) {
        boolean isPair = node.isArray()
                && node.size() == 2
                && node.get(0).isInt()
                && node.get(1).isInt();
        if (!isPair) {
            fault("this is no span but " + shown(), "give [begin, end] in UTF-16 code units of the text");
            return NOWHERE;
        }
        int begin = node.get(0).asInt();
        int end = node.get(1).asInt();
        if (begin < 0 || end < begin || end > textLength) {
            fault(
                    "the span " + shown() + " does not lie in the text",
                    "which has " + textLength + " UTF-16 code units, counted from 0");
            return NOWHERE;
        }
        return new Span(begin, end);
    }

    /** Refuses keys that are misspelt or that nobody reads. */
    void knowsOnly(Set<String> keys) {
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                get(key).fault("this is no field of it", "known here: " + String.join(", ", new TreeSet<>(keys)));
            }
        });
    }

    void wanted(String what) {
        fault(
                isNothing() ? "this is missing" : "this is " + (node.asText().isEmpty() ? "empty" : shown()),
                what + " is wanted");
    }

    void fault(String found, String advice) {
        source.fault(pointer, found, advice);
    }

    private String shown() {
        if (node.isMissingNode()) {
            return "missing";
        }
        String json = node.toString();
        return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
    }
}
