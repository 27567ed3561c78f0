package org.isnad.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The reports of several files, folders and standard input, in the order given; those of a folder by name, with its
 * subfolders. One input is open at a time.
 *
 * <pre>{@code
 * try (ReportInputs inputs = ReportInputs.of(List.of("reports/", "more.jsonl"), System.in)) {
 *     for (Optional<Read> read = inputs.next(); read.isPresent(); read = inputs.next()) {
 *         …
 *     }
 * }
 * }</pre>
 */
public final class ReportInputs implements ReportReader {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "<stdin>";

    private final List<Input> inputs;
    private final InputStream standardInput;
    private final Limits limits;
    private final ExpectedReports expected;
    private int nextInput;
    private @Nullable ReportReader current;

    private ReportInputs(List<Input> inputs, InputStream standardInput, Limits limits) {
        this.inputs = List.copyOf(inputs);
        this.standardInput = standardInput;
        this.limits = limits;
        this.expected = new ExpectedReports(this.inputs);
    }

    /** Looks up files and folders, but opens none yet. What is missing becomes a failure in its place of the order. */
    public static ReportInputs of(List<String> arguments, InputStream standardInput) {
        return of(arguments, standardInput, Limits.DEFAULT);
    }

    static ReportInputs of(List<String> arguments, InputStream standardInput, Limits limits) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                inputs.add(new Input.Stream(STANDARD_INPUT_NAME));
            } else {
                addPath(argument, inputs);
            }
        }
        return new ReportInputs(inputs, standardInput, limits);
    }

    private static void addPath(String argument, List<Input> inputs) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                Folder.addTo(inputs, path);
            } else if (Files.exists(path)) {
                inputs.add(Input.File.of(path));
            } else {
                inputs.add(new Input.Problem(Failures.of(Location.of(argument), new NoSuchFileException(argument))));
            }
        } catch (InvalidPathException e) {
            inputs.add(new Input.Problem(
                    new Read.Failed(Location.of(argument), "this is no path (" + e.getReason() + ")", "check it")));
        }
    }

    /** The files that will be read, so that a caller does not overwrite one of them. */
    public List<Path> files() {
        return inputs.stream()
                .filter(Input.File.class::isInstance)
                .map(input -> ((Input.File) input).path())
                .toList();
    }

    /**
     * How many reports there will be in all, as far as it can be told by now: exact for plain texts, by the share of bytes
     * read for JSONL; empty where nothing is known. May be asked from any thread.
     */
    public OptionalLong expectedReports() {
        return expected.total();
    }

    @Override
    public Optional<Read> next() {
        while (true) {
            ReportReader reader = current;
            if (reader == null) {
                if (nextInput == inputs.size()) {
                    return Optional.empty();
                }
                reader = open(inputs.get(nextInput));
                nextInput++;
                current = reader;
            }
            Optional<Read> read = reader.next();
            if (read.isPresent()) {
                expected.delivered();
                return read;
            }
            reader.close();
            current = null;
            expected.finished();
        }
    }

    private ReportReader open(Input input) {
        expected.opened(input);
        if (input instanceof Input.Problem problem) {
            return new SingleRead(problem.failed());
        }
        if (input instanceof Input.Stream stream) {
            return ReportReaders.open(stream.name(), new BufferedInputStream(standardInput), limits);
        }
        Path path = ((Input.File) input).path();
        try {
            return ReportReaders.open(path.toString(), expected.counting(Files.newInputStream(path)), limits);
        } catch (IOException e) {
            return new SingleRead(Failures.of(Location.of(path.toString()), e));
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
        nextInput = inputs.size();
    }
}
