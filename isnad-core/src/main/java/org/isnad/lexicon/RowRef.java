package org.isnad.lexicon;

/**
 * Where a row of data stands.
 *
 * @param file the file's path inside the data folder, or a user's path
 * @param line line number, from 1
 */
public record RowRef(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
