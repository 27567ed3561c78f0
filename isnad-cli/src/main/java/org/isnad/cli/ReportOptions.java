package org.isnad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Analysis;
import org.isnad.model.Document;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Report;
import org.isnad.model.Warning;
import org.isnad.read.Read;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of reports that do not say it themselves. */
final class ReportOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day of publication, such as 2017-09-30, of reports whose file gives none. Relative days "
                    + "(\"yesterday\") are counted from it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published the reports, where their file does not say.")
    private @Nullable String outlet;

    @Option(names = "--title", paramLabel = "TEXT", description = "The headline, where the file gives none.")
    private @Nullable String title;

    /** The report with what the file left open. */
    Report complete(Report report) {
        return new Report(
                report.id(),
                report.outlet() == null ? outlet : report.outlet(),
                report.url(),
                report.title() == null ? title : report.title(),
                report.published() == null ? published : report.published(),
                report.text());
    }

    /** The analysis with what only the reader knows: conversions, when it was fetched, and how the date is known. */
    Analysis annotate(Analysis analysis, Read.Ok read) {
        Document document = analysis.document();
        PublishedBasis basis = document.publishedBasis();
        if (read.report().published() != null) {
            basis = PublishedBasis.METADATA;
        } else if (published != null) {
            basis = PublishedBasis.GIVEN;
        }
        List<Warning> warnings = new ArrayList<>(read.warnings());
        warnings.addAll(analysis.warnings());
        return new Analysis(
                analysis.engine(),
                new Document(
                        document.id(),
                        document.url(),
                        document.outlet(),
                        document.title(),
                        document.language(),
                        document.published(),
                        basis,
                        document.weekday(),
                        read.retrieved() == null ? document.retrieved() : read.retrieved(),
                        document.text()),
                analysis.sentences(),
                analysis.sources(),
                analysis.entities(),
                analysis.places(),
                analysis.times(),
                analysis.quantities(),
                analysis.claims(),
                analysis.events(),
                analysis.control(),
                warnings);
    }
}
