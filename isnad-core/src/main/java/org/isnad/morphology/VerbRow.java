package org.isnad.morphology;

import java.util.List;
import java.util.Locale;
import org.isnad.text.Letters;

/** One row of a file of verbs on its way to a {@link VerbPattern}. */
final class VerbRow {
    private static final int COLUMNS = 8;
    private static final String NO_MASDAR = "-";

    private final String file;
    private final int line;
    private final String[] cells;

    VerbRow(String file, int line, String row) {
        this.file = file;
        this.line = line;
        this.cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw error("the row has " + cells.length + " cells; write " + COLUMNS + ", with one tab between them");
        }
    }

    VerbPattern verb() {
        if (cells[4].isBlank()) {
            throw error("the source is empty; say where the row is from, such as 'own'");
        }
        String root = arabic(5, "root");
        String lemma = arabic(6, "lemma");
        int form = form();
        List<String> masdars = masdars();
        if (form == 1 && masdars.isEmpty() && !cells[7].equals(NO_MASDAR)) {
            throw error("form 1 has no regular masdar; give those of " + lemma + ", or '-' if there is none");
        }
        try {
            return new VerbPattern(lemma, root, form, vowel(1, "past"), vowel(2, "present"), masdars, voice());
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage() + "; correct the row");
        }
    }

    private int form() {
        try {
            return Integer.parseInt(cells[0]);
        } catch (NumberFormatException e) {
            throw error("form is '" + cells[0] + "'; write 1 to 10, or 11 to 14 for roots of four letters");
        }
    }

    private char vowel(int cell, String column) {
        String vowel = cells[cell];
        if (vowel.length() != 1 || "aiu-".indexOf(vowel.charAt(0)) < 0) {
            throw error(column + " is '" + vowel + "'; write a, i or u in form 1, else -");
        }
        return vowel.charAt(0);
    }

    private Voice voice() {
        return switch (cells[3]) {
            case "either" -> Voice.EITHER;
            case "active" -> Voice.ACTIVE;
            case "passive" -> Voice.PASSIVE;
            default -> throw error("voice is '" + cells[3] + "'; write either, active or passive");
        };
    }

    private List<String> masdars() {
        if (cells[7].isEmpty() || cells[7].equals(NO_MASDAR)) {
            return List.of();
        }
        checkLetters(cells[7].replace("|", ""), "masdars");
        List<String> masdars = List.of(cells[7].split("\\|", -1));
        if (masdars.contains("")) {
            throw error("a masdar is empty; put one | between two, none at the ends");
        }
        return masdars;
    }

    private String arabic(int cell, String column) {
        if (cells[cell].isEmpty()) {
            throw error("the " + column + " is empty; write it in Arabic letters");
        }
        checkLetters(cells[cell], column);
        return cells[cell];
    }

    private void checkLetters(String value, String column) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < Letters.HAMZA || c > Letters.YEH || c == Letters.TATWEEL) {
                throw error("the " + column + " '" + value + "' holds U+" + hex(c)
                        + "; write bare Arabic letters, without vowel signs or marks");
            }
        }
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private VerbFileException error(String whatAndWhatToDo) {
        return new VerbFileException(file, line, whatAndWhatToDo);
    }
}
