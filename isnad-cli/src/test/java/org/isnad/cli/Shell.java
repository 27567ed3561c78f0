package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.cli.terminal.Surroundings.Device;
import org.isnad.pipeline.Isnad;

/** Runs command lines in this process, with the real extraction, which is loaded once. */
final class Shell {
    private static final Isnad ISNAD = Isnad.load();
    private static final Engines ENGINES = lexicon -> lexicon == null ? ISNAD : Isnad.load(lexicon);

    private final Map<String, String> environment = new HashMap<>();
    private InputStream in = InputStream.nullInputStream();
    private Device out = Device.OTHER;
    private Device messages = Device.OTHER;

    /** What a command line gave. */
    record Result(int code, String out, String messages, byte[] bytes) {}

    static Result run(Object... arguments) {
        return new Shell().isnad(arguments);
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    Shell input(byte[] bytes) {
        in = new ByteArrayInputStream(bytes);
        return this;
    }

    Shell onTerminal() {
        out = Device.TERMINAL;
        messages = Device.TERMINAL;
        return this;
    }

    Result isnad(Object... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(said, StandardCharsets.UTF_8), true);
        Surroundings surroundings = new Surroundings(in, written, writer, environment, out, messages);
        String[] words = new String[arguments.length];
        for (int index = 0; index < words.length; index++) {
            words[index] = arguments[index].toString();
        }
        int code = Main.run(surroundings, ENGINES, words);
        return new Result(
                code,
                written.toString(StandardCharsets.UTF_8),
                said.toString(StandardCharsets.UTF_8),
                written.toByteArray());
    }
}
