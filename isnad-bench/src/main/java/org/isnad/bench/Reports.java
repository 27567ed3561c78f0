package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Report;
import org.isnad.read.Read;
import org.isnad.read.ReportInputs;

/** The reports that are measured, all in memory, so that reading them is not. */
final class Reports {
    private Reports() {}

    /** Reads a file or a folder. One report that cannot be read ends it: another set would give other figures. */
    static List<Report> in(String path) {
        List<Report> reports = new ArrayList<>();
        try (ReportInputs inputs = ReportInputs.of(List.of(path), System.in)) {
            for (Optional<Read> read = inputs.next(); read.isPresent(); read = inputs.next()) {
                if (read.get() instanceof Read.Failed failed) {
                    throw new IllegalArgumentException(failed.message());
                }
                reports.add(((Read.Ok) read.get()).report());
            }
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException(path + ": no reports");
        }
        return reports;
    }

    /** How many code units their bodies have together. */
    static long length(List<Report> reports) {
        return reports.stream().mapToLong(report -> report.text().length()).sum();
    }
}
