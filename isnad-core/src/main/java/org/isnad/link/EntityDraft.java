package org.isnad.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.TitleWord;
import org.jspecify.annotations.Nullable;

/** An entity while a report is being linked: it gathers mentions until all parties have been asked for. */
public final class EntityDraft {
    private final Map<Span, Mention> mentions = new TreeMap<>();
    private final @Nullable Actor actor;
    private final String name;
    private final boolean named;
    private EntityType type;
    private @Nullable String country;
    private @Nullable String sector;
    private @Nullable String position;
    private boolean publicFigure;
    private boolean namesSomebody;
    private int firstBegin = Integer.MAX_VALUE;

    private EntityDraft(
            @Nullable Actor actor,
            String name,
            boolean named,
            EntityType type,
            @Nullable String country,
            @Nullable String sector) {
        this.actor = actor;
        this.name = name;
        this.named = named;
        this.type = type;
        this.country = country;
        this.sector = sector;
        this.publicFigure = actor != null && !actor.isPrivate();
    }

    /** Of an actor of the lexicon. */
    static EntityDraft known(Actor actor) {
        return new EntityDraft(actor, actor.name(), true, actor.type(), actor.country(), actor.sector());
    }

    /** Of a name that the lexicon lacks. */
    static EntityDraft named(String name, EntityType type, @Nullable String country, @Nullable String sector) {
        return new EntityDraft(null, name, true, type, country, sector);
    }

    /** Of somebody whom the text describes and does not name. */
    static EntityDraft described(String words, EntityType type, @Nullable String country, @Nullable String sector) {
        return new EntityDraft(null, words, false, type, country, sector);
    }

    /** The canonical name, or the words of the text. */
    public String displayName() {
        return name;
    }

    EntityType type() {
        return type;
    }

    @Nullable
    Actor actor() {
        return actor;
    }

    @Nullable
    String country() {
        return country;
    }

    @Nullable
    String position() {
        return position;
    }

    /** Offset of the first mention: entities are numbered by it. */
    int firstBegin() {
        return firstBegin;
    }

    EntityDraft mentionedAt(Span span, Mention.Kind kind) {
        return mentionedAt(span, kind, null);
    }

    /** A mention that rests on more than its words, as its basis says. */
    EntityDraft mentionedAt(Span span, Mention.Kind kind, @Nullable String basis) {
        firstBegin = Math.min(firstBegin, span.begin());
        mentions.putIfAbsent(span, new Mention(span, kind, basis));
        return this;
    }

    /** An office or occupation that the text or the lexicon gives; the first one counts. */
    void holds(String office, @Nullable String officeCountry, TitleWord title) {
        bears(title);
        if (position == null && title.kind() != TitleWord.Kind.HONORIFIC) {
            position = office;
        }
        country = country == null ? officeCountry : country;
    }

    /** An office of the lexicon of dated offices. */
    void holds(String office) {
        publicFigure = actor == null || !actor.isPrivate();
        position = position == null ? office : position;
    }

    /** A title before the name tells the sector, and whether its bearer is a public figure. */
    void bears(TitleWord title) {
        publicFigure |= !title.isPrivate();
        sector = sector == null ? title.sector() : sector;
    }

    /** Its words hold a name, though nobody could tell whose: it is protected like one. */
    EntityDraft holdsName() {
        namesSomebody = true;
        return this;
    }

    /** The text uses it as an outlet. */
    void publishes() {
        type = type == EntityType.UNKNOWN ? EntityType.OUTLET : type;
    }

    public Entity toEntity(String id) {
        boolean isPrivate = type == EntityType.PERSON && (named || namesSomebody) && !publicFigure;
        return new Entity(
                id,
                type,
                name,
                actor == null ? null : actor.nameEn(),
                null,
                country,
                sector,
                position,
                isPrivate,
                List.copyOf(mentions.values()));
    }
}
