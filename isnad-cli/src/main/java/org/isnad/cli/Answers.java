package org.isnad.cli;

import java.util.Optional;
import org.isnad.cli.batch.Progress;
import org.isnad.cli.terminal.SafeText;
import org.isnad.eval.annotation.AnalysisMarks;
import org.isnad.eval.annotation.Annotation;
import org.isnad.eval.read.Fault;
import org.isnad.eval.read.GoldReport;
import org.isnad.eval.read.SystemAnalyses;
import org.isnad.pipeline.Isnad;

/** What the system that is measured finds in a report; empty, and said why, where it gives no answer. */
interface Answers {
    Optional<Annotation> to(GoldReport report);

    /** Isnad analyses each report. A fault of Isnad in one of them costs it that report. */
    static Answers ofEngine(Isnad isnad, Progress progress, boolean isDebug) {
        return gold -> {
            try {
                return Optional.of(AnalysisMarks.of(isnad.analyze(gold.report())));
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
                progress.message("isnad: " + SafeText.of(gold.id()) + ": Isnad itself failed on this report ("
                        + e.getClass().getSimpleName() + "); please report it with the text, and run it with --debug");
                if (isDebug) {
                    progress.trace(e);
                }
                return Optional.empty();
            }
        };
    }

    /** Analyses that were made before. */
    static Answers ofFile(SystemAnalyses analyses, Progress progress) {
        analyses.faults().forEach(fault -> say(fault, progress));
        return gold -> {
            SystemAnalyses.Found found = analyses.of(gold);
            if (found.fault() != null) {
                say(found.fault(), progress);
            }
            return found.annotation();
        };
    }

    private static void say(Fault fault, Progress progress) {
        progress.message("isnad: " + SafeText.of(fault.toString()));
    }
}
