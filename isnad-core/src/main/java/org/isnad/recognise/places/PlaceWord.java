package org.isnad.recognise.places;

import org.isnad.model.PlaceKind;

/**
 * A word that says what kind of place the name after it is.
 *
 * @param unknown whether a name that the gazetteer lacks may follow
 * @param part whether the word belongs to the name
 */
record PlaceWord(PlaceKind kind, Count count, Unknown unknown, Part part) {
    /** What announces the members of a list told one by one: {@code ثلاثة مواقع وهي …}. */
    static final PlaceWord LISTED = new PlaceWord(PlaceKind.OTHER, Count.PLURAL, Unknown.STRONG, Part.NO);

    /** How many places the word announces. */
    enum Count {
        SINGULAR,
        DUAL,
        PLURAL
    }

    enum Unknown {
        /** Whatever follows and is no common word is a name. */
        STRONG,
        /** What follows is a name only where it is shaped like one. */
        WEAK,
        NO
    }

    enum Part {
        YES,
        NO,
        /** Only where the gazetteer lists the name with the word. */
        KNOWN
    }

    boolean announcesSeveral() {
        return count != Count.SINGULAR;
    }
}
