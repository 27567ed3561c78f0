package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.gazetteer.GazetteerRow;
import org.isnad.gazetteer.PlaceQuery;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists places: {@code isnad gazetteer list}. */
@Command(
        name = "list",
        sortOptions = false,
        description = "Lists the places that Isnad knows, one a line, with tabs between the cells.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad gazetteer list --country SY --kind base",
            "  isnad gazetteer list raqqa",
            "  isnad gazetteer list --own > mine.tsv",
            "",
            "Names are found in any spelling, in Arabic or Latin letters, also in part."
        })
final class GazetteerListCommand implements Callable<Integer> {
    private static final String HEADER = "id\tkind\tcountry\tlat\tlon\tname_en\tname\taliases\n";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Only places with this in a name or id.")
    private @Nullable String name;

    @Option(
            names = {"-c", "--country"},
            paramLabel = "CODE",
            split = ",",
            description = "Only these countries, by their ISO 3166 codes: SY,IQ.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = {"-k", "--kind"},
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
    private List<PlaceKind> kinds = new ArrayList<>();

    @Option(names = "--own", description = "Only the places of your own folder.")
    private boolean isOwnOnly;

    @Mixin
    private final GazetteerOptions options = new GazetteerOptions();

    GazetteerListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PlaceQuery query = name == null ? PlaceQuery.ALL : PlaceQuery.part(name);
        try (OutputTarget out = OutputTarget.standardOutput(surroundings)) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (GazetteerRow row : options.rows(surroundings.environment())) {
                if (isListed(row) && query.matches(row)) {
                    out.write(line(row).getBytes(StandardCharsets.UTF_8));
                }
            }
            out.commit();
        }
        return Exit.OK;
    }

    private boolean isListed(GazetteerRow row) {
        String country = row.country() == null ? "" : row.country();
        return (countries.isEmpty() || countries.stream().anyMatch(country::equalsIgnoreCase))
                && (kinds.isEmpty() || kinds.contains(row.kind()))
                && (!isOwnOnly || row.isOwn());
    }

    private static String line(GazetteerRow row) {
        return String.join(
                        "\t",
                        SafeText.of(row.id()),
                        row.kind().name().toLowerCase(Locale.ROOT),
                        row.country() == null ? "" : row.country(),
                        row.lat() == null ? "" : row.lat().toString(),
                        row.lon() == null ? "" : row.lon().toString(),
                        SafeText.of(row.nameEn()),
                        SafeText.of(row.name()),
                        SafeText.of(String.join(
                                "|", row.names().subList(1, row.names().size()))))
                + "\n";
    }
}
