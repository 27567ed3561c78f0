package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.pipeline.Isnad;
import org.jspecify.annotations.Nullable;

/** Loads the extraction with the bundled lexicons, and the user's over them where there is a folder. */
interface Engines {
    Isnad load(@Nullable Path lexicon);

    /** Loads anew each time. */
    Engines BUNDLED = lexicon -> lexicon == null ? Isnad.load() : Isnad.load(lexicon);
}
