package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.cli.terminal.CliException;
import org.isnad.gazetteer.GazetteerRow;
import org.isnad.lexicon.DataFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which folder of own places is meant. */
final class GazetteerOptions {
    private static final Path PLACES = Path.of("recognise", "places");

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "The folder with your own words, actors and places. Default: 'lexicon' in $$ISNAD_DATA or in "
                    + "isnad's folder of your data directory, which every command reads.")
    private @Nullable Path lexicon;

    /** The folder, which need not exist. */
    Path folder(Map<String, String> environment) {
        Path folder = lexicon == null ? LexiconFolder.standard(environment) : lexicon;
        if (folder == null) {
            throw new CliException("no folder for own places is known", "name one with --lexicon, or set ISNAD_DATA");
        }
        return folder;
    }

    /** Where tables of places lie in it. */
    Path places(Map<String, String> environment) {
        return folder(environment).resolve(PLACES);
    }

    /** The bundled data, with the folder over it where there is one. */
    DataFiles data(Map<String, String> environment) {
        Path folder = lexicon == null ? LexiconFolder.standard(environment) : lexicon;
        if (lexicon != null && Files.exists(lexicon) && !Files.isDirectory(lexicon)) {
            throw new CliException("--lexicon: '" + lexicon + "' is no folder", "name the folder of your tables");
        }
        return folder != null && Files.isDirectory(folder) ? DataFiles.withFolder(folder) : DataFiles.bundled();
    }

    /** All rows in use. */
    List<GazetteerRow> rows(Map<String, String> environment) {
        return GazetteerRow.all(data(environment));
    }

    /** All rows in use but those of one file. */
    List<GazetteerRow> rowsExcept(Map<String, String> environment, Path file) {
        return rows(environment).stream()
                .filter(row -> !row.where().file().equals(file.toString()))
                .toList();
    }
}
