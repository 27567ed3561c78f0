package org.isnad.gazetteer;

/**
 * Something in a file that could not be used; the rest of the file was.
 *
 * @param line line number from 1, 0 where the whole file is meant
 * @param found what was found
 * @param advice what to do
 */
public record Problem(String file, long line, String found, String advice) {
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + found + "; " + advice;
    }
}
