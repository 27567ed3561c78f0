package org.isnad.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text, plain, in gzip, or the one table inside a zip file as GeoNames hands them out. */
final class TextLines implements Closeable {
    private final BufferedReader reader;
    private long number;

    private TextLines(InputStream bytes) {
        this.reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    static TextLines open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            return new TextLines(new GZIPInputStream(bytes));
        }
        return new TextLines(name.endsWith(".zip") ? table(bytes, file) : bytes);
    }

    /** The next line without its end, {@code null} after the last. */
    @Nullable
    String next() throws IOException {
        number++;
        return reader.readLine();
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static InputStream table(InputStream bytes, Path file) throws IOException {
        ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean isTable = name.endsWith(".txt") || name.endsWith(".tsv");
            if (isTable && !name.contains("readme") && !name.startsWith("iso-language")) {
                return new FilterInputStream(zip) {};
            }
        }
        zip.close();
        throw new IOException(file.getFileName() + " holds no .txt or .tsv file");
    }
}
