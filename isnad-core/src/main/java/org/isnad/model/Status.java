package org.isnad.model;

/** Whether a happening is told as having happened. */
public enum Status {
    ACTUAL,
    DENIED,
    FUTURE,
    HYPOTHETICAL
}
