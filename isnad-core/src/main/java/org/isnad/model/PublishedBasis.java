package org.isnad.model;

/** How the publication date is known. */
public enum PublishedBasis {
    GIVEN,
    METADATA,
    TEXT,
    NONE
}
