package org.isnad.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The streams and the environment of a run. Text goes out as UTF-8, whatever the locale says.
 *
 * @param out standard output, unbuffered, so that a failure to write is seen
 * @param messages standard error
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintWriter messages,
        Map<String, String> environment,
        Device outDevice,
        Device messagesDevice) {
    private static final int DEFAULT_WIDTH = 100;
    private static final int MINIMUM_WIDTH = 40;

    /** What a stream leads to. */
    public enum Device {
        TERMINAL,
        PIPE,
        OTHER
    }

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                device(1),
                device(2));
    }

    /** The kernel tells what a stream is; elsewhere the JDK says at least whether all of them are a terminal (until 21). */
    @SuppressWarnings("SystemConsoleNull") // isTerminal(), which newer JDKs want asked, is not there in 17
    private static Device device(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            if (target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console")) {
                return Device.TERMINAL;
            }
            return target.startsWith("pipe:") || target.startsWith("socket:") ? Device.PIPE : Device.OTHER;
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return System.console() != null ? Device.TERMINAL : Device.PIPE;
        }
    }

    /** Columns to fill: the environment's, where it says so. */
    public int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        try {
            return columns.isBlank() ? DEFAULT_WIDTH : Math.max(Integer.parseInt(columns.strip()), MINIMUM_WIDTH);
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    public boolean outIsTerminal() {
        return outDevice == Device.TERMINAL;
    }

    public boolean messagesAreTerminal() {
        return messagesDevice == Device.TERMINAL;
    }
}
