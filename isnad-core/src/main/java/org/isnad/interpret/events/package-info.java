/**
 * Events: what happened, to whom, by whom, where, when and how many.
 *
 * <p>A text with its noun phrases, numbers, places, times and claims comes in; {@link
 * org.isnad.interpret.events.EventDraft}s go out, one for each distinct happening. A trigger (a verb or a noun of {@code
 * triggers.tsv}) proposes an event; the phrases around it become its parties by the row's frame; conditions of the row,
 * casualties, place, day and status are read from its clause; what is told twice is merged.
 *
 * <p>Parties are phrases, not entities: linking comes later. Speech acts are claims and no events; places that change hands
 * are found by {@code org.isnad.interpret.control}.
 */
@NullMarked
package org.isnad.interpret.events;

import org.jspecify.annotations.NullMarked;
