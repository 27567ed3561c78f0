/**
 * Times: a text with its readings and numbers comes in, {@link org.isnad.recognise.times.TimeMention}s go out, which say
 * what was written ({@code أمس الجمعة}: the day before, a Friday) and not yet which day that is; {@link
 * org.isnad.recognise.times.TimeResolver} resolves them against the publication date, and {@link
 * org.isnad.recognise.times.PublicationDay} infers that date, or its weekday, where the text fixes it.
 *
 * <p>The rules stand in three files, each of which may use what those before it found: {@code dates.rules} (days, months,
 * years), {@code moments.rules} (parts of the day, clock times, beginnings and ends), {@code periods.rules} (from and to,
 * since). Durations that fix no date ({@code لمدة عام}) and vague words ({@code مؤخرا}) are left out.
 */
@NullMarked
package org.isnad.recognise.times;

import org.jspecify.annotations.NullMarked;
