package org.isnad.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: a byte order mark is believed, UTF-16 is recognised without one, UTF-8 is tried strictly, then
 * the Arabic single-byte encodings; what is left is UTF-8 with broken bytes, each replaced by U+FFFD. Every conversion is
 * said in a warning, because offsets count characters of the converted text.
 */
final class TextDecoder {
    static final String CHARSET_WARNING = "input.charset";
    static final String MALFORMED_WARNING = "input.malformed";

    /** Share of control characters from which bytes are taken for no text at all. */
    private static final double CONTROL_SHARE = 0.01;

    private static final Map<String, String> KNOWN_FILES = Map.of(
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "a ZIP archive or an office document",
            "\u00D0\u00CF\u0011\u00E0", "an old office document",
            "\u0089PNG", "a picture (PNG)",
            "\u00FF\u00D8\u00FF", "a picture (JPEG)",
            "GIF8", "a picture (GIF)",
            "SQLite format 3", "an SQLite database",
            "\u007FELF", "a program",
            "\u001F\u008B", "compressed with gzip");

    private TextDecoder() {}

    static Decoded decode(byte[] bytes, int length) {
        Charsets.Marked marked = Charsets.marked(bytes, length);
        if (marked != null && !marked.charset().equals(StandardCharsets.UTF_8)) {
            return converted(bytes, marked.markLength(), length, marked.charset());
        }
        Decoded.Refused binary = binary(bytes, length);
        if (binary != null) {
            return binary;
        }
        int begin = marked == null ? 0 : marked.markLength();
        String text = strict(bytes, begin, length, StandardCharsets.UTF_8);
        if (text != null) {
            return new Decoded.Text(text, List.of());
        }
        Charset charset = marked == null ? Charsets.singleByte(bytes, length) : null;
        return charset == null
                ? replaced(bytes, begin, length, StandardCharsets.UTF_8, new ArrayList<>())
                : converted(bytes, begin, length, charset);
    }

    /** Why the bytes are no text; {@code null} where they may be one. */
    static Decoded.@Nullable Refused binary(byte[] bytes, int length) {
        for (Map.Entry<String, String> known : KNOWN_FILES.entrySet()) {
            if (startsWith(bytes, length, known.getKey())) {
                return new Decoded.Refused(
                        "this is " + known.getValue() + ", not text", "extract its text first and give that");
            }
        }
        int sample = Math.min(length, Charsets.SAMPLE_BYTES);
        int controls = 0;
        for (int at = 0; at < sample; at++) {
            controls += isControl(bytes[at]) ? 1 : 0;
        }
        if (controls <= sample * CONTROL_SHARE) {
            return null;
        }
        return new Decoded.Refused(
                "this is not text (" + controls + " control characters in the first " + sample + " bytes)",
                "give plain text or JSONL");
    }

    private static boolean startsWith(byte[] bytes, int length, String mark) {
        if (length < mark.length()) {
            return false;
        }
        for (int at = 0; at < mark.length(); at++) {
            if ((bytes[at] & 0xFF) != mark.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(byte unit) {
        return (unit >= 0 && unit < 0x20 && (unit < '\t' || unit > '\r') && unit != 0x1B) || unit == 0x7F;
    }

    private static Decoded converted(byte[] bytes, int begin, int length, Charset charset) {
        List<Warning> warnings = new ArrayList<>();
        warnings.add(conversionWarning(charset));
        String text = strict(bytes, begin, length, charset);
        return text == null ? replaced(bytes, begin, length, charset, warnings) : new Decoded.Text(text, warnings);
    }

    static Warning conversionWarning(Charset charset) {
        return new Warning(
                CHARSET_WARNING,
                "The input is " + charset.name() + " and was converted; offsets count the converted text.",
                null);
    }

    static Warning malformedWarning(Charset charset, long count, long first) {
        return new Warning(
                MALFORMED_WARNING,
                "The input is broken " + charset.name() + ": " + count + (count == 1 ? " place was" : " places were")
                        + " replaced by U+FFFD, the first at byte " + first + "; fetch it again if you can.",
                null);
    }

    private static @Nullable String strict(byte[] bytes, int begin, int length, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, begin, length - begin))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded replaced(byte[] bytes, int begin, int length, Charset charset, List<Warning> warnings) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, length - begin);
        CharBuffer out = CharBuffer.allocate(length - begin + 1);
        long count = 0;
        long first = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            first = first < 0 ? in.position() : first;
            count++;
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        warnings.add(malformedWarning(charset, count, first));
        return new Decoded.Text(out.flip().toString(), warnings);
    }
}
