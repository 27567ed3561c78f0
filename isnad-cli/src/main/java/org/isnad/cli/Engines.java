package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.pipeline.Isnad;
import org.jspecify.annotations.Nullable;

/** Loads the extraction with the bundled lexicons, and the user's over them where there is a folder. */
interface Engines {
    Isnad load(@Nullable Path lexicon);

    /** Loads anew each time; the user's standard folder is read where no other is named. */
    Engines BUNDLED = lexicon -> {
        if (lexicon != null) {
            return Isnad.load(lexicon);
        }
        Path standard = LexiconFolder.standard(System.getenv());
        return standard != null && Files.isDirectory(standard) ? Isnad.load(standard) : Isnad.load();
    };
}
