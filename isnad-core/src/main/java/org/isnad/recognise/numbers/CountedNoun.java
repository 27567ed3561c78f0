package org.isnad.recognise.numbers;

/**
 * One form of a noun that numbers count.
 *
 * @param unit the kind of thing, such as {@code people}
 * @param lemma its singular
 */
public record CountedNoun(String unit, String lemma, Form form) {
    /** The noun's number. A dual counts two by itself. */
    public enum Form {
        SINGULAR,
        DUAL,
        PLURAL
    }
}
