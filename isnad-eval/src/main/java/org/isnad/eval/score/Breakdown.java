package org.isnad.eval.score;

import java.util.Locale;
import java.util.Objects;
import org.isnad.eval.read.GoldReport;
import org.jspecify.annotations.Nullable;

/** What reports are put together by, for figures of each group. */
public enum Breakdown {
    OUTLET,
    STYLE,
    REPORT;

    private static final String NONE = "(none)";

    String groupOf(GoldReport gold) {
        return switch (this) {
            case OUTLET -> named(gold.report().outlet());
            case STYLE -> named(gold.style());
            case REPORT -> gold.id();
        };
    }

    private static String named(@Nullable String group) {
        return Objects.requireNonNullElse(group, NONE);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
