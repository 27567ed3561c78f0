package org.isnad.recognise.times;

import org.isnad.model.RuleId;
import org.isnad.model.Span;

/**
 * An expression of time at its place in a text.
 *
 * @param first first token
 * @param end token after the last one
 * @param future whether the words around it tell of what lies ahead
 */
public record TimeMention(int first, int end, Span span, TimeRef ref, boolean future, RuleId rule) {}
