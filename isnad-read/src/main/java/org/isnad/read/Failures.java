package org.isnad.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.zip.ZipException;

/** What went wrong with a file, in words for the one who gave it. */
final class Failures {
    private Failures() {}

    static Read.Failed of(Location where, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Read.Failed(where, "there is no such file or folder", "check the path");
        }
        if (e instanceof AccessDeniedException) {
            return new Read.Failed(where, "it may not be read", "check the permissions of the file and its folder");
        }
        if (e instanceof FileSystemLoopException) {
            return new Read.Failed(where, "the folder links to one that holds it", "remove the link");
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return new Read.Failed(where, "the compressed data is broken", "fetch the file again");
        }
        String reason = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return new Read.Failed(where, "it cannot be read (" + reason + ")", "check the file and its disk");
    }

    /** Closes what was only read from: nothing can be lost. */
    static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            // Nothing was written, and what was to be read has been.
        }
    }
}
