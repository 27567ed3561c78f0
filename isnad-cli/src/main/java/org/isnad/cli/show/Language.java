package org.isnad.cli.show;

import java.util.Locale;

/** The language of labels. */
public enum Language {
    AR,
    EN;

    boolean isRightToLeft() {
        return this == AR;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
