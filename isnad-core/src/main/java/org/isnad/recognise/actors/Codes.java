package org.isnad.recognise.actors;

import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** PLOVER's codes for actors, as the tables may use them. */
final class Codes {
    private static final Set<String> SECTORS = Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "OPP",
            "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF", "UNK");

    private Codes() {}

    /** The sector in the row's cell; {@code null} where it is empty or {@code -}. */
    static @Nullable String sector(Row row) {
        String sector = row.find("sector");
        if (sector == null || sector.equals("-")) {
            return null;
        }
        if (!SECTORS.contains(sector)) {
            throw new LexiconException(
                    row.ref(),
                    "'" + sector + "' is no sector",
                    "known here: " + String.join(", ", new TreeSet<>(SECTORS)));
        }
        return sector;
    }

    /** The country in the row's cell; {@code null} where it is empty or {@code -}. */
    static @Nullable String country(Row row) {
        String country = row.find("country");
        if (country == null || country.equals("-")) {
            return null;
        }
        if (country.length() != 3 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new LexiconException(
                    row.ref(), "'" + country + "' is no country code", "write three capitals, such as SYR, UNO or IMG");
        }
        return country;
    }
}
