package org.isnad.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes Isnad's commands and options: {@code isnad completion}. */
@Command(
        name = "completion",
        description = "Prints a script for bash and zsh that completes commands, options and file names.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(isnad completion)                    for this shell",
            "  isnad completion > ~/.local/share/bash-completion/completions/isnad"
        })
final class CompletionCommand implements Runnable {
    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash("isnad", spec.root().commandLine()));
        out.print('\n');
    }
}
