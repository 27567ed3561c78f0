package org.isnad.recognise.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/** Loads the tables of {@code recognise/actors} into the lexicon. */
public final class ActorWords {
    /** Names of known actors, persons and outlets; the value is an {@link Actor}. */
    public static final Category ACTOR = Category.of("actor", Attachment.NAME);
    /** Titles; the value is a {@link TitleWord}. */
    public static final Category TITLE = Category.of("title", Attachment.NOMINAL);
    /** Heads of phrases for collective and unnamed actors; the value is a {@link HeadWord}. */
    public static final Category HEAD_WORD = Category.of("headword", Attachment.NOMINAL);
    /** Adjectives of nationality; the value is PLOVER's country code, {@code -} where there is none. */
    public static final Category NATIONALITY = Category.of("nationality", Attachment.NOMINAL);
    /** Given names; the value is a {@link GivenName}. */
    public static final Category GIVEN_NAME = Category.of("givenname", Attachment.NAME);
    /** Words inside a personal name: {@code بن}, {@code أبو}, {@code عبد}. */
    static final Category NAME_PARTICLE = Category.of("nameparticle", Attachment.NAME);
    /** Words that introduce an outlet: {@code صحيفة}, {@code قناة}. */
    public static final Category OUTLET_WORD = Category.of("outletword", Attachment.NOMINAL);

    private static final String FOLDER = "recognise/actors/";
    /** Endings of an adjective of nationality in folded letters: feminine, duals, plurals. */
    private static final List<String> ENDINGS = List.of("", "ه", "ين", "ون", "ان", "ات", "تين", "تان", "ي", "و");

    private final Lexicon.Builder lexicon;
    private final DataFiles data;
    private final Map<String, Actor> byId = new HashMap<>();

    private ActorWords(Lexicon.Builder lexicon, DataFiles data) {
        this.lexicon = lexicon;
        this.data = data;
    }

    /** Loads everything; the actors by id. */
    static Map<String, Actor> load(Lexicon.Builder lexicon, DataFiles data) {
        ActorWords words = new ActorWords(lexicon, data);
        words.actors();
        words.persons();
        words.outlets();
        words.metonyms();
        words.nationalities();
        words.titles();
        words.headWords();
        words.givenNames();
        words.nameWords();
        return Map.copyOf(words.byId);
    }

    private void actors() {
        for (Row row : rows("actors.tsv", "id", "type", "country", "sector", "name_en", "source", "name", "aliases")) {
            add(row, row.constant("type", EntityType.class), false);
        }
    }

    private void persons() {
        for (Row row :
                rows("persons.tsv", "id", "country", "sector", "name_en", "private", "source", "name", "aliases")) {
            add(row, EntityType.PERSON, false);
        }
    }

    private void outlets() {
        for (Row row : rows(
                "outlets.tsv",
                "id",
                "kind",
                "country",
                "sector?",
                "name_en",
                "domain",
                "cue",
                "source",
                "name",
                "aliases")) {
            add(row, EntityType.OUTLET, row.find("cue") != null);
        }
    }

    private void add(Row row, EntityType type, boolean needsCue) {
        Actor actor = new Actor(
                row.get("id"),
                type,
                row.find("country"),
                row.find("sector"),
                row.get("name"),
                row.find("name_en"),
                needsCue,
                row.ref());
        byId.put(actor.id(), actor);
        Entry entry = new Entry(ACTOR, actor.name(), actor, row.ref());
        names(row).forEach(name -> lexicon.add(name, entry));
    }

    private static Set<String> names(Row row) {
        Set<String> names = new java.util.LinkedHashSet<>();
        names.add(Folding.fold(row.get("name")));
        row.list("aliases").forEach(alias -> names.add(Folding.fold(alias)));
        return names;
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
            for (String name : row.list("name")) {
                lexicon.add(name, new Entry(METONYM, actor.name(), actor, row.ref()));
            }
        }
    }

    /** Names of places that stand for a government; the value is the government's {@link Actor}. */
    public static final Category METONYM = Category.of("metonym", Attachment.NAME);

    private void nationalities() {
        for (Row row : rows("nationalities.tsv", "country", "source", "adjective", "plural", "people")) {
            List<String> forms = new ArrayList<>(row.list("plural"));
            for (String adjective : row.list("adjective")) {
                ENDINGS.forEach(ending -> forms.add(adjective + ending));
            }
            String country = row.get("country");
            for (String form : forms) {
                lexicon.add(form, new Entry(NATIONALITY, row.get("adjective"), country, row.ref()));
            }
        }
    }

    private void titles() {
        for (Row row : rows("titles.tsv", "kind", "sector", "source", "title")) {
            TitleWord title = new TitleWord(row.constant("kind", TitleWord.Kind.class), sector(row));
            for (String form : row.list("title")) {
                lexicon.add(form, new Entry(TITLE, row.list("title").get(0), title, row.ref()));
            }
        }
    }

    private void headWords() {
        for (Row row : rows("headwords.tsv", "type", "sector", "source", "word")) {
            HeadWord head = new HeadWord(row.constant("type", EntityType.class), sector(row));
            for (String form : row.list("word")) {
                lexicon.add(form, new Entry(HEAD_WORD, row.list("word").get(0), head, row.ref()));
            }
        }
    }

    private void givenNames() {
        for (Row row : rows("given_names.tsv", "gender", "common", "source", "name")) {
            GivenName value = new GivenName(row.get("gender"), row.find("common") != null);
            for (String name : row.list("name")) {
                lexicon.add(name, new Entry(GIVEN_NAME, name, value, row.ref()));
            }
        }
    }

    private void nameWords() {
        for (Row row : rows("name_words.tsv", "class", "source", "words")) {
            Category category = row.get("class").equals("particle") ? NAME_PARTICLE : OUTLET_WORD;
            for (String word : row.list("words")) {
                lexicon.add(word, new Entry(category, word, word, row.ref()));
            }
        }
    }

    private static @Nullable String sector(Row row) {
        String sector = row.find("sector");
        return sector == null || sector.equals("-") ? null : sector;
    }

    private List<Row> rows(String file, String... columns) {
        return data.table(FOLDER + file, columns).stream()
                .map(Table::rows)
                .flatMap(List::stream)
                .toList();
    }
}
