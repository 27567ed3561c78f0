package org.isnad.link;

import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.recognise.actors.Actor;
import org.jspecify.annotations.Nullable;

/** An entity while a report is being linked: it gathers mentions until all parties have been asked for. */
public final class EntityDraft {
    private final Map<Span, Mention.Kind> mentions = new TreeMap<>();
    private final @Nullable Actor actor;
    private final String name;
    private EntityType type;
    private @Nullable String country;
    private @Nullable String sector;
    private @Nullable String position;
    private boolean publicFigure;

    EntityDraft(
            @Nullable Actor actor, String name, EntityType type, @Nullable String country, @Nullable String sector) {
        this.actor = actor;
        this.name = name;
        this.type = type;
        this.country = country;
        this.sector = sector;
        this.publicFigure = actor != null;
    }

    /** The canonical name, or the words of the text. */
    public String displayName() {
        return name;
    }

    EntityType type() {
        return type;
    }

    @Nullable
    String country() {
        return country;
    }

    /** Offset of the first mention: entities are numbered by it. */
    int firstBegin() {
        return mentions.isEmpty()
                ? Integer.MAX_VALUE
                : mentions.keySet().iterator().next().begin();
    }

    EntityDraft mentionedAt(Span span, Mention.Kind kind) {
        mentions.putIfAbsent(span, kind);
        return this;
    }

    /** An office that the text or the lexicon gives: its bearer is a public figure. */
    void holds(String office, @Nullable String officeCountry, @Nullable String officeSector) {
        publicFigure = true;
        position = position == null ? office : position;
        country = country == null ? officeCountry : country;
        sector = sector == null ? officeSector : sector;
    }

    public Entity toEntity(String id) {
        boolean isPrivate = type == EntityType.PERSON && !publicFigure;
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
                mentions.entrySet().stream()
                        .map(entry -> new Mention(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
