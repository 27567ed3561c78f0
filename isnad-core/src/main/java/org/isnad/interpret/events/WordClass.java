package org.isnad.interpret.events;

/** Classes of words that rows of triggers ask for; the words are those of {@code words.tsv}. */
enum WordClass {
    ARMED,
    OFFICIAL,
    PEOPLE,
    THING,
    FORCES,
    AID,
    CROWD,
    PRISONER,
    OFFICE,
    FIGURATIVE,
    ACCIDENT,
    SPORT,
    PLANNED,
    HYPOTHETICAL,
    STOPPING,
    PARTLY,
    OTHER,
    UPDATE,
    NONE,
    VIOLENT,
    SHOP,
    GOODS,
    SMUGGLING,
    REFUGEE,
    WEAPON,
    FATE,
    DEAD,
    REINFORCEMENT,
    SENTENCE,
    RULE,
    COURT,
    CROSSING,
    MONEY,
    JOINT,
    RELATIONS,
    WAY,
    AGENT,
    MAYBE,
    SIDE,
    VOID,
    HAPPENED,
    AFTERMATH,
    BEGINNING,
    CAUSE,
    /** A quotation mark: the name of an operation. */
    QUOTED,
    /** A name of a state or seat of government; no words of its own. */
    METONYM,
    /** A number; no words of its own. */
    NUMBER,
    /** A word of {@code instruments.tsv}. */
    INSTRUMENT,
    /** A phrase after the preposition of direction. */
    ILA
}
