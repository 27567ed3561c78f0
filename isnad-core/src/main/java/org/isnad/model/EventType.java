package org.isnad.model;

/** Types of events: the material types of PLOVER (manual 0.8) that Isnad codes, speech acts being claims. */
public enum EventType {
    ASSAULT,
    COERCE,
    MOBILIZE,
    PROTEST,
    SANCTION,
    RETREAT,
    AID,
    CONSULT,
    AGREE,
    COOPERATE
}
