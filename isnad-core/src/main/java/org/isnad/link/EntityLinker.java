package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.actors.ActorRecogniser;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.HeadWord;
import org.isnad.recognise.actors.TitleWord;
import org.isnad.recognise.places.GazetteerPlace;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Links the phrases of one report to entities: known names, titles with names, short forms ({@code الوزارة}, a family name
 * alone), titles without a name, governments called by their country or capital, and descriptions that stay unknown.
 */
public final class EntityLinker {
    private static final int REMEMBERED = 40;
    private static final String ARTICLE = "\u0627\u0644";

    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final ActorRecogniser actors;
    private final Offices offices;
    private final @Nullable LocalDate published;
    private final Map<Integer, ActorMention> mentionAt = new HashMap<>();
    private final Map<Integer, PlaceChoice> governmentAt = new HashMap<>();
    private final Map<String, EntityDraft> byKey = new LinkedHashMap<>();
    private final Map<Span, EntityDraft> linked = new HashMap<>();
    /** The phrases linked last: those that a description may repeat. Bounded, so that cost stays linear in the text. */
    private final ArrayDeque<Span> recent = new ArrayDeque<>();
    /** Unknown and known persons by each word of their names, the latest first. */
    private final Map<String, EntityDraft> personByWord = new HashMap<>();

    public EntityLinker(
            Grammar grammar,
            ActorRecogniser actors,
            Offices offices,
            List<ActorMention> mentions,
            List<PlaceChoice> places,
            @Nullable LocalDate published) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.actors = actors;
        this.offices = offices;
        this.published = published;
        for (PlaceChoice place : places) {
            if (place.mention().actor() && place.place() != null) {
                governmentAt.put(place.mention().first(), place);
            }
        }
        for (ActorMention mention : mentions) {
            mentionAt.put(mention.first(), mention);
            named(mention);
        }
        governmentAt.keySet().stream().sorted().forEach(this::government);
    }

    /** The entity that a phrase refers to; made where no earlier one fits. */
    public EntityDraft link(NounPhrase phrase) {
        EntityDraft known = linked.get(phrase.span());
        if (known != null) {
            return known;
        }
        EntityDraft draft = resolve(phrase);
        linked.put(phrase.span(), draft);
        recent.addFirst(phrase.span());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        return draft;
    }

    /** All entities that are mentioned, ordered by their first mention. */
    public List<EntityDraft> drafts() {
        return byKey.values().stream()
                .filter(draft -> draft.firstBegin() != Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(EntityDraft::firstBegin))
                .toList();
    }

    private EntityDraft resolve(NounPhrase phrase) {
        ActorMention person = mentionIn(phrase, true);
        if (person != null) {
            return titled(phrase, person);
        }
        ActorMention first = mentionAt.get(phrase.first());
        if (first != null) {
            return named(first);
        }
        PlaceChoice government = governmentAt.get(phrase.first());
        if (government != null) {
            return government(phrase.first());
        }
        EntityDraft earlier = earlier(phrase);
        if (earlier != null) {
            return earlier.mentionedAt(phrase.span(), Mention.Kind.NOMINAL);
        }
        return described(phrase);
    }

    private EntityDraft named(ActorMention mention) {
        Actor actor = mention.actor();
        Mention.Kind kind = Mention.Kind.NAME;
        if (actor != null) {
            EntityDraft draft = known(actor).mentionedAt(mention.span(), kind);
            if (mention.isPerson()) {
                remember(draft, mention);
            }
            return draft;
        }
        EntityDraft earlier = sameName(mention.first(), mention.end());
        if (earlier != null) {
            return earlier.mentionedAt(mention.span(), kind);
        }
        String name =
                tokens.text().substring(mention.span().begin(), mention.span().end());
        EntityDraft draft = byKey.computeIfAbsent(
                "name:" + folded(mention.first(), mention.end()),
                key -> new EntityDraft(null, name.replace('_', ' ').replace("#", ""), EntityType.PERSON, null, null));
        remember(draft, mention);
        return draft.mentionedAt(mention.span(), kind);
    }

    private EntityDraft known(Actor actor) {
        EntityDraft draft = byKey.computeIfAbsent(
                "actor:" + actor.id(),
                key -> new EntityDraft(actor, actor.name(), actor.type(), actor.country(), actor.sector()));
        String title = actor.type() == EntityType.PERSON ? offices.title(actor, published) : null;
        if (title != null) {
            draft.holds(title, actor.country(), actor.sector());
        }
        return draft;
    }

    /** A person whose name, mentioned before, holds every word of this one. */
    private @Nullable EntityDraft sameName(int first, int end) {
        EntityDraft person = null;
        for (int token = first; token < end; token++) {
            EntityDraft bearer = personByWord.get(tokens.form(token));
            if (bearer == null || person != null && bearer != person) {
                return null;
            }
            person = bearer;
        }
        return person;
    }

    private void remember(EntityDraft person, ActorMention mention) {
        for (int token = mention.first(); token < mention.end(); token++) {
            personByWord.put(tokens.form(token), person);
        }
    }

    private EntityDraft titled(NounPhrase phrase, ActorMention person) {
        EntityDraft draft = named(person);
        if (person.first() > phrase.first()) {
            draft.mentionedAt(phrase.span(), Mention.Kind.NAME);
            Reading title = text.find(phrase.first(), ActorWords.TITLE);
            if (title != null) {
                Span words = new Span(phrase.span().begin(), tokens.end(person.first() - 1));
                draft.holds(
                        words.of(tokens.text()),
                        countryIn(phrase),
                        title.value(TitleWord.class).sector());
            }
        }
        return draft;
    }

    private EntityDraft government(int token) {
        PlaceChoice choice = Objects.requireNonNull(governmentAt.get(token));
        GazetteerPlace place = choice.place();
        Reading metonym = text.find(token, ActorWords.METONYM);
        if (metonym != null) {
            return known(metonym.value(Actor.class))
                    .mentionedAt(choice.mention().span(), Mention.Kind.NAME);
        }
        String country = place == null ? null : iso3(place.country());
        String name = place == null ? choice.mention().span().of(tokens.text()) : place.name();
        EntityDraft draft = byKey.computeIfAbsent(
                "state:" + (place == null ? name : place.id()),
                key -> new EntityDraft(null, name, EntityType.STATE, country, "GOV"));
        return draft.mentionedAt(choice.mention().span(), Mention.Kind.NAME);
    }

    /** The latest entity that a definite description or a bare name may repeat. */
    private @Nullable EntityDraft earlier(NounPhrase phrase) {
        String noun = bare(phrase.first());
        EntityDraft person = sameName(phrase.first(), phrase.end());
        if (person != null) {
            return person;
        }
        for (Span span : recent) {
            boolean longerBefore = span.end() <= phrase.span().begin()
                    && span.length() > phrase.span().length();
            if (longerBefore && repeats(phrase, noun, span)) {
                return linked.get(span);
            }
        }
        return office(phrase);
    }

    /** Whether the phrase's words all stand, without articles, in the earlier phrase, its first word at a noun there. */
    private boolean repeats(NounPhrase phrase, String noun, Span earlier) {
        String words = " " + bareWords(earlier) + " ";
        if (!words.contains(" " + noun + " ")) {
            return false;
        }
        boolean single = phrase.length() == 1;
        return single
                ? grammar.isDefinite(phrase.first()) || !words.startsWith(" " + noun)
                : words.contains(bareWords(phrase.span()));
    }

    private @Nullable EntityDraft office(NounPhrase phrase) {
        if (published == null || !text.has(phrase.first(), ActorWords.TITLE)) {
            return null;
        }
        Actor holder = offices.holder(phrase.span().of(tokens.text()), published);
        return holder == null ? null : known(holder);
    }

    private EntityDraft described(NounPhrase phrase) {
        String words = phrase.span().of(tokens.text());
        String key = "phrase:" + bareWords(phrase.span());
        EntityDraft draft = byKey.get(key);
        if (draft == null) {
            Reading head = text.find(phrase.first(), ActorWords.HEAD_WORD);
            Reading title = text.find(phrase.first(), ActorWords.TITLE);
            EntityType type = head != null
                    ? head.value(HeadWord.class).type()
                    : title != null ? EntityType.PERSON : EntityType.UNKNOWN;
            String sector = head != null ? head.value(HeadWord.class).sector() : null;
            draft = new EntityDraft(null, words, type, countryIn(phrase), sector);
            if (title != null && type == EntityType.PERSON) {
                draft.holds(words, null, title.value(TitleWord.class).sector());
            }
            byKey.put(key, draft);
        }
        return draft.mentionedAt(phrase.span(), Mention.Kind.NOMINAL);
    }

    private @Nullable ActorMention mentionIn(NounPhrase phrase, boolean person) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            ActorMention mention = mentionAt.get(token);
            if (mention != null && mention.isPerson() == person && mention.end() <= phrase.end()) {
                return follows(phrase, token) ? mention : null;
            }
        }
        return null;
    }

    /** A person behind a preposition, a conjunction or a comma is somebody else: {@code مدير مكتب} is not his master. */
    private boolean follows(NounPhrase phrase, int token) {
        for (int at = phrase.first() + 1; at <= token; at++) {
            if (grammar.is(at, Role.PREPOSITION) || at == token && grammar.hasConjunction(at)) {
                return false;
            }
        }
        return token == phrase.first()
                || text.has(phrase.first(), ActorWords.TITLE)
                || text.has(phrase.first(), FunctionWords.UNNAMED);
    }

    private @Nullable String countryIn(NounPhrase phrase) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            Reading nationality = text.find(token, ActorWords.NATIONALITY);
            if (nationality != null && !nationality.value(String.class).equals("-")) {
                return nationality.value(String.class);
            }
            ActorMention mention = mentionAt.get(token);
            if (mention != null && mention.actor() != null && mention.actor().country() != null) {
                return mention.actor().country();
            }
        }
        return null;
    }

    private String folded(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int token = first; token < end; token++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.form(token));
        }
        return words.toString();
    }

    private String bareWords(Span span) {
        StringBuilder words = new StringBuilder();
        int token = tokenAt(span.begin());
        while (token < tokens.size() && tokens.begin(token) < span.end()) {
            if (tokens.isWord(token)) {
                words.append(words.isEmpty() ? "" : " ").append(bare(token));
            }
            token++;
        }
        return words.toString();
    }

    private int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String bare(int token) {
        String form = tokens.form(token);
        for (Reading reading : text.readings(token)) {
            if (reading.article()) {
                return form.substring(Math.min(form.length(), reading.prefix() + 2));
            }
        }
        return grammar.isDefinite(token) && form.startsWith(ARTICLE) ? form.substring(2) : form;
    }

    private static @Nullable String iso3(@Nullable String iso2) {
        if (iso2 == null) {
            return null;
        }
        try {
            return new Locale("", iso2).getISO3Country();
        } catch (MissingResourceException e) {
            // Kosovo has no ISO code; PLOVER's is KOS.
            return iso2.equals("XK") ? "KOS" : null;
        }
    }

    /** The lexicon's actors, for those who name one by id. */
    ActorRecogniser actors() {
        return actors;
    }

    /** Everything linked so far, in no order; for tests. */
    List<EntityDraft> all() {
        return new ArrayList<>(byKey.values());
    }
}
