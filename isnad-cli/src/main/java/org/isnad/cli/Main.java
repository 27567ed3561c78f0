package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code isnad}. */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns Arabic news reports into structured, sourced, explainable data.")
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
