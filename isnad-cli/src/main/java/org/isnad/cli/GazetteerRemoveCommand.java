package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.cli.terminal.CliException;
import org.isnad.cli.terminal.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an import back: {@code isnad gazetteer remove}. */
@Command(
        name = "remove",
        sortOptions = false,
        description = "Removes a table of places from your folder, such as an import leaves. Isnad's own stay.",
        footerHeading = "%nExamples:%n",
        footer = {"  isnad gazetteer remove geonames-sy"})
final class GazetteerRemoveCommand implements Callable<Integer> {
    private static final String SUFFIX = ".tsv";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "TABLE", description = "The table's name, as 'import' gave it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String table;

    @Mixin
    private final GazetteerOptions options = new GazetteerOptions();

    GazetteerRemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = options.places(surroundings.environment());
        List<String> tables = tables(folder);
        if (!tables.contains(table)) {
            throw new CliException(
                    folder + " has no table '" + table + "'",
                    tables.isEmpty() ? "nothing was imported there" : "it has " + String.join(", ", tables));
        }
        Files.delete(folder.resolve(table + SUFFIX));
        surroundings.messages().println("isnad: removed " + folder.resolve(table + SUFFIX));
        return Exit.OK;
    }

    private static List<String> tables(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }
}
