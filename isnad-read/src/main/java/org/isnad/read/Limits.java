package org.isnad.read;

/**
 * Bounds that keep a wrong file (a disk image, a database dump without line ends) from filling the memory.
 *
 * @param reportBytes largest body of a plain text, in bytes
 * @param lineBytes largest line of a JSONL file, in bytes; an escaped Arabic letter takes six instead of two
 */
record Limits(int reportBytes, int lineBytes) {
    static final Limits DEFAULT = new Limits(64 << 20, 256 << 20);

    static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
