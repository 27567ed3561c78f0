package org.isnad.interpret.claims;

/**
 * Where what is said begins.
 *
 * @param frame by which complement
 * @param at token where the complement itself begins: the complementiser, the mark, the preposition, the noun
 * @param first first token of the content
 */
record Complement(Frame frame, int at, int first) {}
