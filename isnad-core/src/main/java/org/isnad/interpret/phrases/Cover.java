package org.isnad.interpret.phrases;

import java.util.Arrays;
import java.util.BitSet;

/** Which tokens earlier stages have recognised as times and as names; a name is one unit to the grammar. */
public final class Cover {
    private final BitSet times = new BitSet();
    private final BitSet persons = new BitSet();
    private final BitSet places = new BitSet();
    private final int[] nameEnds;

    public Cover(int tokens) {
        nameEnds = new int[tokens];
        Arrays.fill(nameEnds, -1);
    }

    /** Marks {@code [first, end)} as an expression of time. */
    public Cover time(int first, int end) {
        times.set(first, end);
        return this;
    }

    /** Marks {@code [first, end)} as a known name; the longest at a token counts. */
    public Cover name(int first, int end) {
        nameEnds[first] = Math.max(nameEnds[first], end);
        return this;
    }

    /** Marks {@code [first, end)} as the name of a person. */
    public Cover person(int first, int end) {
        persons.set(first);
        return name(first, end);
    }

    /** Marks {@code [first, end)} as the name of a place. */
    public Cover place(int first, int end) {
        places.set(first);
        return name(first, end);
    }

    /** Whether a name of a place begins at the token. */
    boolean isPlace(int token) {
        return places.get(token);
    }

    /** Whether a person's name begins at the token. */
    boolean isPerson(int token) {
        return persons.get(token);
    }

    boolean isTime(int token) {
        return times.get(token);
    }

    /** End of the longest name that begins at the token, -1 where none does. */
    int nameEnd(int token) {
        return nameEnds[token];
    }
}
