package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorRecogniser;
import org.jspecify.annotations.Nullable;

/** Who held which office when, from {@code recognise/actors/offices.tsv}. */
public final class Offices {
    private final Map<List<String>, List<Tenure>> byTitle = new HashMap<>();
    private final Map<String, List<Tenure>> byPerson = new HashMap<>();

    /** The bare words of names and words of the lexicon, which is what bounds them. */
    private final Map<String, List<String>> bareWords = new ConcurrentHashMap<>();

    private Offices() {}

    public static Offices load(DataFiles data, ActorRecogniser actors) {
        Offices offices = new Offices();
        for (Table table :
                data.table("recognise/actors/offices.tsv", "person", "from", "to", "name_en", "source", "title")) {
            for (Row row : table.rows()) {
                offices.add(row, actors);
            }
        }
        return offices;
    }

    /**
     * The one person who is known to have held the office on the day; {@code null} where none or several did.
     *
     * @param title its bare words
     */
    @Nullable
    Actor holder(List<String> title, LocalDate day) {
        Actor holder = null;
        for (Tenure tenure : byTitle.getOrDefault(title, List.of())) {
            if (tenure.surelyCovers(day) && !tenure.person.equals(holder)) {
                if (holder != null) {
                    return null;
                }
                holder = tenure.person;
            }
        }
        return holder;
    }

    /** The office that the person held on the day; the only one known where the day is not. */
    @Nullable
    String title(Actor person, @Nullable LocalDate day) {
        List<Tenure> tenures = byPerson.getOrDefault(person.id(), List.of());
        if (day == null) {
            return tenures.size() == 1 ? tenures.get(0).title : null;
        }
        for (Tenure tenure : tenures) {
            if (tenure.surelyCovers(day)) {
                return tenure.title;
            }
        }
        return null;
    }

    /** The bare words of a name or word of the lexicon. */
    List<String> bareWords(String name) {
        List<String> known = bareWords.get(name);
        if (known == null) {
            known = List.copyOf(Wording.bare(name));
            bareWords.put(name, known);
        }
        return known;
    }

    private void add(Row row, ActorRecogniser actors) {
        Actor person = actors.actor(row.get("person"));
        if (person == null) {
            throw new LexiconException(
                    row.ref(), "there is no person '" + row.get("person") + "'", "name the id of a row of persons.tsv");
        }
        for (String title : row.list("title")) {
            Tenure tenure = new Tenure(person, title, day(row, "from", false), day(row, "to", true));
            byTitle.computeIfAbsent(Wording.bare(title), key -> new ArrayList<>())
                    .add(tenure);
            byPerson.computeIfAbsent(person.id(), key -> new ArrayList<>()).add(tenure);
        }
    }

    /** A date, month or year as its first day, or its last where it ends a tenure. */
    private static @Nullable LocalDate day(Row row, String column, boolean last) {
        String cell = row.find(column);
        if (cell == null) {
            return null;
        }
        try {
            return switch (cell.length()) {
                case 4 -> LocalDate.parse(cell + (last ? "-12-31" : "-01-01"));
                case 7 ->
                    last ? LocalDate.parse(cell + "-01").plusMonths(1).minusDays(1) : LocalDate.parse(cell + "-01");
                default -> LocalDate.parse(cell);
            };
        } catch (java.time.format.DateTimeParseException e) {
            throw new LexiconException(row.ref(), "'" + cell + "' is no date", "write 2017, 2017-09 or 2017-09-30");
        }
    }

    private record Tenure(
            Actor person,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /** An open end counts as still in office only for someone whose begin is known. */
        boolean surelyCovers(LocalDate day) {
            return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
