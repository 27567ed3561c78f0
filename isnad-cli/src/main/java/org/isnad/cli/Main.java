package org.isnad.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.isnad.cli.terminal.Colour;
import org.isnad.cli.terminal.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code isnad}. */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpWidth = 100,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns Arabic news reports into structured, sourced, explainable data.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad analyze report.txt --published 2017-09-30",
            "  isnad analyze reports/ --format jsonl --output analyses.jsonl",
            "  isnad explain report.txt --at 120",
            "  isnad gazetteer show aleppo",
            "",
            "Exit codes: 0 done, 1 the run failed, 2 wrong usage, 3 some inputs failed."
        })
public final class Main implements Runnable {
    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure happened.")
    private boolean isDebug;

    private Main() {}

    public static void main(String... arguments) {
        System.exit(run(Surroundings.ofProcess(), Engines.BUNDLED, arguments));
    }

    /** Runs one command line; never exits the process. */
    static int run(Surroundings surroundings, Engines engines, String... arguments) {
        // Libraries write numbers by it: the completion script would not run with Arabic digits.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        CommandLine commandLine = commandLine(surroundings, engines);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
        commandLine.setOut(out);
        commandLine.setErr(surroundings.messages());
        int code = commandLine.execute(arguments);
        out.flush();
        surroundings.messages().flush();
        return code;
    }

    static CommandLine commandLine(Surroundings surroundings, Engines engines) {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new AnalyzeCommand(surroundings, engines))
                .addSubcommand(new ExplainCommand(surroundings, engines))
                .addSubcommand(new EvalCommand(surroundings, engines))
                .addSubcommand(new DrawCommand(surroundings))
                .addSubcommand(GazetteerCommand.commandLine(surroundings, engines))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new CommandLine.HelpCommand());
        commandLine.setColorScheme(
                CommandLine.Help.defaultColorScheme(Colour.AUTO.isOn(surroundings) ? Ansi.ON : Ansi.OFF));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler(Failures::usage);
        commandLine.setExecutionExceptionHandler(Failures::execution);
        return commandLine;
    }

    boolean isDebug() {
        return isDebug;
    }

    /** Whether the command line was run with {@code --debug}. */
    static boolean isDebug(CommandSpec command) {
        return command.root().userObject() instanceof Main main && main.isDebug();
    }

    /** Without a command: help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
