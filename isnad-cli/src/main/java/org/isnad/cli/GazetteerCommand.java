package org.isnad.cli;

import org.isnad.cli.terminal.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The places that Isnad knows: {@code isnad gazetteer}. */
@Command(
        name = "gazetteer",
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows the places that Isnad knows, and brings in those of other gazetteers.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad gazetteer show \"Deir ez-Zor\"",
            "  isnad gazetteer list --country YE --kind crossing",
            "  isnad gazetteer import SY.zip --names alternateNamesV2.zip",
            "  isnad gazetteer remove geonames-sy"
        })
final class GazetteerCommand implements Runnable {
    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    private GazetteerCommand() {}

    static CommandLine commandLine(Surroundings surroundings, Engines engines) {
        return new CommandLine(new GazetteerCommand())
                .addSubcommand(new GazetteerListCommand(surroundings))
                .addSubcommand(new GazetteerShowCommand(surroundings))
                .addSubcommand(new GazetteerImportCommand(surroundings, engines))
                .addSubcommand(new GazetteerRemoveCommand(surroundings))
                .addSubcommand(new GazetteerCheckCommand(surroundings));
    }

    /** Without a command: help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
