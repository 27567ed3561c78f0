package org.isnad.cli;

import org.isnad.cli.show.Language;
import org.isnad.cli.terminal.Colour;
import org.isnad.cli.terminal.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the text for reading looks. */
final class ShowOptions {
    @Option(
            names = "--lang",
            paramLabel = "ar|en",
            defaultValue = "en",
            description = "The language of labels: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour: ${COMPLETION-CANDIDATES}. With auto: on a terminal, unless NO_COLOR is set. "
                    + "Default: ${DEFAULT-VALUE}.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--width",
            paramLabel = "N",
            description =
                    "Columns to fill; 0 puts each line on one, for grep. Default: the variable COLUMNS, else 100.")
    private @Nullable Integer width;

    Language language() {
        return language;
    }

    boolean isColoured(Surroundings surroundings, boolean isToFile) {
        return isToFile ? colour == Colour.ALWAYS : colour.isOn(surroundings);
    }

    int width(Surroundings surroundings) {
        Integer given = width;
        return given == null ? surroundings.width() : Math.max(given, 0);
    }
}
