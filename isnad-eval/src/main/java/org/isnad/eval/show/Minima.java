package org.isnad.eval.show;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.eval.score.Scores;

/**
 * The figures that must be reached: a table with the columns {@code figure} and {@code minimum}, {@code #} for comments.
 * A figure falls short where it is lower as shown, with three places.
 */
public record Minima(Map<String, BigDecimal> minima) {
    private static final String HEADER = "figure\tminimum";

    public Minima {
        minima = Collections.unmodifiableMap(new LinkedHashMap<>(minima));
    }

    /** A figure that is lower than it must be. */
    public record Shortfall(String figure, BigDecimal minimum, BigDecimal reached) {}

    /** Reads the table; throws {@link ShowException} where a line of it cannot be used. */
    public static Minima read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new ShowException(file.toString(), "it cannot be read (" + e.getMessage() + ")", "check the file");
        }
    }

    static Minima parse(String file, String table) {
        Map<String, BigDecimal> minima = new LinkedHashMap<>();
        boolean isHeaderRead = false;
        int number = 0;
        for (String line : table.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (isHeaderRead) {
                add(file + ":" + number, line.split("\t", -1), minima);
            } else if (!line.equals(HEADER)) {
                throw new ShowException(
                        file + ":" + number, "the header is '" + line + "'", "it must be: figure, a tab, minimum");
            }
            isHeaderRead = true;
        }
        if (minima.isEmpty()) {
            throw new ShowException(file, "the table requires nothing", "give at least one figure and its minimum");
        }
        return new Minima(minima);
    }

    private static void add(String where, String[] cells, Map<String, BigDecimal> minima) {
        List<String> known = Scores.names();
        if (cells.length != 2) {
            throw new ShowException(where, cells.length + " cells", "give a figure, one tab and its minimum");
        }
        if (!known.contains(cells[0])) {
            throw new ShowException(
                    where, "no figure is called '" + cells[0] + "'", "known are: " + String.join(", ", known));
        }
        try {
            BigDecimal minimum = new BigDecimal(cells[1]);
            if (minima.putIfAbsent(cells[0], minimum) != null) {
                throw new ShowException(where, "'" + cells[0] + "' stands there twice", "keep one of the lines");
            }
        } catch (NumberFormatException e) {
            throw new ShowException(where, "'" + cells[1] + "' is no number", "write it like 0.750");
        }
    }

    /** The figures that are lower than required, in the order of the table. */
    public List<Shortfall> shortfalls(Scores scores) {
        Map<String, Double> figures = scores.figures();
        List<Shortfall> shortfalls = new ArrayList<>();
        minima.forEach((figure, minimum) -> {
            BigDecimal reached = Figures.rounded(figures.getOrDefault(figure, 0.0));
            if (reached.compareTo(minimum) < 0) {
                shortfalls.add(new Shortfall(figure, minimum, reached));
            }
        });
        return shortfalls;
    }

    /** The shortfalls as a table for people. */
    public static String table(List<Shortfall> shortfalls) {
        Columns columns = new Columns();
        columns.line(List.of("figure", "minimum", "reached", "difference"));
        for (Shortfall shortfall : shortfalls) {
            columns.line(List.of(
                    shortfall.figure(),
                    shortfall.minimum().toPlainString(),
                    shortfall.reached().toPlainString(),
                    shortfall.reached().subtract(shortfall.minimum()).toPlainString()));
        }
        return columns.text();
    }

    /** The table that requires of its figures what they reach now, or what they had to, where that is more. */
    public String raisedTo(Scores scores) {
        Map<String, Double> figures = scores.figures();
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        minima.forEach((figure, minimum) -> lines.append(figure)
                .append('\t')
                .append(Figures.rounded(figures.getOrDefault(figure, 0.0))
                        .max(minimum)
                        .toPlainString())
                .append('\n'));
        return lines.toString();
    }
}
