/**
 * The command line: one command per file. In: arguments and files. Out: text or JSON, failures on standard error, and an
 * exit code. It extracts nothing itself: {@code org.isnad.read} reads, {@code org.isnad.pipeline} analyses, {@code
 * org.isnad.export} and {@code org.isnad.cli.show} write.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
