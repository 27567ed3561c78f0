package org.isnad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Examples of what a stage must make of a text, read from a {@code *.corpus.tsv} file beside the test.
 *
 * <pre>
 * # what the examples show
 * expected    published    text
 * 2013-02-11  2013-02-12   أمس
 * -           2013-02-12   ابحث
 * </pre>
 *
 * <p>Cells are divided by one tab. The first line that is no comment names the columns: the first is {@code expected}, the
 * last is {@code text}. In a text {@code \n}, {@code \t}, {@code \\} and {@code \}{@code uXXXX} stand for the characters that
 * a line cannot show. A file without examples, with two examples of the same input, or with a broken line is refused.
 */
public final class Corpus {
    private final String file;
    private final List<Example> examples;

    private Corpus(String file, List<Example> examples) {
        this.file = file;
        this.examples = List.copyOf(examples);
    }

    /**
     * Reads the corpus that lies on the class path in the package of {@code test}.
     *
     * @param name the file's name, such as {@code times.corpus.tsv}
     */
    public static Corpus of(Class<?> test, String name) {
        try (InputStream stream = test.getResourceAsStream(name)) {
            if (stream == null) {
                throw new AssertionError("no corpus " + name + " in the test resources of " + test.getPackageName());
            }
            return parse(name, decode(name, stream.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** Reads a corpus from its content; {@code file} is what messages call it. */
    static Corpus parse(String file, String content) {
        List<Example> examples = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> columns = List.of();
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = header(file, number, cells);
                continue;
            }
            if (cells.size() != columns.size()) {
                throw at(file, number, cells.size() + " cells, expected " + columns.size() + ": " + columns);
            }
            String input = String.join("\t", cells.subList(1, cells.size()));
            Integer earlier = seen.putIfAbsent(input, number);
            if (earlier != null) {
                throw at(file, number, "the same input as in line " + earlier);
            }
            examples.add(
                    new Example(file, number, columns, cells, unescape(file, number, cells.get(cells.size() - 1))));
        }
        if (examples.isEmpty()) {
            throw new AssertionError(file + ": no examples; a corpus without examples shows nothing");
        }
        return new Corpus(file, examples);
    }

    public List<Example> examples() {
        return examples;
    }

    /**
     * Checks every example against what the code makes of it, and fails once with all that differ, by file and line.
     *
     * @param actual from an example to what the code makes of it, written as in the column {@code expected}
     */
    public void check(Function<Example, String> actual) {
        List<String> failures = new ArrayList<>();
        for (Example example : examples) {
            String failure = failure(example, actual);
            if (!failure.isEmpty()) {
                failures.add(file + ":" + example.line() + ": " + failure + "\n    in: " + example.text());
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(
                    failures.size() + " of " + examples.size() + " examples fail\n" + String.join("\n", failures));
        }
    }

    private static String failure(Example example, Function<Example, String> actual) {
        try {
            String found = actual.apply(example);
            return found.equals(example.expected())
                    ? ""
                    : "expected " + example.expected() + "\n    found " + (found.isEmpty() ? "(nothing)" : found);
        } catch (RuntimeException | AssertionError thrown) {
            StackTraceElement[] where = thrown.getStackTrace();
            return "expected " + example.expected() + "\n    threw " + thrown
                    + (where.length == 0 ? "" : " at " + where[0]);
        }
    }

    private static List<String> header(String file, int number, List<String> columns) {
        boolean good = columns.size() >= 2
                && columns.get(0).equals("expected")
                && columns.get(columns.size() - 1).equals("text");
        if (!good) {
            throw at(
                    file,
                    number,
                    "the first line must name the columns, from 'expected' to 'text', with tabs between; found "
                            + columns);
        }
        return List.copyOf(columns);
    }

    private static String decode(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError(file + ": not UTF-8", broken);
        }
    }

    private static String unescape(String file, int number, String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        int position = 0;
        while (position < cell.length()) {
            char c = cell.charAt(position++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = position < cell.length() ? cell.charAt(position++) : ' ';
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case '\\' -> text.append('\\');
                case 'u' -> {
                    text.append(codeUnit(file, number, cell, position));
                    position += 4;
                }
                default -> throw at(file, number, "'\\" + escaped + "' is no escape; known here: \\n \\t \\\\ \\uXXXX");
            }
        }
        return text.toString();
    }

    private static char codeUnit(String file, int number, String cell, int begin) {
        try {
            return (char) Integer.parseInt(cell.substring(begin, begin + 4), 16);
        } catch (IndexOutOfBoundsException | NumberFormatException broken) {
            throw at(file, number, "\\u wants four hexadecimal digits");
        }
    }

    private static AssertionError at(String file, int line, String what) {
        return new AssertionError(file + ":" + line + ": " + what);
    }

    /**
     * One line of a corpus.
     *
     * @param file the corpus
     * @param line its line there, from 1
     * @param columns the names of the columns
     * @param cells what stands in them
     * @param text the last cell with its escapes resolved
     */
    public record Example(String file, int line, List<String> columns, List<String> cells, String text) {
        public Example {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }

        /** What the code must make of it, in the words of the corpus. */
        public String expected() {
            return cells.get(0);
        }

        /** What stands in the named column. */
        public String cell(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw at(file, line, "no column '" + column + "'; there are " + columns);
            }
            return cells.get(index);
        }
    }
}
