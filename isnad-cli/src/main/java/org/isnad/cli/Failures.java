package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.isnad.cli.batch.ReaderGoneException;
import org.isnad.cli.terminal.CliException;
import org.isnad.eval.show.ShowException;
import org.isnad.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong, and chooses the exit code. No stack trace unless asked for. */
final class Failures {
    private Failures() {}

    /** The command line cannot be understood. */
    @SuppressWarnings("unused") // picocli passes the arguments
    static int usage(ParameterException e, String[] arguments) {
        PrintWriter messages = e.getCommandLine().getErr();
        messages.println("isnad: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, messages);
        messages.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        if (Main.isDebug(e.getCommandLine().getCommandSpec())) {
            e.printStackTrace(messages);
        }
        return Exit.USAGE;
    }

    /** The command could not be carried out. */
    @SuppressWarnings("unused") // picocli passes the parse result
    static int execution(Exception e, CommandLine commandLine, ParseResult parsed) {
        if (e instanceof ReaderGoneException) {
            return Exit.OK;
        }
        PrintWriter messages = commandLine.getErr();
        messages.println("isnad: " + message(e));
        if (Main.isDebug(commandLine.getCommandSpec())) {
            e.printStackTrace(messages);
        }
        return Exit.FAILURE;
    }

    private static String message(Exception e) {
        if (e instanceof CliException || e instanceof LexiconException || e instanceof ShowException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof IOException) {
            return "the output cannot be written (" + e.getMessage() + "); check the disk";
        }
        return "Isnad itself failed (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                + "); this is a fault of Isnad: please report it, with what --debug shows";
    }
}
