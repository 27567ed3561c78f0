package org.isnad.rules;

import org.isnad.lexicon.Category;
import org.isnad.morphology.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What may fill a place in a pattern.
 *
 * @param <S> the stage's view of one text
 */
@FunctionalInterface
public interface Slot<S extends Scan> {
    /** What begins at the token, {@code null} where nothing does. The token exists. */
    @Nullable
    Filler at(S scan, int token, Clitics allowed);

    /** The bits of a slot that is not filled by words of certain categories. */
    long ANYTHING = 0;

    /** The {@linkplain Category#bits bits} of what can fill the slot, or {@link #ANYTHING}. */
    default long bits() {
        return ANYTHING;
    }

    /** The words of a category; their value fills the slot. */
    static <S extends Scan> Slot<S> of(Category category) {
        return within(category, (scan, token, allowed) -> {
            for (Reading reading : scan.text().readings(token)) {
                if (reading.is(category) && !reading.hasSuffix() && allowed.accepts(reading)) {
                    return new Filler(
                            token + reading.length(),
                            reading.prefix(),
                            reading.entry().value());
                }
            }
            return null;
        });
    }

    /** A slot that only begins with words of a category. */
    static <S extends Scan> Slot<S> within(Category category, Slot<S> slot) {
        return new Slot<>() {
            @Override
            public @Nullable Filler at(S scan, int token, Clitics allowed) {
                return scan.text().mayHave(token, category.bit()) ? slot.at(scan, token, allowed) : null;
            }

            @Override
            public long bits() {
                return category.bit();
            }
        };
    }

    /**
     * What was found.
     *
     * @param end the token after it
     * @param prefix how many folded characters of its first token do not belong to it
     */
    record Filler(int end, int prefix, Object value) {}

    /**
     * What may be attached before a word.
     *
     * @param any whether anything may
     * @param required the one conjunction or preposition that must; 0 where nothing may, unless {@code any}
     */
    record Clitics(boolean any, char required) {
        public static final Clitics ANY = new Clitics(true, '\0');
        public static final Clitics NONE = new Clitics(false, '\0');

        public boolean accepts(Reading reading) {
            return accepts(reading.conjunction(), reading.preposition());
        }

        public boolean accepts(char conjunction, char preposition) {
            return any
                    || (required == 0 ? conjunction == 0 && preposition == 0 : acceptsOnly(conjunction, preposition));
        }

        private boolean acceptsOnly(char conjunction, char preposition) {
            return conjunction == required && preposition == 0 || conjunction == 0 && preposition == required;
        }
    }
}
