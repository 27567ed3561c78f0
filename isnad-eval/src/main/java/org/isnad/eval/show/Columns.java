package org.isnad.eval.show;

import java.util.ArrayList;
import java.util.List;

/** Lays lines of cells out in columns, the first to the left and the others to the right. */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    void line(List<String> cells) {
        lines.add(List.copyOf(cells));
    }

    String text() {
        int[] widths = new int[lines.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                widths[column] = Math.max(widths[column], width(line.get(column)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder laid = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                String space = " ".repeat(widths[column] - width(cell));
                laid.append(column == 0 ? cell + space : GAP + space + cell);
            }
            text.append(laid.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
