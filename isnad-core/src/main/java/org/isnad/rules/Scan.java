package org.isnad.rules;

import org.isnad.morphology.LexicalText;

/** A stage's view of one text while its rules run. */
public interface Scan {
    LexicalText text();
}
