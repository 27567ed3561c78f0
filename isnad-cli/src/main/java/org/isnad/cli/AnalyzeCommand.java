package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.Batch;
import org.isnad.cli.batch.Interruption;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.batch.Progress;
import org.isnad.cli.show.AnalysisText;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.pipeline.Isnad;
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

/** Analyses reports: {@code isnad analyze}. */
@Command(
        name = "analyze",
        aliases = "analyse",
        sortOptions = false,
        description = "Analyses reports: who says what, what happened, who holds which place, where and when.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad analyze report.txt --published 2017-09-30",
            "  isnad analyze report.txt --lang ar | less -R",
            "  isnad analyze reports/ more.jsonl --format jsonl --output analyses.jsonl",
            "  cat report.txt | isnad analyze - --outlet \"Name\" --format json",
            "  isnad analyze reports/ --lexicon my-words/ --jobs 4 --report failures.jsonl -o all.jsonl",
            "",
            "A JSONL file has one report a line, with the keys id, outlet, url, title, published and text, or those of",
            "news-please (maintext, date_publish, source_domain) or trafilatura. An analysis is read as its report.",
            "Exit codes: 0 done, 1 the run failed, 2 wrong usage, 3 some inputs failed."
        })
final class AnalyzeCommand implements Callable<Integer> {
    private static final int MAXIMUM_JOBS = 256;

    private final Surroundings surroundings;
    private final Engines engines;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "0..*",
            description = "Plain texts, JSONL or JSON files (also .gz), folders of them, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private final ReportOptions reportOptions = new ReportOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "The output: ${COMPLETION-CANDIDATES}. Default: as the name of --output ends, else text.")
    private @Nullable OutputFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which appears when it is complete. It may not be an input.")
    private @Nullable Path output;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Reports worked on at once. The output keeps the order of the input. Default: one for each "
                    + "processor.")
    private @Nullable Integer jobs;

    @Mixin
    private final EngineOptions engineOptions = new EngineOptions();

    @Mixin
    private final ShowOptions showOptions = new ShowOptions();

    @Option(
            names = "--progress",
            description = "Show progress on standard error from 50 reports up. Default: where that is a terminal.")
    private boolean isProgressWanted;

    @Option(names = "--no-progress", description = "Show no progress.")
    private boolean isProgressUnwanted;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write failed inputs to a JSONL file: file, line, found, advice.")
    private @Nullable Path report;

    AnalyzeCommand(Surroundings surroundings, Engines engines) {
        this.surroundings = surroundings;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        int workers = workers();
        if (inputs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to analyse; name a file, a folder, or - for standard input");
        }
        try (Interruption interruption = new Interruption();
                ReportInputs reports = ReportInputs.of(inputs, surroundings.in());
                OutputTarget target = target(reports);
                OutputTarget failures = failures(reports);
                Progress shown = new Progress(surroundings, isProgressShown(), reports::expectedReports)) {
            Isnad isnad = engineOptions.load(engines, spec);
            Rendering rendering = rendering();
            Batch batch = new Batch(reports, read -> analysed(isnad, rendering, read), workers);
            AnalysisSink sink = new AnalysisSink(rendering, target, failures, shown, Main.isDebug(spec));
            interruption.stopsBy(batch::stop);
            return sink.finish(batch.run(sink));
        }
    }

    private byte[] analysed(Isnad isnad, Rendering rendering, Read.Ok read) {
        return rendering
                .one()
                .apply(
                        read.where(),
                        reportOptions.annotate(isnad.analyze(reportOptions.complete(read.report())), read));
    }

    private int workers() {
        int workers = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (workers < 1 || workers > MAXIMUM_JOBS) {
            throw new ParameterException(
                    spec.commandLine(), "--jobs: " + workers + " is not possible; give 1 to " + MAXIMUM_JOBS);
        }
        return workers;
    }

    private boolean isProgressShown() {
        return !isProgressUnwanted && (isProgressWanted || surroundings.messagesAreTerminal());
    }

    private OutputTarget target(ReportInputs reports) {
        return output == null ? OutputTarget.standardOutput(surroundings) : OutputTarget.file(output, reports.files());
    }

    private @Nullable OutputTarget failures(ReportInputs reports) {
        if (report == null) {
            return null;
        }
        if (output != null
                && report.toAbsolutePath()
                        .normalize()
                        .equals(output.toAbsolutePath().normalize())) {
            throw new ParameterException(spec.commandLine(), "--report and --output name the same file; give two");
        }
        return OutputTarget.file(report, reports.files());
    }

    private Rendering rendering() {
        return switch (OutputFormat.of(format, output)) {
            case JSON -> Rendering.json();
            case JSONL -> Rendering.jsonLines();
            case TEXT ->
                Rendering.text(new AnalysisText(
                        showOptions.language(),
                        showOptions.width(surroundings),
                        showOptions.isColoured(surroundings, output != null),
                        surroundings.outIsTerminal() && output == null)::bytes);
        };
    }
}
