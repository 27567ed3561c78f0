/**
 * Control of ground: which places changed hands, who gained and who lost them.
 *
 * <p>A text with its phrases, places, times and claims comes in; one {@link org.isnad.interpret.control.ControlDraft} goes out
 * for each place of a list. Ground that is merely held, wanted or approached is left out.
 */
@NullMarked
package org.isnad.interpret.control;

import org.jspecify.annotations.NullMarked;
