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
        Path folder = lexicon == null ? LexiconFolder.standard(System.getenv()) : lexicon;
        boolean isThere = folder != null && (lexicon != null || Files.isDirectory(folder));
        return isThere ? Isnad.load(folder) : Isnad.load();
    };
}
