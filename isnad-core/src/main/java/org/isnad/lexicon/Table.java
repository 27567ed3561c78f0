package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Letters;

/**
 * A table of data: UTF-8, tab-separated, first line the names of the columns, {@code #} begins a comment line.
 *
 * <p>Refused, with file and line: a missing or unknown column, more cells than columns, a row without a {@code source},
 * and invisible direction marks, which make what is read differ from what is seen.
 *
 * @param file the file's name for messages
 * @param rows the rows in order
 */
public record Table(String file, List<Row> rows) {
    private static final String SOURCE = "source";

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param columns the columns that its header must name, in any order; those ending in {@code ?} may be missing
     */
    static Table parse(String file, String content, String... columns) {
        String[] lines = content.split("\n", -1);
        Map<String, Integer> index = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            refuseDirectionMarks(file, i + 1, line);
            if (width == 0) {
                width = readHeader(file, i + 1, line, columns, index);
            } else {
                rows.add(readRow(new RowRef(file, i + 1), line, index, width));
            }
        }
        if (width == 0) {
            throw new LexiconException(
                    file, 1, "no header line was found", "begin with: " + String.join("\t", columns));
        }
        return new Table(file, rows);
    }

    /** The header's names go into {@code index}; how many there are is returned. */
    private static int readHeader(String file, int line, String text, String[] columns, Map<String, Integer> index) {
        String[] names = text.split("\t", -1);
        List<String> known =
                List.of(columns).stream().map(name -> name.replace("?", "")).toList();
        for (int i = 0; i < names.length; i++) {
            if (!known.contains(names[i])) {
                throw new LexiconException(
                        file, line, "unknown column '" + names[i] + "'", "known here: " + String.join(", ", known));
            }
            index.put(names[i], i);
        }
        for (String column : columns) {
            if (column.endsWith("?")) {
                index.putIfAbsent(column.replace("?", ""), Integer.MAX_VALUE);
            } else if (!index.containsKey(column)) {
                throw new LexiconException(
                        file,
                        line,
                        "the column '" + column + "' is missing",
                        "the header must name " + String.join(", ", known));
            }
        }
        return names.length;
    }

    private static Row readRow(RowRef ref, String line, Map<String, Integer> index, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns) {
            throw new LexiconException(
                    ref, cells.length + " cells for " + columns + " columns", "separate cells by one tab each");
        }
        Row row = new Row(ref, index, cells);
        if (index.containsKey(SOURCE) && row.find(SOURCE) == null) {
            throw new LexiconException(
                    ref,
                    "the row has no source",
                    "say where the fact was checked, or 'own' for the team's own knowledge");
        }
        return row;
    }

    private static void refuseDirectionMarks(String file, int line, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isDirectionMark(text.charAt(i))) {
                throw new LexiconException(
                        file,
                        line,
                        "an invisible direction mark U+" + Integer.toHexString(text.charAt(i)) + " at column "
                                + (i + 1),
                        "delete it: it would be part of the word");
            }
        }
    }
}
