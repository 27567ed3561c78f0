package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a {@link Table}, its cells named by the table's header. */
public final class Row {
    private final RowRef ref;
    private final Map<String, Integer> columns;
    private final String[] cells;

    Row(RowRef ref, Map<String, Integer> columns, String[] cells) {
        this.ref = ref;
        this.columns = columns;
        this.cells = cells;
    }

    public RowRef ref() {
        return ref;
    }

    /** The cell; refuses the row where it is empty. */
    public String get(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw new LexiconException(ref, "the cell '" + column + "' is empty", "every row needs one");
        }
        return cell;
    }

    /** The cell, or {@code null} where it is empty. */
    public @Nullable String find(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    /** The values of a cell that lists several, separated by {@code |}; none where it is empty. */
    public List<String> list(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** A decimal number, or {@code null} where the cell is empty. */
    public @Nullable Double number(String column) {
        String cell = cell(column);
        try {
            return cell.isEmpty() ? null : Double.valueOf(cell);
        } catch (NumberFormatException e) {
            throw new LexiconException(ref, "'" + cell + "' in '" + column + "' is no number", "write it like 33.51");
        }
    }

    /** One of an enum's constants, written in lower case with hyphens or underscores. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String cell = get(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(cell.replace('-', '_'))) {
                return constant;
            }
        }
        throw new LexiconException(
                ref,
                "'" + cell + "' is not known in '" + column + "'",
                "known here: " + String.join(", ", names(type)).toLowerCase(java.util.Locale.ROOT));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private String cell(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column '" + column + "' was asked for in " + ref.file());
        }
        return index < cells.length ? cells[index] : "";
    }
}
