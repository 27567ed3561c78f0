package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.lexicon.RowRef;
import org.isnad.link.Antecedents.Antecedent;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.HeadWord;
import org.isnad.recognise.actors.TitleWord;
import org.isnad.recognise.places.GazetteerPlace;
import org.isnad.rules.Trace;
import org.isnad.text.Folding;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** The entities that one text names, with what it and the lexicon say of their offices, in the order of the text. */
final class Names {
    private static final RuleId FAMILY_NAME = new RuleId("LINK.NAME_AGAIN");
    private static final RuleId SHORT_NAME = new RuleId("LINK.SHORT_FORM");
    private static final RuleId TITLE = new RuleId("LINK.TITLE_OF_NAME");
    private static final RuleId GOVERNMENT = new RuleId("LINK.GOVERNMENT");

    private final Grammar grammar;
    private final TokenisedText tokens;
    private final LexicalText text;
    private final Wording wording;
    private final Offices offices;
    private final @Nullable LocalDate published;
    private final Trace trace;
    private final Governments governments;
    private final Persons persons;
    private final Titles titles;
    private final Antecedents antecedents = new Antecedents();
    private final Map<Integer, ActorMention> mentionAt = new HashMap<>();
    private final Map<Integer, EntityDraft> entityAt = new TreeMap<>();
    private final Map<Integer, Titles.Title> titleOf = new HashMap<>();
    private final Map<Integer, EntityDraft> titledAt = new HashMap<>();
    private final Map<String, EntityDraft> byKey = new LinkedHashMap<>();
    private final BitSet placeAt = new BitSet();

    Names(
            Grammar grammar,
            Wording wording,
            Governments governments,
            Offices offices,
            @Nullable LocalDate published,
            Trace trace) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
        this.text = grammar.text();
        this.wording = wording;
        this.governments = governments;
        this.offices = offices;
        this.published = published;
        this.trace = trace;
        this.persons = new Persons(text);
        this.titles = new Titles(grammar, wording, mentionAt);
    }

    /** Links all names, in the order of the text. */
    void linkAll(List<ActorMention> mentions, List<PlaceChoice> places) {
        Map<Integer, PlaceChoice> governmentAt = new TreeMap<>();
        for (PlaceChoice place : places) {
            if (!place.mention().actor()) {
                placeAt.set(place.mention().first(), place.mention().end());
            } else if (place.place() != null) {
                governmentAt.put(place.mention().first(), place);
            }
        }
        mentions.stream()
                .filter(mention -> !isNamedPlace(mention))
                .forEach(mention -> mentionAt.put(mention.first(), mention));
        List<Integer> firsts = new ArrayList<>(mentionAt.keySet());
        governmentAt.keySet().stream()
                .filter(first -> !mentionAt.containsKey(first))
                .forEach(firsts::add);
        firsts.sort(Comparator.naturalOrder());
        for (int first : firsts) {
            ActorMention mention = mentionAt.get(first);
            EntityDraft entity = mention != null ? name(mention) : government(governmentAt.get(first));
            entityAt.put(first, entity);
        }
        new FamilyNames(grammar, mentionAt, entityAt).forEach((token, person) -> {
            entityAt.put(token, person);
            Span span = new Span(grammar.wordBegin(token), tokens.end(token));
            person.mentionedAt(span, Mention.Kind.NAME);
            trace(span, FAMILY_NAME, null);
        });
    }

    /** {@code مديرية} and the name of a place, which the recogniser of places explains as one. */
    private boolean isNamedPlace(ActorMention mention) {
        return mention.actor() == null
                && !mention.isPerson()
                && placeAt.get(mention.end() - 1)
                && placeAt.get(mention.first() + 1);
    }

    /** The mention that begins at the token, {@code null} where none does. */
    @Nullable
    ActorMention mentionAt(int token) {
        return mentionAt.get(token);
    }

    /** The entity named at the token, a government called by a place included; {@code null} where none is. */
    @Nullable
    EntityDraft entityAt(int token) {
        return entityAt.get(token);
    }

    /** The title beside a person's name, {@code null} where the text gives none. */
    Titles.@Nullable Title titleOf(ActorMention person) {
        return titleOf.get(person.first());
    }

    /** Whether a conjunction or preposition is attached to the person's name. */
    boolean isJoined(ActorMention person) {
        return titles.isJoined(person);
    }

    /** The person whose title begins at the token, {@code null} where none does. */
    @Nullable
    EntityDraft titledAt(int token) {
        return titledAt.get(token);
    }

    /** The person named before by every word of {@code [first, end)}; {@code null} where there is none. */
    @Nullable
    EntityDraft bearer(int first, int end, int prefix) {
        return persons.bearer(first, end, prefix);
    }

    Antecedents antecedents() {
        return antecedents;
    }

    EntityDraft known(Actor actor) {
        EntityDraft entity = byKey("actor:" + actor.id(), () -> EntityDraft.known(actor));
        if (actor.type() == EntityType.PERSON && entity.position() == null) {
            String office = offices.title(actor, published);
            if (office != null) {
                entity.holds(office);
            }
        }
        return entity;
    }

    EntityDraft byKey(String key, Supplier<EntityDraft> maker) {
        return byKey.computeIfAbsent(key, unused -> maker.get());
    }

    /** All entities, in the order in which they were made. */
    List<EntityDraft> all() {
        return List.copyOf(byKey.values());
    }

    private EntityDraft name(ActorMention mention) {
        EntityDraft entity = mention.isPerson() ? person(mention) : body(mention);
        entity.mentionedAt(mention.span(), Mention.Kind.NAME);
        List<String> words = wording.bare(mention.first(), mention.end());
        antecedents.add(mention.first(), new Antecedent(entity, Antecedent.Kind.NAME, words, true));
        Actor actor = mention.actor();
        if (actor != null) {
            List<String> canonical = offices.bareWords(actor.name());
            if (!canonical.equals(words)) {
                antecedents.add(mention.first(), new Antecedent(entity, Antecedent.Kind.NAME, canonical, true));
            }
        }
        return entity;
    }

    private EntityDraft person(ActorMention mention) {
        EntityDraft bearer = persons.bearer(mention.first(), mention.end(), persons.prefix(mention));
        Actor actor = mention.actor();
        boolean shortened = mention.end() - mention.first() == 1;
        EntityDraft entity;
        if (bearer != null && (actor == null || shortened)) {
            entity = bearer;
            trace(mention.span(), FAMILY_NAME, actor == null ? null : actor.row());
        } else if (actor != null) {
            entity = known(actor);
        } else {
            String name = name(mention.span());
            entity = byKey(
                    "name:" + wording.folded(mention.first(), mention.end()),
                    () -> EntityDraft.named(name, EntityType.PERSON, null, null));
        }
        persons.remember(entity, mention);
        addTitle(entity, mention);
        return entity;
    }

    private void addTitle(EntityDraft entity, ActorMention mention) {
        List<String> office =
                entity.actor() == null || entity.position() == null ? List.of() : Wording.bare(entity.position());
        Titles.Title title = titles.before(mention, office);
        if (title != null) {
            titleOf.put(mention.first(), title);
            titledAt.put(title.first(), entity);
        } else {
            title = titles.after(mention);
        }
        if (title != null && !isSomebodyElses(title, entity)) {
            Span span = tokens.span(title.first(), title.end());
            entity.holds(words(title), countryIn(title.first(), title.end()), title.word());
            addWording(mention.first(), entity, wording.bare(title.first(), title.end()), isDefinite(title.first()));
            trace(span, TITLE, null);
        }
        TitleWord honorific = mention.title();
        if (honorific != null && honorific.announcesName()) {
            entity.bears(honorific);
        }
        if (!office.isEmpty()) {
            addWording(mention.first(), entity, office, isDefiniteOffice(entity, office));
        }
    }

    /** {@code محامي فلان}: behind the name of somebody known already, a bare occupation is another's, who serves him. */
    private boolean isSomebodyElses(Titles.Title title, EntityDraft entity) {
        return title.word().kind() == TitleWord.Kind.OCCUPATION
                && entity.firstBegin() != Integer.MAX_VALUE
                && !isDefinite(title.first());
    }

    private void addWording(int token, EntityDraft entity, List<String> words, boolean definite) {
        antecedents.add(token, new Antecedent(entity, Antecedent.Kind.TITLE, words, definite));
    }

    private static boolean isDefiniteOffice(EntityDraft entity, List<String> office) {
        return entity.position() != null && !Folding.fold(entity.position()).startsWith(office.get(0));
    }

    private String words(Titles.Title title) {
        Reading reading = text.find(title.first(), ActorWords.TITLE);
        int prefix = reading == null ? 0 : reading.prefix();
        int last = title.end() - 1;
        boolean quoted = tokens.isQuote(last + 1) && tokens.quotationAround(last) >= 0;
        Span span = new Span(tokens.offsetAfter(title.first(), prefix), tokens.end(quoted ? last + 1 : last));
        return wording.shown(span);
    }

    /** A body by name: the lexicon's, the one of which this is a short form, or a new one. */
    private EntityDraft body(ActorMention mention) {
        Actor actor = mention.actor();
        if (actor != null) {
            return known(actor);
        }
        List<String> words = wording.bare(mention.first(), mention.end());
        Antecedent longer = antecedents.latestBefore(
                mention.first(), earlier -> earlier.kind() == Antecedent.Kind.NAME && earlier.isTakenUpBy(words));
        if (longer != null) {
            trace(mention.span(), SHORT_NAME, null);
            return longer.entity();
        }
        Reading head = text.find(mention.first(), ActorWords.HEAD_WORD);
        String sector = head == null ? null : head.value(HeadWord.class).sector();
        String country = countryIn(mention.first(), mention.end());
        EntityDraft body = byKey(
                "name:" + String.join(" ", words),
                () -> EntityDraft.named(name(mention.span()), mention.type(), country, sector));
        addAcronym(body, mention);
        return body;
    }

    /** {@code منظمة … (…)}: a word in brackets or quotation marks behind a name is its short form. */
    private void addAcronym(EntityDraft body, ActorMention mention) {
        int open = mention.end();
        boolean bracketed = tokens.isPunctuation(open, '(') && tokens.isPunctuation(open + 2, ')');
        boolean quoted = tokens.isQuote(open) && tokens.isQuote(open + 2);
        if (bracketed || quoted) {
            antecedents.add(
                    open + 1, new Antecedent(body, Antecedent.Kind.NAME, wording.bare(open + 1, open + 2), true));
            body.mentionedAt(tokens.span(open + 1, open + 2), Mention.Kind.NAME);
        }
    }

    private EntityDraft government(@Nullable PlaceChoice choice) {
        if (choice == null) {
            throw new IllegalStateException("a name without mention or place");
        }
        Span span = choice.mention().span();
        Actor actor = governments.calledBy(choice.mention().first());
        if (actor != null) {
            trace(span, GOVERNMENT, actor.row());
            return known(actor).mentionedAt(span, Mention.Kind.NAME);
        }
        GazetteerPlace place = choice.place();
        String name = place == null ? span.of(tokens.text()) : place.name();
        String country = place == null ? null : Governments.code(place.country());
        return byKey(
                        "state:" + (place == null ? name : place.id()),
                        () -> EntityDraft.named(name, EntityType.STATE, country, "GOV"))
                .mentionedAt(span, Mention.Kind.NAME);
    }

    /** The country that the words of a phrase tell: by a nationality, a known actor or a government in it. */
    @Nullable
    String countryIn(int first, int end) {
        for (int token = first; token < end; token++) {
            Reading nationality = text.find(token, ActorWords.NATIONALITY);
            if (nationality != null && !nationality.value(String.class).equals("-")) {
                return nationality.value(String.class);
            }
            EntityDraft entity = entityAt.get(token);
            if (entity != null && entity.country() != null && !isPersonAt(token)) {
                return entity.country();
            }
            Actor government = governments.calledBy(token);
            if (government != null) {
                return government.country();
            }
        }
        return null;
    }

    /** Whether a place is named at the token that stands for nobody. */
    boolean isPlaceAt(int token) {
        return placeAt.get(token);
    }

    /** Whether the phrase ends by saying that somebody else is meant: {@code مسؤول آخر}. */
    boolean isAnother(int last) {
        return text.has(last, ActorWords.OTHER);
    }

    boolean isPersonAt(int token) {
        ActorMention mention = mentionAt.get(token);
        return mention != null && mention.isPerson();
    }

    boolean isDefinite(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.article()) {
                return true;
            }
        }
        return wording.isAttachedTo(token);
    }

    private String name(Span span) {
        return span.of(tokens.text()).replace('_', ' ').replace("#", "");
    }

    void trace(Span span, RuleId rule, @Nullable RowRef row) {
        if (trace.isOn()) {
            trace.made(span, rule, row == null ? List.of() : List.of(row));
        }
    }
}
