package org.isnad.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.actors.ActorRecogniser;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.HeadWord;
import org.isnad.rules.Trace;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Links the phrases of one report to entities: a phrase that is headed by a name means who is named, with title or without;
 * the others are left to {@link Descriptions}.
 */
public final class EntityLinker {
    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final Wording wording;
    private final Names names;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Map<Span, EntityDraft> linked = new HashMap<>();

    public EntityLinker(
            Grammar grammar,
            ActorRecogniser actors,
            Offices offices,
            List<ActorMention> mentions,
            List<PlaceChoice> places,
            @Nullable LocalDate published,
            Trace trace) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.wording = new Wording(text);
        Governments governments = new Governments(text, actors);
        this.names = new Names(grammar, wording, governments, offices, published, trace);
        this.descriptions = new Descriptions(grammar, wording, names, governments, offices, published, trace);
        this.pronouns = new Pronouns(grammar, names, actors);
        names.linkAll(mentions, places);
    }

    /** The entity that a phrase refers to; made where no earlier one fits. */
    public EntityDraft link(NounPhrase phrase) {
        return link(phrase, false);
    }

    /** As {@link #link}, for a phrase that says who speaks: it means somebody unless it is known to mean a thing. */
    public EntityDraft linkSpeaker(NounPhrase phrase) {
        return link(phrase, true);
    }

    private EntityDraft link(NounPhrase phrase, boolean speaks) {
        EntityDraft known = linked.get(phrase.span());
        if (known != null) {
            return known;
        }
        EntityDraft entity = named(phrase);
        if (entity == null) {
            entity = descriptions.link(phrase, speaks);
        }
        linked.put(phrase.span(), entity);
        return entity;
    }

    /** As {@link #link}, for a phrase that names where a report comes from. */
    public EntityDraft linkOutlet(NounPhrase phrase) {
        EntityDraft outlet = link(phrase);
        outlet.publishes();
        return outlet;
    }

    /** Links what pronouns safely mean, once all parties have been linked. */
    public void linkPronouns(List<ClaimDraft> claims) {
        for (ClaimDraft claim : claims) {
            EntityDraft speaker = speaker(claim);
            if (speaker != null) {
                pronouns.linkClaim(claim, speaker);
            }
        }
        pronouns.linkPeers();
    }

    /** Who makes the claim: whom its phrase means, or the one named before where the phrase means a thing. */
    public @Nullable EntityDraft speaker(ClaimDraft claim) {
        EntityDraft named = claim.speaker() == null ? null : linkSpeaker(claim.speaker());
        boolean nobody = named == null || named.firstBegin() == Integer.MAX_VALUE;
        return nobody && claim.antecedent() != null ? linkSpeaker(claim.antecedent()) : named;
    }

    /** All entities that are mentioned, ordered by their first mention. */
    public List<EntityDraft> drafts() {
        return names.all().stream()
                .filter(draft -> draft.firstBegin() != Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(EntityDraft::firstBegin))
                .toList();
    }

    private @Nullable EntityDraft named(NounPhrase phrase) {
        int first = wording.firstWord(phrase.first(), phrase.end());
        ActorMention person = personIn(phrase);
        if (person != null && !isJoined(person.end(), phrase.end())) {
            return person(phrase, first, person);
        }
        int name = nameAt(first, phrase.end());
        EntityDraft entity = names.entityAt(name);
        if (entity != null && person == null) {
            ActorMention mention = names.mentionAt(name);
            boolean joined = isJoined(mention == null ? name + 1 : mention.end(), phrase.end());
            return joined ? null : entity;
        }
        EntityDraft titled = person == null ? names.titledAt(first) : null;
        if (titled != null) {
            // A phrase that ends before the name which its title leads up to.
            return titled.mentionedAt(phrase.span(), Mention.Kind.TITLE);
        }
        return phrase.length() == 1 ? bearer(phrase, first) : null;
    }

    private EntityDraft person(NounPhrase phrase, int first, ActorMention person) {
        EntityDraft entity = names.entityAt(person.first());
        if (entity == null) {
            throw new IllegalStateException("a person without entity at token " + person.first());
        }
        if (person.first() > first) {
            entity.mentionedAt(phrase.span(), Mention.Kind.NAME);
        }
        return entity;
    }

    /** One word that is nobody's mention, but part of the name of somebody named before. */
    private @Nullable EntityDraft bearer(NounPhrase phrase, int first) {
        if (text.has(first, ActorWords.TITLE) || text.has(first, ActorWords.HEAD_WORD)) {
            return null;
        }
        EntityDraft bearer = names.bearer(first, phrase.end(), 0);
        if (bearer == null || bearer.firstBegin() >= phrase.span().begin()) {
            return null;
        }
        return bearer.mentionedAt(phrase.span(), Mention.Kind.NAME);
    }

    /** Where the name begins that the phrase is: at its first word, or behind {@code صحيفة}, {@code تنظيم} and the like. */
    private int nameAt(int first, int end) {
        if (names.entityAt(first) != null || first + 1 >= end) {
            return first;
        }
        int next = tokens.isQuote(first + 1) ? first + 2 : first + 1;
        ActorMention mention = next < end ? names.mentionAt(next) : null;
        return mention != null && introduces(first, mention.type()) ? next : first;
    }

    private boolean introduces(int token, EntityType type) {
        if (names.isDefinite(token)) {
            return false;
        }
        if (type == EntityType.OUTLET) {
            return text.has(token, ActorWords.OUTLET_WORD);
        }
        Reading head = text.find(token, ActorWords.HEAD_WORD);
        boolean body = type == EntityType.ARMED_GROUP || type == EntityType.ORGANISATION;
        return body && head != null && head.value(HeadWord.class).type() == type;
    }

    /** The person who heads the phrase, {@code null} where it has another head. */
    private @Nullable ActorMention personIn(NounPhrase phrase) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            ActorMention mention = names.mentionAt(token);
            if (mention != null && mention.isPerson()) {
                return mention.end() <= phrase.end() && heads(phrase, mention) ? mention : null;
            }
        }
        return null;
    }

    /** Whether what stands before the name in the phrase is the person's title: {@code مدير مكتب} is not his master. */
    private boolean heads(NounPhrase phrase, ActorMention person) {
        int first = wording.firstWord(phrase.first(), phrase.end());
        if (person.first() <= first) {
            return true;
        }
        if (names.isJoined(person)) {
            return false;
        }
        Titles.Title title = names.titleOf(person);
        if (title != null) {
            return title.first() <= first || isAside(first, title.first());
        }
        for (int token = first + 1; token <= person.first(); token++) {
            if (grammar.is(token, Role.PREPOSITION) || token == person.first() && grammar.hasConjunction(token)) {
                return false;
            }
        }
        return names.isDefinite(first) || text.has(first, FunctionWords.UNNAMED);
    }

    /** Words between the phrase's first and the title are asides where the first is a pointing or counting word. */
    private boolean isAside(int first, int title) {
        return title == first + 1
                && (grammar.is(first, Role.DEMONSTRATIVE) || text.has(first, FunctionWords.QUANTIFIER));
    }

    /** Whether somebody else is joined to the name within the phrase: {@code فلان وفلان}. */
    private boolean isJoined(int nameEnd, int end) {
        int next = nameEnd < end && grammar.isComma(nameEnd) ? nameEnd + 1 : nameEnd;
        return next < end && tokens.isWord(next) && grammar.hasConjunction(next);
    }
}
