package org.isnad.recognise.places;

/** What a word tells of the name of a country or city near it; the words stand in {@code words/contexts.tsv}. */
enum Role {
    /** Into, inside, all over: what follows is a place. */
    IN,
    TO,
    FROM,
    ON,
    WITH,
    ABOUT,
    AGAINST,
    BETWEEN,
    /** Opens a clause whose subject may follow. */
    THAT,
    /** Stands between a subject and its verb, or for the verb. */
    AUXILIARY,
    /** Borders, roads and crossings lie between places. */
    BORDER,
    /** A country after it is part of an institution's name. */
    INSTITUTION,
    /** Decisions, relations, forces: a country after it is their owner. */
    ACTOR_HEAD,
    /** Before "by", "to", "with": a country after these is a party. */
    ACTOR_LINK,
    /** Visits and voyages: what is visited is a place. */
    VISIT,
    /** Entering and leaving: what follows directly is a place. */
    ENTRY,
    /** Titles of persons: what follows is a person's name. */
    PERSON,
    /** Matches and teams: countries among them play. */
    SPORT,
    /** A preposition with a pronoun: it stands between a verb and its subject. */
    WITH_PRONOUN,
    /** "This" and "those": a definite noun after them is a common one. */
    THIS,
    /** Several places, whose names may follow one by one. */
    SEVERAL,
    /** Opens the list of their names. */
    NAMELY,
    /** "States of": the name after it is read as if it stood for itself. */
    STATES,
    /** "Each of": what stands before it says what its members are. */
    EACH,
    /** Praise, blame and trust are "by" somebody, not in a place. */
    ACTOR_BY,
    /** "His country": a country beside it is its partner or opponent. */
    OWN_COUNTRY,
    /** "The capital": the city is meant, not the country of its name. */
    CAPITAL;

    int bit() {
        return 1 << ordinal();
    }
}
