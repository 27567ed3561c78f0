/**
 * Linking: mentions of the recognisers come in, and what they refer to goes out: which of several places of one
 * name, which actor behind a name, a title or a short form.
 *
 * <p>Mentions are chosen together, because the places of one report explain each other. Not here: finding mentions.
 */
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
