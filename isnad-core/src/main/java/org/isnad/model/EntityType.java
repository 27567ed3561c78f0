package org.isnad.model;

/** What kind of actor an entity is. */
public enum EntityType {
    PERSON,
    STATE,
    GOVERNMENT_BODY,
    ARMED_GROUP,
    ORGANISATION,
    OUTLET,
    PEOPLE,
    UNKNOWN
}
