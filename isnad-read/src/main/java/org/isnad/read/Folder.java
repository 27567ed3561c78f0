package org.isnad.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report files of a folder and its subfolders, by path; hidden files and folders are left out. */
final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final List<Read.Failed> problems = new ArrayList<>();

    private Folder(Path root) {
        this.root = root;
    }

    static void addTo(List<Input> inputs, Path root) {
        Folder folder = new Folder(root);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
        } catch (IOException e) {
            folder.problems.add(Failures.of(Location.of(root.toString()), e));
        }
        folder.problems.forEach(problem -> inputs.add(new Input.Problem(problem)));
        folder.files.sort(Comparator.comparing(Path::toString));
        folder.files.forEach(file -> inputs.add(Input.File.of(file)));
        if (folder.files.isEmpty() && folder.problems.isEmpty()) {
            inputs.add(new Input.Problem(new Read.Failed(
                    Location.of(root.toString()),
                    "the folder holds no report",
                    "files ending in .txt, .json or .jsonl (also .gz) are read")));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean isHidden =
                !directory.equals(root) && directory.getFileName().toString().startsWith(".");
        return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isDirectory()
                && InputFormat.isReportFile(file.getFileName().toString())) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.add(Failures.of(Location.of(file.toString()), e));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
        if (e != null) {
            problems.add(Failures.of(Location.of(directory.toString()), e));
        }
        return FileVisitResult.CONTINUE;
    }
}
