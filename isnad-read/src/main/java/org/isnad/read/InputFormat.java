package org.isnad.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How reports lie in an input. */
enum InputFormat {
    /** The whole input is one body. */
    TEXT,
    /** One object a line. */
    JSON_LINES,
    /** Objects over several lines, one after another or in a list. */
    JSON;

    /** The format that the name says, and where it does not, the first bytes. */
    static InputFormat of(String name, byte[] sample) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        if (plain.endsWith(".txt")) {
            return TEXT;
        }
        if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        InputFormat sniffed = sniff(sample);
        return plain.endsWith(".json") && sniffed == TEXT ? JSON : sniffed;
    }

    /** Whether a folder's file of this name is taken for a report or several. */
    static boolean isReportFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return !lower.startsWith(".")
                && (plain.endsWith(".txt")
                        || plain.endsWith(".json")
                        || plain.endsWith(".jsonl")
                        || plain.endsWith(".ndjson"));
    }

    private static InputFormat sniff(byte[] sample) {
        String begin = decoded(sample).stripLeading();
        if (begin.startsWith("[")) {
            return begin.substring(1).stripLeading().startsWith("{") ? JSON : TEXT;
        }
        if (!begin.startsWith("{")) {
            return TEXT;
        }
        String inside = begin.substring(1).stripLeading();
        if (!inside.startsWith("\"") && !inside.startsWith("}")) {
            return TEXT;
        }
        int lineEnd = begin.indexOf('\n');
        boolean oneLine =
                lineEnd < 0 || begin.substring(0, lineEnd).stripTrailing().endsWith("}");
        return oneLine || begin.substring(lineEnd).stripLeading().startsWith("{") ? JSON_LINES : JSON;
    }

    private static String decoded(byte[] sample) {
        Charsets.@Nullable Marked marked = Charsets.marked(sample, sample.length);
        Charset charset = marked == null ? StandardCharsets.UTF_8 : marked.charset();
        int begin = marked == null ? 0 : marked.markLength();
        return new String(sample, begin, sample.length - begin, charset);
    }
}
