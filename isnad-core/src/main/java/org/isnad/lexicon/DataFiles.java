package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data files of one load: the bundled ones, and those of a user's folder laid over them.
 *
 * <p>A bundled folder names its files in {@code index.txt}. A user's folder has the same layout below it
 * ({@code recognise/places/mine.tsv}) and may hold any number of {@code .tsv} files; their rows come after ours, and where a
 * name or id stands in both, the user's row wins. All bytes read enter {@link #digest()}.
 */
public final class DataFiles {
    private static final String ROOT = "/org/isnad/";

    private final @Nullable Path userFolder;
    private final MessageDigest digest = sha256();

    private DataFiles(@Nullable Path userFolder) {
        this.userFolder = userFolder;
    }

    /** The bundled data alone. */
    public static DataFiles bundled() {
        return new DataFiles(null);
    }

    /** The bundled data with a user's folder over it. */
    public static DataFiles withFolder(Path userFolder) {
        if (!Files.isDirectory(userFolder)) {
            throw new LexiconException(
                    userFolder.toString(),
                    0,
                    "there is no such folder",
                    "name a folder laid out like the bundled lexicon");
        }
        return new DataFiles(userFolder);
    }

    /**
     * One bundled table, with the user's table of the same path behind it.
     *
     * @param path path below the data root, such as {@code morphology/verbs.tsv}
     * @param columns see {@link Table#parse}
     */
    public List<Table> table(String path, String... columns) {
        List<Table> tables = new ArrayList<>();
        tables.add(bundledTable(path, columns));
        tables.addAll(usersTable(path, columns));
        return tables;
    }

    /** The bundled table alone. */
    public Table bundledTable(String path, String... columns) {
        return Table.parse(path, bundledText(path), columns);
    }

    /** The user's table alone, where there is one: for what is read from the bundled table in another way. */
    public List<Table> usersTable(String path, String... columns) {
        if (userFolder == null || !Files.exists(userFolder.resolve(path))) {
            return List.of();
        }
        return List.of(userTable(userFolder.resolve(path), columns));
    }

    /**
     * All tables of a folder: the bundled ones in the order of its {@code index.txt}, then the user's by name.
     *
     * @param folder path below the data root, such as {@code recognise/places}
     */
    public List<Table> tables(String folder, String... columns) {
        List<Table> tables = new ArrayList<>();
        for (String name : bundledText(folder + "/index.txt").split("\\s+")) {
            String path = folder + "/" + name;
            tables.add(bundledTable(path, columns));
        }
        if (userFolder != null && Files.isDirectory(userFolder.resolve(folder))) {
            for (Path file : userTables(userFolder.resolve(folder))) {
                tables.add(userTable(file, columns));
            }
        }
        return tables;
    }

    /** A bundled text file, such as a file of rules. */
    public String bundledText(String path) {
        byte[] bytes = bundledBytes(path);
        if (bytes == null) {
            throw new LexiconException(path, 0, "the bundled file is missing", "build Isnad anew");
        }
        countIn(bytes);
        return decode(path, bytes);
    }

    /** A bundled file as it stands, {@code null} where there is none. It does not enter the digest: see {@link #countIn}. */
    public static byte @Nullable [] bundledBytes(String path) {
        try (InputStream stream = DataFiles.class.getResourceAsStream(ROOT + path)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled file " + path, e);
        }
    }

    /** Lets the bytes of a file enter the digest whose content was taken from elsewhere. */
    public void countIn(byte[] bytes) {
        digest.update(bytes);
    }

    /** SHA-256 in hexadecimal of all files read so far, in the order of reading. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java runtime cannot copy a SHA-256 digest", e);
        }
    }

    private Table userTable(Path file, String... columns) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            countIn(bytes);
            return Table.parse(file.toString(), decode(file.toString(), bytes), columns);
        } catch (IOException e) {
            throw new LexiconException(
                    file.toString(), 0, "the file cannot be read (" + e + ")", "check its permissions");
        }
    }

    private static List<Path> userTables(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LexiconException(
                    folder.toString(), 0, "the folder cannot be read (" + e + ")", "check its permissions");
        }
    }

    private static String decode(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new LexiconException(file, 0, "the file is not valid UTF-8", "save it as UTF-8");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime lacks SHA-256", e);
        }
    }
}
