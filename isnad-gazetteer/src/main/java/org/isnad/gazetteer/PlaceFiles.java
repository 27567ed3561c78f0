package org.isnad.gazetteer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Files of places in any of the forms that are read. */
public final class PlaceFiles {
    private final GeoNamesReader geoNames = new GeoNamesReader();
    private final WhosOnFirstReader whosOnFirst = new WhosOnFirstReader();
    private final PlaceTableReader table = new PlaceTableReader();

    /** The forms. */
    public enum Form {
        GEONAMES("GeoNames (geonames.org), CC BY 4.0"),
        WHOSONFIRST("Who's On First (whosonfirst.org); see its licences"),
        TABLE("a table of the user's own");

        private final String credit;

        Form(String credit) {
            this.credit = credit;
        }

        /** Whose data it is, with the licence that asks to be named. */
        public String credit() {
            return credit;
        }
    }

    /** What a file or folder holds by its name and first line; empty where that cannot be told. */
    public static Optional<Form> formOf(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path) || name.endsWith(".geojson")) {
            return Optional.of(Form.WHOSONFIRST);
        }
        String line = firstLine(path);
        if (line != null && GeoNamesReader.isPlaceLine(line)) {
            return Optional.of(Form.GEONAMES);
        }
        return line != null && PlaceTableReader.isHeader(line) ? Optional.of(Form.TABLE) : Optional.empty();
    }

    /** Takes Arabic names from GeoNames' {@code alternateNamesV2}; to be called before the places are read. */
    public void readNames(Path file, PlaceSink sink) {
        guarded(file, sink, () -> {
            String line = firstLine(file);
            if (line == null || !GeoNamesReader.isNameLine(line)) {
                sink.problem(new Problem(
                        file.toString(), 1, "this is not GeoNames' alternateNamesV2", "name that file with --names"));
            } else {
                geoNames.readNames(file, sink);
            }
        });
    }

    /** Reads a file or folder; what cannot be read goes to the sink as a problem. */
    public void read(Path path, @Nullable Form form, Wanted wanted, PlaceSink sink) {
        guarded(path, sink, () -> {
            Form known = form == null ? formOf(path).orElse(null) : form;
            if (known == null) {
                sink.problem(new Problem(
                        path.toString(),
                        1,
                        "this is neither a file of GeoNames, nor of Who's On First, nor a table with a header",
                        "see 'isnad gazetteer import --help' for what is read"));
                return;
            }
            switch (known) {
                case GEONAMES -> geoNames.read(path, wanted, sink);
                case WHOSONFIRST -> whosOnFirst.read(path, wanted, sink);
                case TABLE -> table.read(path, wanted, sink);
            }
        });
    }

    /** Reads; a file that breaks off leaves what was read before. */
    private static void guarded(Path path, PlaceSink sink, Reading reading) {
        try {
            if (!Files.exists(path)) {
                throw new FileNotFoundException("there is no such file or folder");
            }
            reading.run();
        } catch (ZipException e) {
            sink.problem(new Problem(path.toString(), 0, "the compressed data is broken", "fetch the file again"));
        } catch (IOException e) {
            sink.problem(
                    new Problem(path.toString(), 0, "it cannot be read (" + e.getMessage() + ")", "check the file"));
        }
    }

    private static @Nullable String firstLine(Path path) throws IOException {
        try (TextLines lines = TextLines.open(path)) {
            String line = lines.next();
            while (line != null && (line.isBlank() || line.startsWith("#"))) {
                line = lines.next();
            }
            return line;
        }
    }

    private interface Reading {
        void run() throws IOException;
    }
}
