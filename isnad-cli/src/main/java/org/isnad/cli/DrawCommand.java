package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.terminal.CliException;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.eval.read.Draw;
import org.isnad.eval.read.ReportIds;
import org.isnad.model.Report;
import org.isnad.read.Read;
import org.isnad.read.ReportInputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws reports for annotation, so that others draw the same: {@code isnad draw}. */
@Command(
        name = "draw",
        sortOptions = false,
        description = "Draws reports to annotate by hand: the same seed draws the same ones, everywhere.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad draw --seed spring --count 40 reports.jsonl",
            "  isnad draw --seed spring --count 40 reports.jsonl --without learnt.jsonl --without gold/reports/",
            "",
            "Of the reports that have an id and the right length, those come first whose SHA-256 of SEED:ID is lowest.",
            "Exit codes: 0 done, 1 the run failed, 2 wrong usage, 3 some inputs failed."
        })
final class DrawCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Reports to draw from, in files such as analyze reads.")
    private List<String> inputs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Option(names = "--seed", required = true, paramLabel = "SEED", description = "Any word; it decides what is drawn.")
    private String seed;

    @Option(names = "--count", required = true, paramLabel = "N", description = "How many to draw.")
    private int count;

    @Option(
            names = "--shortest",
            paramLabel = "N",
            defaultValue = "300",
            description = "Leave out reports of fewer characters. Default: ${DEFAULT-VALUE}.")
    private int shortest;

    @Option(
            names = "--longest",
            paramLabel = "N",
            defaultValue = "3000",
            description = "Leave out reports of more characters. Default: ${DEFAULT-VALUE}.")
    private int longest;

    @Option(
            names = "--without",
            paramLabel = "FILE|DIR",
            description = "Leave out the reports of these: JSONL or JSON with ids, or a list of ids, one a line.")
    private List<Path> without = new ArrayList<>();

    DrawCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--count: " + count + " is not possible; give 1 or more");
        }
        Draw draw = new Draw(seed, excluded());
        int failed = 0;
        try (ReportInputs reports = ReportInputs.of(inputs, surroundings.in());
                OutputTarget out = OutputTarget.standardOutput(surroundings)) {
            for (Optional<Read> read = reports.next(); read.isPresent(); read = reports.next()) {
                failed += put(read.get(), draw);
            }
            List<String> drawn = draw.first(count);
            for (String id : drawn) {
                out.write((SafeText.of(id) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            out.commit();
            if (drawn.size() < count) {
                throw new CliException(
                        "only " + drawn.size() + " of " + count + " could be drawn",
                        "give more reports, or other lengths");
            }
        }
        return failed > 0 ? Exit.SOME_INPUTS_FAILED : Exit.OK;
    }

    /** Puts a report into the draw where it qualifies; 1 where it could not be read. */
    private int put(Read read, Draw draw) {
        if (read instanceof Read.Failed failed) {
            surroundings.messages().println("isnad: " + SafeText.of(failed.message()));
            return 1;
        }
        Report report = ((Read.Ok) read).report();
        int characters = report.text().codePointCount(0, report.text().length());
        if (report.id() != null && characters >= shortest && characters <= longest) {
            draw.put(Objects.requireNonNull(report.id()));
        }
        return 0;
    }

    private Set<String> excluded() {
        Set<String> excluded = new HashSet<>();
        for (Path path : without) {
            try {
                excluded.addAll(ReportIds.of(path));
            } catch (IOException e) {
                throw new CliException(
                        "--without: " + path + " cannot be read (" + e.getMessage() + ")", "check the path", e);
            }
        }
        return excluded;
    }
}
