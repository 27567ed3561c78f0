package org.isnad.read;

import java.util.List;
import org.isnad.model.Report;
import org.isnad.model.Warning;
import org.jspecify.annotations.Nullable;

/** What came of one report of the input. */
public sealed interface Read permits Read.Ok, Read.Failed {
    Location where();

    /**
     * A report that could be read.
     *
     * @param retrieved when it was fetched, as its file says; {@code null} where it does not
     * @param warnings what had to be converted or left out
     */
    record Ok(Location where, Report report, @Nullable String retrieved, List<Warning> warnings) implements Read {
        public Ok {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A report, or a whole file, that could not be read.
     *
     * @param found what was found, without a full stop
     * @param advice what to do about it, without a full stop
     */
    record Failed(Location where, String found, String advice) implements Read {
        /** {@code file:line: what was found; what to do}. */
        public String message() {
            return where + ": " + found + "; " + advice;
        }
    }
}
