package org.isnad.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells in which encoding bytes are written. */
final class Charsets {
    static final int SAMPLE_BYTES = 64 << 10;

    /** Share of Arabic among all letters from which a single-byte guess is taken for right. */
    private static final double ARABIC_SHARE = 0.6;

    /** Share of well-formed sequences among bytes above ASCII from which a text is broken UTF-8, not another encoding. */
    private static final double UTF_8_SHARE = 0.6;

    private static final int MINIMUM_CONFIDENCE = 10;
    private static final Set<String> ARABIC = Set.of("windows-1256", "ISO-8859-6");
    private static final Set<String> WESTERN = Set.of("windows-1252", "ISO-8859-1", "windows-1254", "ISO-8859-9");

    private Charsets() {}

    /** An encoding whose units are wider than a byte, or that a byte order mark names. */
    record Marked(Charset charset, int markLength) {}

    /** The encoding that a byte order mark or the pattern of two-byte units gives away; {@code null} where none does. */
    static @Nullable Marked marked(byte[] bytes, int length) {
        if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return new Marked(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE, 0, 0)) {
            return new Marked(Charset.forName("UTF-32LE"), 4);
        }
        if (startsWith(bytes, length, 0, 0, 0xFE, 0xFF)) {
            return new Marked(Charset.forName("UTF-32BE"), 4);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return new Marked(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return new Marked(StandardCharsets.UTF_16BE, 2);
        }
        return unmarkedUtf16(bytes, Math.min(length, SAMPLE_BYTES) & ~1);
    }

    private static boolean startsWith(byte[] bytes, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without a mark: in Arabic and in ASCII the upper byte of nearly every unit is 06 or 00, and stands on one
     * side. Such bytes are also well-formed UTF-8, full of control characters: hence this is asked first.
     */
    private static @Nullable Marked unmarkedUtf16(byte[] bytes, int length) {
        if (length < 4) {
            return null;
        }
        int little = 0;
        int big = 0;
        for (int at = 0; at < length; at += 2) {
            little += plausibleUnit(bytes[at + 1], bytes[at]);
            big += plausibleUnit(bytes[at], bytes[at + 1]);
        }
        int enough = length / 2 - length / 20;
        if (Math.max(little, big) < enough || little == big) {
            return null;
        }
        return new Marked(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }

    private static int plausibleUnit(byte upper, byte lower) {
        int low = lower & 0xFF;
        boolean ascii = upper == 0 && ((low >= 0x20 && low < 0x7F) || low == '\n' || low == '\r' || low == '\t');
        boolean latinSign = upper == 0 && (low == 0xAB || low == 0xBB || low == 0xA0);
        boolean arabic = upper == 0x06 && low >= 0x0C;
        boolean punctuation = upper == 0x20 && (low >= 0x0B && low <= 0x3A);
        return ascii || latinSign || arabic || punctuation ? 1 : 0;
    }

    /**
     * The single-byte encoding of bytes that are not well-formed UTF-8; {@code null} where they are rather UTF-8 with
     * broken bytes. ICU's guess among the Arabic encodings is confirmed by what the letters then are.
     */
    static @Nullable Charset singleByte(byte[] bytes, int length) {
        byte[] sample = sample(bytes, length);
        if (sample.length == 0 || wellFormedShare(sample) >= UTF_8_SHARE) {
            return null;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        List<CharsetMatch> matches = Arrays.asList(detector.detectAll());
        for (CharsetMatch match : matches) {
            if (ARABIC.contains(match.getName()) && arabicShare(sample, match.getName()) >= ARABIC_SHARE) {
                return Charset.forName(match.getName());
            }
        }
        if (arabicShare(sample, "windows-1256") >= ARABIC_SHARE) {
            return Charset.forName("windows-1256");
        }
        return matches.stream()
                .filter(match -> WESTERN.contains(match.getName()) && match.getConfidence() >= MINIMUM_CONFIDENCE)
                .findFirst()
                .map(match -> Charset.forName(match.getName()))
                .orElse(null);
    }

    /** A stretch around the first bytes above ASCII, for a long report may begin with a page of Latin. */
    private static byte[] sample(byte[] bytes, int length) {
        int first = 0;
        while (first < length && bytes[first] >= 0) {
            first++;
        }
        return Arrays.copyOfRange(bytes, first, Math.min(length, first + SAMPLE_BYTES));
    }

    /** The share of bytes above ASCII that stand in well-formed two- to four-byte sequences. */
    private static double wellFormedShare(byte[] sample) {
        int inside = 0;
        int high = 0;
        for (int at = 0; at < sample.length; ) {
            int length = sequenceLength(sample, at);
            if (sample[at] < 0) {
                high += Math.max(length, 1);
                inside += length;
            }
            at += Math.max(length, 1);
        }
        return high == 0 ? 1 : (double) inside / high;
    }

    /** Bytes of the well-formed sequence at the index; 0 for ASCII and for a broken one. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length =
                lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        for (int next = 1; next < length; next++) {
            if (at + next >= bytes.length || (bytes[at + next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static double arabicShare(byte[] sample, String charset) {
        String text = new String(sample, Charset.forName(charset));
        int arabic = 0;
        int other = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean common = character >= '\u0621' && character <= '\u064A';
            arabic += common ? 1 : 0;
            other += !common && (Character.isLetter(character) || character == '\uFFFD') ? 1 : 0;
        }
        return arabic + other == 0 ? 0 : (double) arabic / (arabic + other);
    }
}
