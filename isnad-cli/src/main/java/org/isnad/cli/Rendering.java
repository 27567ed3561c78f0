package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.isnad.export.AnalysisJson;
import org.isnad.model.Analysis;
import org.isnad.read.Location;

/**
 * How analyses become bytes: one by one, in whatever thread, and what stands before, between and after them.
 *
 * @param one what one analysis becomes
 */
record Rendering(String head, String between, String tail, BiFunction<Location, Analysis, byte[]> one) {
    /** Each line has its end at once, so that a reader of the stream need not wait for the next. */
    static Rendering jsonLines() {
        return new Rendering("", "", "", (where, analysis) -> {
            byte[] json = AnalysisJson.bytes(analysis, AnalysisJson.Layout.COMPACT);
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            return line;
        });
    }

    static Rendering json() {
        return new Rendering(
                "[\n", ",\n", "\n]\n", (where, analysis) -> AnalysisJson.bytes(analysis, AnalysisJson.Layout.PRETTY));
    }

    static Rendering text(BiFunction<Location, Analysis, byte[]> page) {
        return new Rendering("", "", "", page);
    }

    /** What stands before the report of this number, from 0. */
    byte[] before(long number) {
        return (number == 0 ? head : between).getBytes(StandardCharsets.UTF_8);
    }

    /** What stands after the last of so many. Without any report a list is still a list. */
    byte[] after(long count) {
        String end = count > 0 ? tail : head.isEmpty() ? "" : head.strip() + tail.strip() + "\n";
        return end.getBytes(StandardCharsets.UTF_8);
    }
}
