package org.isnad.rules;

import org.jspecify.annotations.Nullable;

/** What a rule passes to its {@link Maker}: the values of its bindings and its constants, in the order of its call. */
public final class Arguments {
    private final @Nullable Object[] values;

    Arguments(@Nullable Object[] values) {
        this.values = values;
    }

    /** The argument, {@code null} where its binding stands in an optional item that was missing. */
    public <T> @Nullable T find(int index, Class<T> type) {
        return index < values.length ? type.cast(values[index]) : null;
    }

    /** The argument. */
    public <T> T get(int index, Class<T> type) {
        T value = find(index, type);
        if (value == null) {
            throw new IllegalStateException("argument " + index + " of a rule is missing; bind it in every match line");
        }
        return value;
    }

    /** An argument that is a whole number. */
    public int integer(int index) {
        return get(index, Number.class).intValue();
    }

    /** A constant of an enum, written in the rule in lower case. */
    public <E extends Enum<E>> E constant(int index, Class<E> type) {
        return Enum.valueOf(type, get(index, String.class).toUpperCase(java.util.Locale.ROOT));
    }
}
