package org.isnad.interpret.events;

/** What the phrase in a {@link Slot} is to the event. */
enum Part {
    SOURCE,
    TARGET,
    /** All parties of a two-sided act are sources. */
    BOTH,
    /** Source where the phrase names somebody armed or official, else target. */
    EITHER,
    NONE
}
