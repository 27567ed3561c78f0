package org.isnad.eval.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The gold reports of files and folders, in the order given; those of a folder by name, with its subfolders.
 *
 * @param reports those that could be read, with ids that differ
 * @param faults what is wrong with the others
 * @param broken how many could not be read
 * @param files the files that were looked at
 */
public record GoldSet(List<GoldReport> reports, List<Fault> faults, int broken, List<Path> files) {
    public GoldSet {
        reports = List.copyOf(reports);
        faults = List.copyOf(faults);
        files = List.copyOf(files);
    }

    /** Reads everything; never fails, for what cannot be read is a fault. */
    public static GoldSet read(List<Path> paths) {
        Reading reading = new Reading();
        paths.forEach(reading::path);
        return new GoldSet(reading.reports, reading.faults, reading.broken, reading.files);
    }

    private static final class Reading {
        private final List<GoldReport> reports = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();
        private final Map<String, String> places = new HashMap<>();
        private int broken;

        void path(Path path) {
            if (!Files.isDirectory(path)) {
                file(path);
                return;
            }
            try (Stream<Path> walk = Files.walk(path)) {
                List<Path> found =
                        walk.filter(file -> isGold(path, file)).sorted().toList();
                found.forEach(this::file);
                if (found.isEmpty()) {
                    refuse(new Fault(path.toString(), "the folder holds no gold report", "it needs .json or .jsonl"));
                }
            } catch (IOException e) {
                refuse(unreadable(path, e));
            }
        }

        private static boolean isGold(Path folder, Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            boolean isHidden = false;
            for (Path step : folder.relativize(file)) {
                isHidden |= step.toString().startsWith(".");
            }
            return !isHidden && (name.endsWith(".json") || name.endsWith(".jsonl"));
        }

        private void file(Path path) {
            files.add(path);
            try {
                String content = Files.readString(path);
                if (path.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
                    lines(path, content);
                } else {
                    report(new Source(path.toString(), content, 0), path.toString());
                }
            } catch (IOException e) {
                refuse(unreadable(path, e));
            }
        }

        private void lines(Path path, String content) {
            int number = 0;
            int before = reports.size() + broken;
            for (String line : content.split("\n", -1)) {
                number++;
                if (!line.isBlank()) {
                    report(new Source(path.toString(), line, number), path + ":" + number);
                }
            }
            if (reports.size() + broken == before) {
                refuse(new Fault(path.toString(), "the file holds no report", "give one object a line"));
            }
        }

        private void report(Source source, String where) {
            Field root = source.root();
            if (source.isSound()) {
                GoldReport report = GoldJson.read(root);
                if (source.isSound()) {
                    unique(report, where);
                }
            }
            if (!source.isSound()) {
                faults.addAll(source.faults());
                broken++;
            }
        }

        /** Two reports of one id could not be told apart in a file of analyses. */
        private void unique(GoldReport report, String where) {
            String earlier = places.putIfAbsent(report.id(), where);
            if (earlier == null) {
                reports.add(report);
            } else {
                refuse(new Fault(
                        where,
                        "the id '" + report.id() + "' is that of " + earlier,
                        "give each report one of its own"));
            }
        }

        private void refuse(Fault fault) {
            faults.add(fault);
            broken++;
        }
    }

    static Fault unreadable(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Fault(path.toString(), "there is no such file or folder", "check the path");
        }
        if (e instanceof CharacterCodingException) {
            return new Fault(path.toString(), "it is not UTF-8", "convert it");
        }
        return new Fault(path.toString(), "it cannot be read (" + e.getMessage() + ")", "check the file and its disk");
    }
}
