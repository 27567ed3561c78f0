package org.isnad.recognise.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/** Loads the tables of {@code recognise/actors} into the lexicon. A user's row replaces the bundled one of the same id. */
final class ActorTables {
    private static final String FOLDER = "recognise/actors/";
    /** The class of the feminine, dual and plural endings of adjectives of nationality. */
    private static final String ENDING = "nationality_ending";

    private static final Map<String, Category> NAME_WORDS = Map.ofEntries(
            Map.entry("particle", ActorWords.NAME_PARTICLE),
            Map.entry("opener", ActorWords.NAME_OPENER),
            Map.entry("completer", ActorWords.NAME_COMPLETER),
            Map.entry("named_after", ActorWords.NAMED_AFTER),
            Map.entry("outlet", ActorWords.OUTLET_WORD),
            Map.entry("latter", ActorWords.LATTER),
            Map.entry("side", ActorWords.SIDE),
            Map.entry("official", ActorWords.OFFICIAL),
            Map.entry("chief", ActorWords.CHIEF),
            Map.entry("document", ActorWords.DOCUMENT),
            Map.entry("other", ActorWords.OTHER),
            Map.entry("one_of", ActorWords.ONE_OF),
            Map.entry("belonging", ActorWords.BELONGING),
            Map.entry("homeland", ActorWords.HOMELAND),
            Map.entry("peer", ActorWords.PEER),
            Map.entry("impersonal", ActorWords.IMPERSONAL),
            Map.entry("utterance", ActorWords.UTTERANCE),
            Map.entry("to_him", ActorWords.TO_HIM));

    private static final String ARTICLE = "" + Letters.ALEF + Letters.LAM;

    private static final String ACCUSATIVE = "" + Letters.ALEF;
    private static final String DIRECT_DUAL = "" + Letters.ALEF + Letters.NOON;
    private static final String OBLIQUE_DUAL = "" + Letters.YEH + Letters.NOON;
    private static final int SHORTEST_INFLECTED = 3;

    /** How the ids of whole governments end. */
    private static final String GOVERNMENT = "-government";

    private final Lexicon.Builder lexicon;
    private final DataFiles data;
    /** By id, in the order of the tables. */
    private final Map<String, Actor> byId = new LinkedHashMap<>();

    private final Map<String, Actor> governments = new HashMap<>();
    private final Map<String, Row> rowOf = new HashMap<>();

    private ActorTables(Lexicon.Builder lexicon, DataFiles data) {
        this.lexicon = lexicon;
        this.data = data;
    }

    /** Loads everything. */
    static ActorTables load(Lexicon.Builder lexicon, DataFiles data) {
        ActorTables tables = new ActorTables(lexicon, data);
        tables.actors();
        tables.persons();
        tables.outlets();
        tables.byId.values().forEach(tables::addNames);
        tables.metonyms();
        tables.nationalities();
        tables.titles();
        tables.headWords();
        tables.givenNames();
        tables.nameWords();
        return tables;
    }

    Map<String, Actor> byId() {
        return Map.copyOf(byId);
    }

    /** By country, the first government that metonyms name. */
    Map<String, Actor> governments() {
        return Map.copyOf(governments);
    }

    private void actors() {
        String[] columns = {"id", "type", "country", "sector", "name_en", "source", "name", "aliases"};
        for (Table table : table("actors.tsv", columns)) {
            addAll(table, row -> actor(row, row.constant("type", EntityType.class), false, false));
        }
    }

    private void persons() {
        String[] columns = {"id", "country", "sector", "name_en", "private", "source", "name", "aliases"};
        for (Table table : table("persons.tsv", columns)) {
            addAll(table, row -> actor(row, EntityType.PERSON, false, row.find("private") != null));
        }
    }

    private void outlets() {
        String[] columns = {"id", "kind", "country", "sector?", "name_en", "domain", "cue", "source", "name", "aliases"
        };
        for (Table table : table("outlets.tsv", columns)) {
            addAll(table, row -> actor(row, EntityType.OUTLET, row.find("cue") != null, false));
        }
    }

    private interface Reader {
        Actor read(Row row);
    }

    private void addAll(Table table, Reader reader) {
        for (Row row : table.rows()) {
            Actor actor = reader.read(row);
            Actor before = byId.put(actor.id(), actor);
            if (before != null && before.row().file().equals(actor.row().file())) {
                throw new LexiconException(
                        row.ref(),
                        "the id '" + actor.id() + "' stands in line "
                                + before.row().line() + " too",
                        "give each row an id of its own");
            }
            rowOf.put(actor.id(), row);
        }
    }

    private static Actor actor(Row row, EntityType type, boolean needsCue, boolean isPrivate) {
        return new Actor(
                row.get("id"),
                type,
                Codes.country(row),
                Codes.sector(row),
                row.get("name"),
                row.find("name_en"),
                needsCue,
                isPrivate,
                heads(row),
                row.ref());
    }

    /** The first words, bare, of those names that have several. */
    private static Set<String> heads(Row row) {
        Set<String> heads = new LinkedHashSet<>();
        List<String> names = new ArrayList<>(row.list("aliases"));
        names.add(row.get("name"));
        for (String name : names) {
            String folded = Folding.fold(name);
            int end = folded.indexOf(' ');
            if (end > 0) {
                heads.add(
                        folded.startsWith(ARTICLE)
                                ? folded.substring(ARTICLE.length(), end)
                                : folded.substring(0, end));
            }
        }
        return heads;
    }

    private void addNames(Actor actor) {
        Entry entry = new Entry(ActorWords.ACTOR, actor.name(), actor, actor.row());
        Row row = Objects.requireNonNull(rowOf.get(actor.id()));
        Set<String> names = new LinkedHashSet<>();
        names.add(Folding.fold(actor.name()));
        row.list("aliases").forEach(alias -> names.add(Folding.fold(alias)));
        names.forEach(name -> lexicon.add(name, entry));
    }

    private void metonyms() {
        for (Row row : rows("metonyms.tsv", "actor", "source", "name")) {
            Actor actor = byId.get(row.get("actor"));
            if (actor == null) {
                throw new LexiconException(
                        row.ref(),
                        "there is no actor '" + row.get("actor") + "'",
                        "name the id of a row of actors.tsv");
            }
            String country = actor.country();
            if (country != null && actor.type() == EntityType.GOVERNMENT_BODY) {
                governments.merge(country, actor, ActorTables::government);
            }
            for (String name : row.list("name")) {
                lexicon.add(name, new Entry(ActorWords.METONYM, actor.name(), actor, row.ref()));
            }
        }
    }

    /** Of two bodies of a country that places stand for, the government itself. */
    private static Actor government(Actor first, Actor second) {
        return !first.id().endsWith(GOVERNMENT) && second.id().endsWith(GOVERNMENT) ? second : first;
    }

    private void nationalities() {
        List<String> endings = endings();
        for (Row row : rows("nationalities.tsv", "country", "source", "adjective", "plural", "people")) {
            List<String> forms = new ArrayList<>(row.list("plural"));
            for (String adjective : row.list("adjective")) {
                forms.add(adjective);
                endings.forEach(ending -> forms.add(adjective + ending));
            }
            String country = row.get("country");
            for (String form : forms) {
                lexicon.add(form, new Entry(ActorWords.NATIONALITY, row.get("adjective"), country, row.ref()));
            }
            people(row);
        }
    }

    private List<String> endings() {
        return rows("name_words.tsv", "class", "source", "words").stream()
                .filter(row -> row.get("class").equals(ENDING))
                .flatMap(row -> row.list("words").stream())
                .toList();
    }

    /** {@code الروس}: a people by name, an actor with the first of its names. */
    private void people(Row row) {
        List<String> names = row.list("people");
        if (names.isEmpty()) {
            return;
        }
        String id = "people:" + row.list("adjective").get(0);
        Actor people = new Actor(
                id,
                EntityType.PEOPLE,
                Codes.country(row),
                "CVL",
                names.get(0),
                null,
                false,
                false,
                Set.of(),
                row.ref());
        byId.put(id, people);
        names.forEach(name -> lexicon.add(name, new Entry(ActorWords.ACTOR, names.get(0), people, row.ref())));
    }

    private void titles() {
        for (Row row : rows("titles.tsv", "kind", "sector", "private?", "source", "title")) {
            TitleWord title = new TitleWord(
                    row.constant("kind", TitleWord.Kind.class), Codes.sector(row), row.find("private") != null);
            addForms(row, ActorWords.TITLE, "title", title);
            if (title.kind() == TitleWord.Kind.OFFICE) {
                addEndings(row, ActorWords.TITLE, "title", title, OBLIQUE_DUAL, DIRECT_DUAL);
            }
        }
    }

    private void headWords() {
        for (Row row : rows("headwords.tsv", "type", "sector", "named?", "source", "word")) {
            HeadWord.Naming naming =
                    row.find("named") == null ? HeadWord.Naming.NEVER : row.constant("named", HeadWord.Naming.class);
            HeadWord head = new HeadWord(row.constant("type", EntityType.class), Codes.sector(row), naming);
            addForms(row, ActorWords.HEAD_WORD, "word", head);
            if (head.type() == EntityType.PEOPLE) {
                addEndings(row, ActorWords.HEAD_WORD, "word", head, ACCUSATIVE, OBLIQUE_DUAL, DIRECT_DUAL);
            }
        }
    }

    private void addForms(Row row, Category category, String column, Object value) {
        String lemma = row.get(column).split("\\|", 2)[0];
        for (String form : row.list(column)) {
            lexicon.add(form, new Entry(category, lemma, value, row.ref()));
        }
    }

    /** The row's first form, a single word that does not end in a weak letter, with regular endings. */
    private void addEndings(Row row, Category category, String column, Object value, String... endings) {
        List<String> forms = row.list(column);
        String lemma = forms.get(0);
        char last = lemma.charAt(lemma.length() - 1);
        boolean weak = last == Letters.TEH_MARBUTA || last == Letters.ALEF || last == Letters.ALEF_MAKSURA;
        if (weak || lemma.length() < SHORTEST_INFLECTED || lemma.indexOf(' ') >= 0) {
            return;
        }
        for (String ending : endings) {
            if (!forms.contains(lemma + ending)) {
                lexicon.add(lemma + ending, new Entry(category, lemma, value, row.ref()));
            }
        }
    }

    private void givenNames() {
        for (Row row : rows("given_names.tsv", "gender", "common", "source", "name")) {
            GivenName value = new GivenName(row.get("gender"), row.find("common") != null);
            for (String name : row.list("name")) {
                lexicon.add(name, new Entry(ActorWords.GIVEN_NAME, name, value, row.ref()));
            }
        }
    }

    private void nameWords() {
        for (Row row : rows("name_words.tsv", "class", "source", "words")) {
            if (row.get("class").equals(ENDING)) {
                continue;
            }
            Category category = NAME_WORDS.get(row.get("class"));
            if (category == null) {
                throw new LexiconException(
                        row.ref(),
                        "unknown class '" + row.get("class") + "'",
                        "known here: "
                                + String.join(
                                        ", ",
                                        NAME_WORDS.keySet().stream().sorted().toList())
                                + ", " + ENDING);
            }
            for (String word : row.list("words")) {
                lexicon.add(word, new Entry(category, word, word, row.ref()));
            }
        }
    }

    private List<Table> table(String file, String... columns) {
        return data.table(FOLDER + file, columns);
    }

    private List<Row> rows(String file, String... columns) {
        return table(file, columns).stream()
                .map(Table::rows)
                .flatMap(List::stream)
                .toList();
    }
}
