package org.isnad.rules;

import org.jspecify.annotations.Nullable;

/**
 * One compiled item of a pattern.
 *
 * @param words numbers of the words that fit, sorted; empty for a slot or sign
 * @param sign the punctuation mark that fits, 0 for a word or slot
 * @param slot what may fill it, {@code null} for a word or sign
 * @param binding index of what it binds, -1 for nothing
 */
record Item<S extends Scan>(
        int[] words,
        char sign,
        @Nullable Slot<S> slot,
        int binding,
        Slot.Clitics clitics,
        boolean optional,
        boolean not) {
    /** Lets anything be attached: what holds for the first item. */
    Item<S> free() {
        return clitics.required() == 0 ? new Item<>(words, sign, slot, binding, Slot.Clitics.ANY, optional, not) : this;
    }
}
