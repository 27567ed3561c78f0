package org.isnad.testing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Texts that nobody would write: Arabic words without meaning among everything that real and broken files hold.
 *
 * <p>The same seed gives the same texts. {@link #forEachText} takes a new seed each time, prints it, and names it where a text
 * fails; {@code -Disnad.seed=N} plays it again.
 */
public final class RandomArabic {
    /** The system property that fixes the seed. */
    public static final String SEED_PROPERTY = "isnad.seed";

    private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
    private static final String FOREIGN_LETTERS = "پچژگڤکیہٱ";
    private static final String DIACRITICS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640";
    private static final String DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";
    private static final String PUNCTUATION = ".,:;!?،؛؟…-–—()[]/\\%٪٫٬*_#@&";
    private static final String QUOTATION_MARKS = "«»\"\"“”„‘’'‹›";
    private static final String INVISIBLE =
            "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\u00AD\u061C\u0000\u0007";
    private static final String SPACES = "    \t\n\n\r\u00A0\u2003\u2028\u3000\u0085";
    private static final List<String> PARTICLES = List.of(
            "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "في", "من", "على", "أن", "إن", "قال", "بن", "عبد");
    private static final List<String> OUTSIDE_THE_BASIC_PLANE = List.of("😀", "🇸🇾", "👨‍👩‍👧", "𐎀𐎁", "𞸀", "𝟘");

    private final SplittableRandom random;

    public RandomArabic(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Gives {@code count} random texts to a check, and names seed and text where it fails. */
    public static void forEachText(int count, Consumer<String> check) {
        forEachText(count, RandomArabic::text, check);
    }

    /** As {@link #forEachText(int, Consumer)}, with texts that {@link #reshuffled} makes of a meaningful one. */
    public static void forEachReshuffled(String meaningful, int count, Consumer<String> check) {
        List<String> words = List.of(meaningful.split("(?<=[ \\n])", -1));
        forEachText(count, random -> random.reshuffled(words), check);
    }

    private static void forEachText(int count, Function<RandomArabic, String> make, Consumer<String> check) {
        Long fixed = Long.getLong(SEED_PROPERTY);
        long seed = fixed != null ? fixed : ThreadLocalRandom.current().nextLong();
        System.out.println("random Arabic: -D" + SEED_PROPERTY + "=" + seed);
        RandomArabic texts = new RandomArabic(seed);
        for (int i = 0; i < count; i++) {
            String text = make.apply(texts);
            try {
                check.accept(text);
            } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
                throw new AssertionError(
                        "text " + i + " of -D" + SEED_PROPERTY + "=" + seed + ": " + thrown + "\n    " + visible(text),
                        thrown);
            }
        }
    }

    /** A text of a random kind: mostly words, sometimes one of the shapes that break programs. */
    public String text() {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> onlyDiacritics(1 + random.nextInt(200));
            case 2 -> nestedQuotations(1 + random.nextInt(40));
            case 3 -> brokenSurrogates(1 + random.nextInt(100));
            case 4 -> longLine(2_000 + random.nextInt(20_000));
            case 5 -> anyCharacters(1 + random.nextInt(500));
            default -> mixed(1 + random.nextInt(300));
        };
    }

    /** One word of Arabic letters, now and then with diacritics, a particle before it or a foreign letter. */
    public String word() {
        StringBuilder word = new StringBuilder(random.nextInt(4) == 0 ? oneOf(PARTICLES) : "");
        int length = 1 + random.nextInt(8);
        boolean vowelled = random.nextInt(10) == 0;
        for (int i = 0; i < length; i++) {
            word.append(random.nextInt(50) == 0 ? oneOf(FOREIGN_LETTERS) : oneOf(LETTERS));
            if (vowelled) {
                word.append(oneOf(DIACRITICS));
            }
        }
        return word.toString();
    }

    /** Words, numbers, Latin, punctuation, quotation marks, invisible characters and pictures in one text. */
    public String mixed(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(piece());
            if (random.nextInt(12) != 0) {
                text.append(oneOf(SPACES));
            }
        }
        return text.toString();
    }

    /**
     * Known words in an order that nobody meant: runs of them stay together, so that constructions begin and break off
     * anywhere, also at the end of the text.
     */
    public String reshuffled(List<String> words) {
        StringBuilder text = new StringBuilder();
        int runs = 1 + random.nextInt(30);
        for (int i = 0; i < runs; i++) {
            int first = random.nextInt(words.size());
            int end = Math.min(words.size(), first + 1 + random.nextInt(8));
            words.subList(first, end).forEach(text::append);
            if (random.nextInt(10) == 0) {
                text.append(piece());
            }
        }
        // Words may all be empty: then there is nothing to cut off.
        text.setLength(text.length() - random.nextInt(Math.min(text.length() + 1, 12)));
        return text.toString();
    }

    /** One line without the end of a sentence, of at least {@code length} code units. */
    public String longLine(int length) {
        StringBuilder text = new StringBuilder(length + 16);
        while (text.length() < length) {
            text.append(word()).append(random.nextInt(20) == 0 ? '،' : ' ');
        }
        return text.toString();
    }

    /** Quotations inside quotations, some never closed, some closed by another kind of mark. */
    public String nestedQuotations(int marks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < marks; i++) {
            text.append(oneOf(QUOTATION_MARKS)).append(word()).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** Diacritics and tatweel with no letter to stand on. */
    public String onlyDiacritics(int length) {
        return characters(DIACRITICS, length);
    }

    /** Halves of surrogate pairs among words and whole pairs. */
    public String brokenSurrogates(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) (0xD800 + random.nextInt(0x400)));
                case 1 -> text.append((char) (0xDC00 + random.nextInt(0x400)));
                case 2 -> text.append(oneOf(OUTSIDE_THE_BASIC_PLANE));
                default -> text.append(word());
            }
        }
        return text.toString();
    }

    /** Any code units at all. */
    public String anyCharacters(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private String piece() {
        return switch (random.nextInt(24)) {
            case 0, 1 -> characters(DIGITS, 1 + random.nextInt(6));
            case 2, 3 -> characters(PUNCTUATION, 1 + random.nextInt(3));
            case 4, 5 -> oneOf(QUOTATION_MARKS);
            case 6 -> oneOf(INVISIBLE) + word();
            case 7 -> oneOf(OUTSIDE_THE_BASIC_PLANE);
            case 8 -> "Reuters" + characters(DIGITS, random.nextInt(3));
            case 9 -> oneOf(DIACRITICS);
            default -> word();
        };
    }

    private String characters(String from, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(oneOf(from));
        }
        return text.toString();
    }

    private String oneOf(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private String oneOf(List<String> strings) {
        return strings.get(random.nextInt(strings.size()));
    }

    /** The text as it can be copied into a test: what cannot be seen is escaped. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), 2_000); i++) {
            char c = text.charAt(i);
            boolean shown = c == ' ' || Character.isLetterOrDigit(c) || (c > ' ' && c < 0x7F && c != '\\');
            out.append(
                    shown
                            ? String.valueOf(c)
                            : "\\u" + Integer.toHexString(0x10000 | c).substring(1));
        }
        return text.length() > 2_000 ? out + " … (" + text.length() + " code units)" : out.toString();
    }
}
