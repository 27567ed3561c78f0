package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.gazetteer.ForeignPlace;
import org.isnad.gazetteer.PlaceFiles;
import org.isnad.gazetteer.PlaceSink;
import org.isnad.gazetteer.Problem;
import org.isnad.gazetteer.ReferenceCheck;
import org.isnad.gazetteer.ReferenceCheck.Standing;
import org.isnad.gazetteer.ReferenceCheck.Verdict;
import org.isnad.gazetteer.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the gazetteer against a reference: {@code isnad gazetteer check}. */
@Command(
        name = "check",
        sortOptions = false,
        description =
                "Holds every place against a reference: it must lie within 15 km, or its source note must say why not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad gazetteer check reference/*.tsv",
            "  isnad gazetteer check SY.zip --unchecked",
            "",
            "Reads what 'isnad gazetteer import' reads. Shows the rows that differ, and the counts.",
            "Exit codes: 0 none differs, 1 some do, 2 wrong usage, 3 some of the reference could not be read."
        })
final class GazetteerCheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "The reference.")
    private List<Path> reference = new ArrayList<>();

    @Option(names = "--unchecked", description = "Show also the rows for which the reference has nothing.")
    private boolean isUncheckedShown;

    @Option(names = "--explained", description = "Show also the rows that lie farther off and say why.")
    private boolean isExplainedShown;

    @Mixin
    private final GazetteerOptions options = new GazetteerOptions();

    GazetteerCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Collected collected = new Collected();
        PlaceFiles files = new PlaceFiles();
        for (Path path : reference) {
            for (Path file : tablesOf(path)) {
                files.read(file, null, Wanted.ALL, collected);
            }
        }
        collected.problems.forEach(problem -> surroundings.messages().println("isnad: " + problem));
        List<Verdict> verdicts = new ReferenceCheck(collected.places).check(options.rows(surroundings.environment()));
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        try (OutputTarget out = OutputTarget.standardOutput(surroundings)) {
            for (Verdict verdict : verdicts) {
                counts.merge(verdict.standing(), 1, Integer::sum);
                if (isShown(verdict.standing())) {
                    out.write(line(verdict).getBytes(StandardCharsets.UTF_8));
                }
            }
            out.commit();
        }
        counts.forEach((standing, count) -> surroundings.messages().println("isnad: " + count + " " + name(standing)));
        boolean isAnyOff = counts.containsKey(Standing.DIFFERS) || counts.containsKey(Standing.NO_SUCH_ROW);
        if (isAnyOff) {
            return Exit.FAILURE;
        }
        return collected.problems.isEmpty() ? Exit.OK : Exit.SOME_INPUTS_FAILED;
    }

    /** A folder of tables means each of them; another folder is one of Who's On First. */
    private static List<Path> tablesOf(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
            return tables.isEmpty() ? List.of(path) : tables;
        }
    }

    private boolean isShown(Standing standing) {
        return switch (standing) {
            case DIFFERS, NO_SUCH_ROW -> true;
            case UNCHECKED -> isUncheckedShown;
            case EXPLAINED -> isExplainedShown;
            case CONFIRMED -> false;
        };
    }

    private static String line(Verdict verdict) {
        ForeignPlace nearest = verdict.nearest();
        String other = nearest == null
                ? ""
                : nearest.id() + " " + nearest.nameEn() + " "
                        + String.format(Locale.ROOT, "%.3f, %.3f", nearest.lat(), nearest.lon());
        return String.join(
                        "\t",
                        name(verdict.standing()),
                        verdict.row().id(),
                        verdict.row().name(),
                        nearest == null ? "" : Math.round(verdict.km()) + " km",
                        other,
                        verdict.row().source(),
                        verdict.row().where().toString())
                + "\n";
    }

    private static String name(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final class Collected implements PlaceSink {
        private final List<ForeignPlace> places = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void place(ForeignPlace place) {
            places.add(place);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }
}
