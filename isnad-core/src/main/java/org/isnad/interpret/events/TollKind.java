package org.isnad.interpret.events;

/** What happened to those whom a toll counts. */
public enum TollKind {
    KILLED,
    INJURED,
    CAPTURED,
    DISPLACED
}
