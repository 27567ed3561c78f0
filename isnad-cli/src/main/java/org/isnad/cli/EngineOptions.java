package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.pipeline.Isnad;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which lexicons are used. */
final class EngineOptions {
    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description =
                    "A folder with words, actors and places of your own. Its tables have the names of Isnad's own "
                            + "and stand over them. Default: 'lexicon' in $$ISNAD_DATA or in isnad's folder of your "
                            + "data directory, where it exists.")
    private @Nullable Path lexicon;

    Isnad load(Engines engines, CommandSpec command) {
        if (lexicon != null && !Files.isDirectory(lexicon)) {
            CommandLine commandLine = command.commandLine();
            String what = Files.exists(lexicon) ? "is no folder" : "does not exist";
            throw new ParameterException(
                    commandLine, "--lexicon: '" + lexicon + "' " + what + "; name the folder that holds your tables");
        }
        return engines.load(lexicon);
    }
}
