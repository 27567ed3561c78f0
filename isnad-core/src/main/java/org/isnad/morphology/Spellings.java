package org.isnad.morphology;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one form may be written.
 *
 * @param free as it stands alone
 * @param variant the other spelling where usage is divided
 * @param bound before a pronoun, where that is another spelling
 * @param boundVariant the other spelling of that
 */
record Spellings(
        String free,
        @Nullable String variant,
        @Nullable String bound,
        @Nullable String boundVariant) {
    static Spellings of(Speller speller, String prefix, Stem stem, String ending) {
        speller.join(prefix, stem, ending);
        String free = speller.free();
        String variant = speller.variant();
        String bound = speller.beforePronoun();
        return new Spellings(free, variant, bound, bound == null ? null : speller.variant());
    }

    boolean isLike(@Nullable Spellings other) {
        return other != null
                && free.equals(other.free)
                && Objects.equals(variant, other.variant)
                && Objects.equals(bound, other.bound)
                && Objects.equals(boundVariant, other.boundVariant);
    }
}
