package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.show.ExplanationText;
import org.isnad.cli.terminal.CliException;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.model.Warning;
import org.isnad.read.Read;
import org.isnad.read.ReportInputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows why an analysis is as it is: {@code isnad explain}. */
@Command(
        name = "explain",
        sortOptions = false,
        description =
                "Shows which rule and which rows of the lexicon made each finding, and what was tried and refused.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad explain report.txt --published 2017-09-30",
            "  isnad explain report.txt --at 120",
            "  isnad explain reports.jsonl --line 17 --lang ar",
            "",
            "Offsets are those of the analysis: UTF-16 code units of the text, from 0.",
            "Exit codes: 0 done, 1 the run failed, 2 wrong usage, 3 the input failed."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engines engines;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|-", description = "A plain text, a JSONL or JSON file, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Option(
            names = "--at",
            paramLabel = "OFFSET",
            description = "Only what was made or tried at this offset of the text.")
    private @Nullable Integer at;

    @Option(
            names = "--line",
            paramLabel = "N",
            description = "The line of the JSONL file that holds the report. Default: the first report.")
    private @Nullable Long line;

    @Mixin
    private final ReportOptions reportOptions = new ReportOptions();

    @Mixin
    private final EngineOptions engineOptions = new EngineOptions();

    @Mixin
    private final ShowOptions showOptions = new ShowOptions();

    ExplainCommand(Surroundings surroundings, Engines engines) {
        this.surroundings = surroundings;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        try (ReportInputs inputs = ReportInputs.of(List.of(file), surroundings.in());
                OutputTarget out = OutputTarget.standardOutput(surroundings)) {
            Read read = wanted(inputs);
            if (read instanceof Read.Failed failed) {
                surroundings.messages().println("isnad: " + failed.message());
                return Exit.SOME_INPUTS_FAILED;
            }
            Read.Ok report = (Read.Ok) read;
            checkOffset(report.report().text());
            for (Warning warning : report.warnings()) {
                surroundings.messages().println("isnad: " + report.where() + ": " + warning.message());
            }
            out.write(explained(report));
            out.commit();
            return Exit.OK;
        }
    }

    private Read wanted(ReportInputs inputs) {
        for (Optional<Read> read = inputs.next(); read.isPresent(); read = inputs.next()) {
            if (line == null || read.get().where().line() == line) {
                return read.get();
            }
        }
        throw new CliException(file + " has no report in line " + line, "give the number of a line that has one");
    }

    private void checkOffset(String text) {
        if (at != null && (at < 0 || at >= text.length())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--at: " + at + " is outside the text; it has " + text.length() + " characters, counted from 0");
        }
    }

    private byte[] explained(Read.Ok report) {
        ExplanationText text = new ExplanationText(
                showOptions.language(),
                showOptions.width(surroundings),
                showOptions.isColoured(surroundings, false),
                surroundings.outIsTerminal());
        return text.bytes(
                report.where(),
                engineOptions.load(engines, spec).explain(reportOptions.complete(report.report())),
                at == null ? OptionalInt.empty() : OptionalInt.of(at));
    }
}
