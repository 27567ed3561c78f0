package org.isnad.cli;

import java.io.PrintWriter;
import java.util.Locale;
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
        out.print(script());
        out.print('\n');
    }

    /** picocli numbers the script's variables in digits of the default locale, and bash takes no Arabic ones. */
    private String script() {
        Locale users = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return AutoComplete.bash("isnad", spec.root().commandLine());
        } finally {
            Locale.setDefault(users);
        }
    }
}
