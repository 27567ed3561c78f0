package org.isnad.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One thing to be read. */
sealed interface Input permits Input.File, Input.Stream, Input.Problem {
    /**
     * A file.
     *
     * @param bytes its size where it may hold several reports; 0 for a plain text, which is one
     */
    record File(Path path, long bytes) implements Input {
        static File of(Path path) {
            String name = path.toString().toLowerCase(Locale.ROOT);
            return new File(path, name.endsWith(".txt") || name.endsWith(".txt.gz") ? 0 : size(path));
        }

        boolean isSingle() {
            return bytes == 0;
        }

        /** Only for the progress bar: where it cannot be told, opening the file will say why. */
        private static long size(Path path) {
            try {
                return Math.max(Files.size(path), 1);
            } catch (IOException e) {
                return 1;
            }
        }
    }

    /** Standard input. */
    record Stream(String name) implements Input {}

    /** What cannot be read. */
    record Problem(Read.Failed failed) implements Input {}
}
