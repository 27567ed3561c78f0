package org.isnad.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.terminal.CliException;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.gazetteer.GazetteerImport;
import org.isnad.gazetteer.PlaceFiles;
import org.isnad.gazetteer.PlaceTableWriter;
import org.isnad.gazetteer.Problem;
import org.isnad.gazetteer.Wanted;
import org.isnad.lexicon.LexiconException;
import org.isnad.model.PlaceKind;
import org.isnad.pipeline.Isnad;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings in places of other gazetteers: {@code isnad gazetteer import}. */
@Command(
        name = "import",
        sortOptions = false,
        description =
                "Brings places of other gazetteers into your folder; those that Isnad knows already are left out.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad gazetteer import SY.zip --names alternateNamesV2.zip",
            "  isnad gazetteer import allCountries.zip --names alternateNamesV2.zip --country TD,NE --as sahel",
            "  isnad gazetteer import whosonfirst-data-admin-ly/data --kind town,village --dry-run",
            "  isnad gazetteer import mine.tsv",
            "",
            "What is read: GeoNames' country files and allCountries (.txt, .zip, .gz), with alternateNamesV2 for",
            "the Arabic names; Who's On First's records (.geojson, or the folder of a repository); tables with a",
            "header line that names at least name, lat and lon, and perhaps id, kind, country, name_en, aliases",
            "and population.",
            "Exit codes: 0 done, 1 the run failed, 2 wrong usage, 3 some lines or files could not be used."
        })
final class GazetteerImportCommand implements Callable<Integer> {
    private static final int SHOWN_PROBLEMS = 20;

    private final Surroundings surroundings;
    private final Engines engines;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "What to read.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "GeoNames' alternateNamesV2, which says which names are Arabic. Without it those written in Arabic "
                            + "letters are taken.")
    private @Nullable Path names;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "What the inputs are: ${COMPLETION-CANDIDATES}. Default: seen from each.")
    private PlaceFiles.@Nullable Form form;

    @Option(
            names = {"-c", "--country"},
            paramLabel = "CODE",
            split = ",",
            description = "Only places of these countries, by their ISO 3166 codes: SY,IQ.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = {"-k", "--kind"},
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
    private List<PlaceKind> kinds = new ArrayList<>();

    @Option(
            names = "--min-population",
            paramLabel = "N",
            description = "Only places with so many inhabitants or more. Default: 0, also places without a number.")
    private long minimumPopulation;

    @Option(
            names = "--as",
            paramLabel = "TABLE",
            description = "Name of the table that is made. Default: from the format and the first input's name.")
    private @Nullable String table;

    @Option(names = "--replace", description = "Replace a table of that name.")
    private boolean isReplacing;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be brought in; write nothing.")
    private boolean isDryRun;

    @Mixin
    private final GazetteerOptions options = new GazetteerOptions();

    GazetteerImportCommand(Surroundings surroundings, Engines engines) {
        this.surroundings = surroundings;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = options.folder(surroundings.environment());
        Path target = options.places(surroundings.environment()).resolve(tableName() + ".tsv");
        if (Files.exists(target) && !isReplacing && !isDryRun) {
            throw new CliException(
                    target + " is there already", "choose another name with --as, or write over it with --replace");
        }
        GazetteerImport imported = read(folder, target);
        report(imported);
        if (!isDryRun && !imported.rows().isEmpty()) {
            write(folder, target, imported);
        }
        return imported.problems().isEmpty() ? Exit.OK : Exit.SOME_INPUTS_FAILED;
    }

    /** What a table holds already is brought in anew where it is replaced. */
    private GazetteerImport read(Path folder, Path target) {
        Isnad isnad = engines.load(Files.isDirectory(folder) ? folder : null);
        GazetteerImport imported = new GazetteerImport(
                options.rowsExcept(surroundings.environment(), target),
                name -> isnad.senses(name).stream().anyMatch(sense -> !sense.equals("place")));
        Wanted wanted = new Wanted(codes(), Set.copyOf(kinds), minimumPopulation);
        PlaceFiles files = new PlaceFiles();
        if (names != null) {
            surroundings.messages().println("isnad: reading the names of " + names);
            files.readNames(names, imported);
        }
        for (Path input : inputs) {
            surroundings.messages().println("isnad: reading " + input);
            files.read(input, form, wanted, imported);
        }
        return imported;
    }

    private void report(GazetteerImport imported) {
        int shown = 0;
        for (Problem problem : imported.problems()) {
            if (shown++ < SHOWN_PROBLEMS) {
                surroundings.messages().println("isnad: " + problem);
            }
        }
        if (shown > SHOWN_PROBLEMS) {
            surroundings.messages().println("isnad: and " + (shown - SHOWN_PROBLEMS) + " more of this sort");
        }
        long marked = imported.rows().stream()
                .filter(GazetteerImport.NewRow::needsCue)
                .count();
        surroundings
                .messages()
                .println("isnad: " + imported.seen() + " places read, " + imported.duplicates() + " known already, "
                        + imported.withoutName() + " without an Arabic name, "
                        + imported.problems().size()
                        + " unusable; " + imported.rows().size() + (isDryRun ? " would be new, " : " new, ") + marked
                        + " of them counting only beside a word that shows a place");
    }

    private void write(Path folder, Path target, GazetteerImport imported) throws IOException {
        StringWriter rows = new StringWriter();
        PlaceTableWriter.write(imported.rows(), origins(), rows);
        Files.createDirectories(target.getParent());
        byte[] before = Files.exists(target) ? Files.readAllBytes(target) : null;
        try (OutputTarget out = OutputTarget.file(target, inputs)) {
            out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
        try {
            engines.load(folder);
        } catch (LexiconException e) {
            restore(target, before);
            throw e;
        }
        surroundings
                .messages()
                .println("isnad: wrote " + target + "; 'isnad gazetteer remove " + tableName() + "' takes it back");
    }

    private static void restore(Path target, byte @Nullable [] before) throws IOException {
        if (before == null) {
            Files.deleteIfExists(target);
        } else {
            Files.write(target, before);
        }
    }

    private List<String> origins() throws IOException {
        Set<String> credits = new TreeSet<>();
        for (Path input : inputs) {
            PlaceFiles.Form known = form == null ? PlaceFiles.formOf(input).orElse(null) : form;
            if (known != null) {
                credits.add(known.credit());
            }
        }
        return List.of("Brought in by 'isnad gazetteer import' from " + String.join("; ", credits));
    }

    private Set<String> codes() {
        return countries.stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private String tableName() {
        if (table == null) {
            String name =
                    inputs.get(0).toAbsolutePath().normalize().getFileName().toString();
            return name.replaceAll("\\..*", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}-]+", "-");
        }
        if (!table.matches("[\\p{IsAlphabetic}\\p{IsDigit}._-]+") || table.startsWith(".")) {
            throw new ParameterException(
                    spec.commandLine(), "--as: '" + table + "' is no name for a file; use letters, digits and hyphens");
        }
        return table;
    }
}
