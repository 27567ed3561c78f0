package org.isnad.morphology;

import org.isnad.text.Letters;

/**
 * Spells the words of one stem.
 *
 * <p>Where no hamza seeks its seat and no glide merges, which is most stems, the stem is spelt once and only put between
 * prefix and ending; the others go through {@link Speller} word by word. Both ways give the same.
 */
final class StemSpeller {
    private final Speller speller;
    private final Stem stem;
    private final boolean plain;
    private final String open;
    private final String closed;
    private final String bare;

    StemSpeller(Speller speller, Stem stem) {
        this.speller = speller;
        this.stem = stem;
        this.plain = !stem.weakEnd() && stem.open().indexOf(Letters.HAMZA) < 0;
        this.open = plain ? speller.spell(stem.open()) : "";
        this.closed = plain ? speller.spell(stem.closed()) : "";
        this.bare = plain ? speller.spell(stem.bare()) : "";
    }

    Stem stem() {
        return stem;
    }

    /** Whether all words of both stems are spelt alike; false also where only looking at the words can tell. */
    boolean spellsLike(StemSpeller other) {
        return plain
                && other.plain
                && open.equals(other.open)
                && closed.equals(other.closed)
                && bare.equals(other.bare);
    }

    Spellings spell(Slot slot) {
        if (!plain) {
            return Spellings.of(speller, slot.prefix(), stem, slot.ending());
        }
        String free = between(slot.prefixLetters(), slot.endingLetters(), slot);
        boolean changes = !slot.boundEndingLetters().equals(slot.endingLetters());
        String bound = changes ? between(slot.prefixLetters(), slot.boundEndingLetters(), slot) : null;
        return new Spellings(free, null, bound, null);
    }

    private String between(String prefix, String ending, Slot slot) {
        String body = slot.startsWithConsonant() ? closed : slot.ending().isEmpty() ? bare : open;
        boolean twins = slot.startsWithConsonant() && body.charAt(body.length() - 1) == ending.charAt(0);
        return prefix.concat(body).concat(twins ? ending.substring(1) : ending);
    }
}
