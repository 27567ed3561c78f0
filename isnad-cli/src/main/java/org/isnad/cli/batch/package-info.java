/**
 * Many reports through one function, in order and in bounded memory. In: a {@link org.isnad.read.ReportReader} and what
 * is to be done with each report. Out: bytes to a file or a stream, failures named on standard error, progress. It does
 * not know what is done with a report.
 */
@NullMarked
package org.isnad.cli.batch;

import org.jspecify.annotations.NullMarked;
