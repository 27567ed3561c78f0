package org.isnad.model;

/** What a speaker does in saying something. */
public enum Act {
    SAY,
    ANNOUNCE,
    CONFIRM,
    DENY,
    ACCUSE,
    CONDEMN,
    WARN,
    THREATEN,
    DEMAND,
    PROMISE,
    REJECT,
    PRAISE,
    OPINE,
    REPORT
}
