package org.isnad.rules;

import org.jspecify.annotations.Nullable;

/**
 * Builds what a rule makes.
 *
 * @param <S> the stage's view of one text
 * @param <R> what the rules of a set make
 */
@FunctionalInterface
public interface Maker<S extends Scan, R> {
    /** The result, or {@code null} where the bindings do not fit after all (a thirteenth month). */
    @Nullable
    R make(S scan, Arguments arguments);
}
