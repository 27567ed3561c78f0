/**
 * The lexicon engine: tables of words come in, a compiled {@link org.isnad.lexicon.Lexicon} goes out that finds words and
 * phrases among tokens by one hash and one step of a trie each.
 *
 * <p>The engine knows no Arabic: what a category means, and which clitics a word may carry, is told to it. Every row of a
 * table names its source, and every error names file and line. Users' folders are laid over the bundled tables.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
