package org.isnad.cli.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.isnad.cli.terminal.CliException;
import org.isnad.cli.terminal.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: a stream, or a file that appears under its name only when it is complete, so that nobody ever reads
 * half a result and a failed run leaves an older one alone.
 */
public final class OutputTarget implements Closeable {
    private static final int BUFFER_BYTES = 64 << 10;

    private final OutputStream out;
    private final @Nullable Path target;
    private final @Nullable Path temporary;
    private boolean isCommitted;

    private OutputTarget(OutputStream out, @Nullable Path target, @Nullable Path temporary) {
        this.out = new BufferedOutputStream(out, BUFFER_BYTES);
        this.target = target;
        this.temporary = temporary;
    }

    public static OutputTarget standardOutput(Surroundings surroundings) {
        return new OutputTarget(new StandardOutput(surroundings), null, null);
    }

    /**
     * A file, which must be none of the inputs.
     *
     * @throws CliException where it cannot be written, or is an input
     */
    public static OutputTarget file(Path file, List<Path> inputs) {
        try {
            if (Files.isDirectory(file)) {
                throw new CliException(file + ": this is a folder", "name the file to write");
            }
            refuseInputs(file, inputs);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new OutputTarget(new FileOutputStream(file.toFile()), null, null);
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new CliException(file + ": its folder does not exist", "make it first");
            }
            File temporary = File.createTempFile("." + file.getFileName() + ".", ".part", folder.toFile());
            return new OutputTarget(new FileOutputStream(temporary), file, temporary.toPath());
        } catch (IOException e) {
            throw new CliException(
                    file + ": it cannot be written (" + e.getMessage() + ")", "check the permissions of its folder", e);
        }
    }

    private static void refuseInputs(Path file, List<Path> inputs) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (Path input : inputs) {
            if (Files.isSameFile(file, input)) {
                throw new CliException(file + ": this is one of the inputs", "write to another file");
            }
        }
    }

    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    public void flush() throws IOException {
        out.flush();
    }

    /** Everything is written: the file gets its name. */
    public void commit() throws IOException {
        out.flush();
        isCommitted = true;
        if (target == null || temporary == null) {
            return;
        }
        out.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What becomes of an output that is not complete, as the end of a message. */
    public String unfinished() {
        return target == null ? "" : "; " + target + " was not written";
    }

    /** Leaves nothing behind where it was not committed. */
    @Override
    public void close() throws IOException {
        if (temporary != null && !isCommitted) {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
