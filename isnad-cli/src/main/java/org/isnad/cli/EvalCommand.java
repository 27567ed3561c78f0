package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.isnad.cli.batch.Interruption;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.batch.Progress;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.eval.annotation.Annotation;
import org.isnad.eval.read.GoldReport;
import org.isnad.eval.read.GoldSet;
import org.isnad.eval.read.SystemAnalyses;
import org.isnad.eval.score.Breakdown;
import org.isnad.eval.score.Evaluation;
import org.isnad.eval.score.Scores;
import org.isnad.eval.show.EarlierScores;
import org.isnad.eval.show.Minima;
import org.isnad.eval.show.ScoresJson;
import org.isnad.eval.show.ScoresText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how right Isnad is on reports that people have annotated: {@code isnad eval}. */
@Command(
        name = "eval",
        sortOptions = false,
        description =
                "Measures how right Isnad is: analyses reports that people have annotated, and scores what it finds.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad eval gold/reports/",
            "  isnad eval gold/reports/ --errors 20 --by outlet",
            "  isnad eval gold/reports/ --format json --output before.json",
            "  isnad eval gold/reports/ --against before.json --require gold/scores.tsv",
            "  isnad eval gold.jsonl --system analyses.jsonl",
            "",
            "How a report is annotated and what the figures mean: docs/evaluation.md.",
            "Exit codes: 0 done, 1 the run failed or a figure is below its minimum, 2 wrong usage, 3 some reports failed."
        })
final class EvalCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engines engines;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description =
                    "Annotated reports: JSON files with one each, JSONL files with one a line, or folders of them.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--system",
            paramLabel = "FILE",
            description = "Score these analyses (JSONL, as analyze writes it) and analyse nothing.")
    private @Nullable Path system;

    @Option(
            names = {"-e", "--errors"},
            paramLabel = "N",
            defaultValue = "0",
            description = "Also show up to N misses and false alarms of each kind.")
    private int errors;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "Also show groups of reports by themselves: ${COMPLETION-CANDIDATES}.")
    private @Nullable Breakdown by;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Show the differences to an earlier run, which was written with --format json.")
    private @Nullable Path against;

    @Option(
            names = "--require",
            paramLabel = "FILE",
            description = "Exit with 1 where a figure is below its minimum in this table, and show which.")
    private @Nullable Path required;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "The output: ${COMPLETION-CANDIDATES}. Default: as the name of --output ends, else text.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which appears when it is complete. It may not be an input.")
    private @Nullable Path output;

    @Mixin
    private final EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = "--progress",
            description = "Show progress on standard error from 50 reports up. Default: where that is a terminal.")
    private boolean isProgressWanted;

    @Option(names = "--no-progress", description = "Show no progress.")
    private boolean isProgressUnwanted;

    /** Forms of output. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    EvalCommand(Surroundings surroundings, Engines engines) {
        this.surroundings = surroundings;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        if (errors < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--errors: " + errors + " is not possible; give 0 or more");
        }
        EarlierScores before = against == null ? null : EarlierScores.read(against);
        Minima minima = required == null ? null : Minima.read(required);
        GoldSet set = GoldSet.read(gold);
        set.faults().forEach(fault -> say(SafeText.of(fault.toString())));
        AtomicBoolean isStopped = new AtomicBoolean();
        try (Interruption interruption = new Interruption();
                OutputTarget target = target(set)) {
            interruption.stopsBy(() -> isStopped.set(true));
            Evaluation evaluation = new Evaluation(by, errors);
            int failed = set.broken() + score(set, evaluation, isStopped);
            if (isStopped.get()) {
                say("interrupted" + target.unfinished());
                return Exit.FAILURE;
            }
            target.write(rendered(evaluation.result(), before).getBytes(StandardCharsets.UTF_8));
            target.commit();
            sayFailed(failed, set.reports().size() + set.broken());
            boolean isEnough =
                    minima == null || isEnough(minima, evaluation.result().total());
            return !isEnough ? Exit.FAILURE : failed > 0 ? Exit.SOME_INPUTS_FAILED : Exit.OK;
        }
    }

    /** Scores all reports; those that the system has no answer to count as missed, and are counted here. */
    private int score(GoldSet set, Evaluation evaluation, AtomicBoolean isStopped) {
        int unanswered = 0;
        try (Progress progress = new Progress(
                surroundings,
                isProgressShown(),
                () -> OptionalLong.of(set.reports().size()))) {
            Answers answers = answers(progress);
            for (GoldReport report : set.reports()) {
                if (isStopped.get()) {
                    break;
                }
                Optional<Annotation> found = answers.to(report);
                unanswered += found.isPresent() ? 0 : 1;
                evaluation.add(report, found.orElse(Annotation.NOTHING));
                progress.step();
            }
        }
        return unanswered;
    }

    private Answers answers(Progress progress) {
        if (system == null) {
            return Answers.ofEngine(engineOptions.load(engines, spec), progress, Main.isDebug(spec));
        }
        return Answers.ofFile(SystemAnalyses.read(system), progress);
    }

    private String rendered(Evaluation.Result result, @Nullable EarlierScores before) {
        return format() == Format.JSON
                ? ScoresJson.of(result, before)
                : new ScoresText(SafeText::of).of(result, before);
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        boolean isJson =
                output != null && output.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return isJson ? Format.JSON : Format.TEXT;
    }

    private OutputTarget target(GoldSet set) {
        List<Path> inputs = new ArrayList<>(set.files());
        for (Path input : new Path[] {system, against, required}) {
            if (input != null) {
                inputs.add(input);
            }
        }
        return output == null ? OutputTarget.standardOutput(surroundings) : OutputTarget.file(output, inputs);
    }

    private boolean isProgressShown() {
        return !isProgressUnwanted && (isProgressWanted || surroundings.messagesAreTerminal());
    }

    private void sayFailed(int failed, int reports) {
        if (failed > 0) {
            say(failed + " of " + reports + (reports == 1 ? " report" : " reports") + " failed");
        }
    }

    /** Whether every figure reaches its minimum; says which do not. */
    private boolean isEnough(Minima minima, Scores scores) {
        List<Minima.Shortfall> shortfalls = minima.shortfalls(scores);
        if (!shortfalls.isEmpty()) {
            say("below what is required:");
            Minima.table(shortfalls).lines().forEach(surroundings.messages()::println);
        }
        return shortfalls.isEmpty();
    }

    private void say(String message) {
        surroundings.messages().println("isnad: " + message);
    }
}
