package org.isnad.eval.read;

import java.util.Objects;
import org.isnad.eval.annotation.Annotation;
import org.isnad.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report with what people found in it.
 *
 * @param report the report, which has an id
 * @param style what kind of text it is, {@code null} where its file does not say
 */
public record GoldReport(Report report, @Nullable String style, Annotation annotation) {
    public GoldReport {
        Objects.requireNonNull(report.id(), "a gold report needs an id");
    }

    public String id() {
        return Objects.requireNonNull(report.id());
    }
}
