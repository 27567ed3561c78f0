/** The command line: one command per file. In: arguments and files. Out: text, and an exit code. It extracts nothing itself. */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
