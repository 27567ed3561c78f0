package org.isnad.read;

/**
 * Where an input stands.
 *
 * @param file the path as the caller gave it, {@code <stdin>} for standard input
 * @param line line number from 1, or 0 where the whole file is meant
 */
public record Location(String file, long line) {
    /** The whole of a file. */
    public static Location of(String file) {
        return new Location(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
