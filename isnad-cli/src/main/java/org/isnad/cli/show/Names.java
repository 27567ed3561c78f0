package org.isnad.cli.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.cli.terminal.SafeText;
import org.isnad.model.Analysis;
import org.isnad.model.Entity;
import org.isnad.model.Party;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.jspecify.annotations.Nullable;

/** What spans and ids of one analysis stand for, as words. */
final class Names {
    private final String text;
    private final Labels labels;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Time> times = new HashMap<>();

    Names(Analysis analysis, Labels labels) {
        this.text = analysis.document().text();
        this.labels = labels;
        analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
        analysis.places().forEach(place -> places.put(place.id(), place));
        analysis.times().forEach(time -> times.put(time.id(), time));
    }

    String words(Span span) {
        return SafeText.of(span.of(text));
    }

    /** The report's words, with the name of whom they stand for where they do not say it, and a mark for private persons. */
    String party(Party party) {
        return named(words(party.span()), party.entity());
    }

    String parties(List<Party> parties) {
        return String.join(
                labels.get("list.separator"), parties.stream().map(this::party).toList());
    }

    String named(String words, @Nullable String id) {
        Entity entity = id == null ? null : entities.get(id);
        if (entity == null) {
            return words;
        }
        String name = SafeText.of(entity.name());
        String shown = words.contains(name) || name.contains(words) ? words : words + " [" + name + "]";
        return entity.isPrivate() ? shown + " " + labels.get("private") : shown;
    }

    String entity(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : SafeText.of(entity.name());
    }

    @Nullable
    Place place(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    /** The day a time stands for, else its words. */
    String time(String id) {
        Time time = times.get(id);
        if (time == null) {
            return id;
        }
        return time.value() == null ? words(time.span()) : time.value();
    }
}
