package org.isnad.recognise.numbers;

import org.jspecify.annotations.Nullable;

/** A word that counts without a number. */
record Quantifier(long low, @Nullable Long high) {}
