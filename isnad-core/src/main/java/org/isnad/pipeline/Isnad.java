package org.isnad.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.DataFiles;
import org.isnad.model.Analysis;
import org.isnad.model.Document;
import org.isnad.model.Engine;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Report;
import org.isnad.model.Warning;
import org.isnad.recognise.times.PublicationDay;
import org.isnad.recognise.times.ResolvedTime;
import org.isnad.recognise.times.TimeMention;
import org.isnad.rules.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Reads Arabic news reports: the library's one entrance.
 *
 * <pre>{@code
 * Isnad isnad = Isnad.load();
 * Report report = Report.of("قال وزير الخارجية إن بلاده ترفض الحرب.").withPublished(LocalDate.of(2017, 9, 30));
 * Analysis analysis = isnad.analyze(report);
 * String text = analysis.document().text();
 * for (Claim claim : analysis.claims()) {
 *     Span speaker = claim.speaker().span();
 *     System.out.println(speaker == null ? "?" : speaker.of(text));
 *     claim.content().forEach(part -> System.out.println("  " + part.of(text)));
 * }
 * }</pre>
 *
 * An instance is immutable: load one, share it between threads. The same report and the same data give the same analysis.
 */
public final class Isnad {
    private static final String NAME = "isnad";
    private static final String VERSION = "0.1.0";

    private final Stages stages;
    private final Engine engine;

    private Isnad(DataFiles data) {
        this.stages = new Stages(data);
        this.engine = new Engine(NAME, VERSION, data.digest());
    }

    /** With the bundled rules and lexicons. */
    public static Isnad load() {
        return new Isnad(DataFiles.bundled());
    }

    /**
     * With a user's folder of rows over the bundled ones.
     *
     * @param lexicon laid out like the bundled data: {@code recognise/places/mine.tsv}, {@code morphology/verbs.tsv} …
     * @throws org.isnad.lexicon.LexiconException at the first row that cannot be used, with file and line
     */
    public static Isnad load(Path lexicon) {
        return new Isnad(DataFiles.withFolder(lexicon));
    }

    /** Name, version and the hash of the rules and lexicons in use. */
    public Engine engine() {
        return engine;
    }

    /**
     * What the lexicon knows a phrase as, when it stands alone: the names of the categories, such as {@code place} or
     * {@code verb}; empty where it knows no such phrase.
     */
    public Set<String> senses(String phrase) {
        return stages.senses(phrase);
    }

    /** Everything that the report says, each finding with the characters and the rule that it came from. Never fails. */
    public Analysis analyze(Report report) {
        return analyze(report, Trace.NONE);
    }

    /** As {@link #analyze}, with what led to each finding and what was tried and refused. */
    public Explanation explain(Report report) {
        RecordingTrace trace = new RecordingTrace();
        Analysis analysis = analyze(report, trace);
        return new Explanation(analysis, trace.steps());
    }

    private Analysis analyze(Report report, Trace trace) {
        Findings findings = stages.run(report.text(), report.published(), trace);
        Assembly assembly = new Assembly(findings, stages.linker(findings, trace));
        String language = Language.of(report.text());
        return new Analysis(
                engine,
                document(report, findings, language),
                assembly.sentences(),
                assembly.sources(),
                assembly.entities(),
                assembly.places(),
                assembly.times(),
                assembly.quantities(),
                assembly.claims(),
                assembly.events(),
                assembly.control(),
                warnings(report, findings, language));
    }

    private static Document document(Report report, Findings findings, String language) {
        String id = report.id() == null ? "sha256:" + sha256(report.text()) : report.id();
        DayOfWeek weekday = findings.published() == null ? findings.day().weekday() : null;
        return new Document(
                id,
                report.url(),
                report.outlet() == null ? namedOutlet(findings, report.text()) : report.outlet(),
                report.title(),
                language,
                findings.published(),
                publishedBasis(report, findings),
                weekday == null ? null : weekday.name().toLowerCase(Locale.ROOT),
                null,
                report.text());
    }

    private static @Nullable String namedOutlet(Findings findings, String text) {
        var outlet = findings.sources().outlet();
        return outlet == null ? null : outlet.span().of(text);
    }

    private static PublishedBasis publishedBasis(Report report, Findings findings) {
        if (report.published() != null) {
            return PublishedBasis.GIVEN;
        }
        return findings.published() == null ? PublishedBasis.NONE : PublishedBasis.TEXT;
    }

    private static List<Warning> warnings(Report report, Findings findings, String language) {
        List<Warning> warnings = new ArrayList<>();
        if (report.text().isBlank()) {
            warnings.add(new Warning("text.empty", "the report has no text; nothing was analysed", null));
        } else if (language.equals(Language.UNDETERMINED)) {
            warnings.add(
                    new Warning("language.other", "the text is not Arabic; only what is Arabic in it was read", null));
        }
        addDateWarnings(report, findings, warnings);
        return warnings;
    }

    private static void addDateWarnings(Report report, Findings findings, List<Warning> warnings) {
        if (report.published() != null) {
            for (TimeMention mention : PublicationDay.contradicting(mentions(findings), report.published())) {
                String message = "the text was written on another day than " + report.published()
                        + ", as this expression shows; check the publication date";
                warnings.add(new Warning("published.contradicted", message, mention.span()));
            }
        } else if (findings.published() == null && findings.day().weekday() != null) {
            String weekday = findings.day().weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String message = "no publication date is known; the text shows that it appeared on a " + weekday
                    + "; relative dates stay without value until you give it";
            warnings.add(new Warning("published.weekday", message, null));
        } else if (findings.published() == null && !findings.times().isEmpty()) {
            String message = "no publication date is known; relative dates stay without value until you give it";
            warnings.add(new Warning("published.unknown", message, null));
        }
    }

    private static List<TimeMention> mentions(Findings findings) {
        return findings.times().stream().map(ResolvedTime::mention).toList();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime lacks SHA-256", e);
        }
    }
}
