package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.terminal.CliException;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Surroundings;
import org.isnad.gazetteer.GazetteerRow;
import org.isnad.gazetteer.PlaceQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows all that is known of a place: {@code isnad gazetteer show}. */
@Command(
        name = "show",
        sortOptions = false,
        description = "Shows every place of a name, or the one of an id, with all that is known of it.",
        footerHeading = "%nExamples:%n",
        footer = {"  isnad gazetteer show الباب", "  isnad gazetteer show aleppo", "  isnad gazetteer show sy-homs-gov"
        })
final class GazetteerShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", description = "A name in Arabic or Latin letters, or an id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Mixin
    private final GazetteerOptions options = new GazetteerOptions();

    GazetteerShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<GazetteerRow> rows = options.rows(surroundings.environment());
        PlaceQuery query = PlaceQuery.exactly(name);
        List<GazetteerRow> found = rows.stream().filter(query::matches).toList();
        if (found.isEmpty()) {
            throw new CliException(
                    "no place is called '" + SafeText.of(name) + "'",
                    "look for a part of the name with 'isnad gazetteer list PART'");
        }
        try (OutputTarget out = OutputTarget.standardOutput(surroundings)) {
            StringBuilder page = new StringBuilder();
            for (GazetteerRow row : found) {
                page.append(page.isEmpty() ? "" : "\n").append(text(row, rows));
            }
            out.write(page.toString().getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
        return Exit.OK;
    }

    private static String text(GazetteerRow row, List<GazetteerRow> rows) {
        StringBuilder text = new StringBuilder();
        text.append(SafeText.of(row.name()))
                .append("  ")
                .append(SafeText.of(row.nameEn()))
                .append('\n');
        line(text, "id", row.id());
        line(text, "kind", row.kind().name().toLowerCase(Locale.ROOT));
        line(text, "country", row.country());
        line(text, "division", division(row, rows));
        line(text, "point", row.lat() == null ? null : row.lat() + ", " + row.lon());
        line(text, "radius", row.lat() == null ? null : radius(row));
        line(text, "population", row.population() == 0 ? null : Long.toString(row.population()));
        line(
                text,
                "also",
                row.names().size() == 1
                        ? null
                        : String.join(" | ", row.names().subList(1, row.names().size())));
        line(text, "counts", row.needsCue() ? "only beside a word that shows a place" : null);
        line(text, "elsewhere", row.ref());
        line(text, "source", row.source());
        line(text, "row", row.where().toString());
        return text.toString();
    }

    private static String radius(GazetteerRow row) {
        double km = row.kind().radiusKm();
        return (km == Math.rint(km) ? Long.toString(Math.round(km)) : Double.toString(km))
                + " km, as usual for its kind";
    }

    private static @Nullable String division(GazetteerRow row, List<GazetteerRow> rows) {
        String id = row.admin1();
        if (id == null) {
            return null;
        }
        return rows.stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .map(other -> other.nameEn() + " (" + id + ")")
                .orElse(id);
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null) {
            text.append("  ")
                    .append(label)
                    .append(" ".repeat(12 - label.length()))
                    .append(SafeText.of(value))
                    .append('\n');
        }
    }
}
