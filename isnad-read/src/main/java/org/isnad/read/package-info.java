/**
 * From files and streams to reports. In: bytes of plain text, JSONL or JSON, in whatever encoding. Out: one {@link
 * org.isnad.read.Read} for each report, in order: the report, or what was wrong and what to do about it. Faulty input is
 * a value here, never an exception, so that one broken line does not end a batch.
 *
 * <p>It does not look into what a report says, and it changes no character of a body beyond decoding it.
 */
@NullMarked
package org.isnad.read;

import org.jspecify.annotations.NullMarked;
