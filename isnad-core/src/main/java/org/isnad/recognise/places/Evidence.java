package org.isnad.recognise.places;

import static org.isnad.text.Letters.ALEF;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.PlaceKind;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.jspecify.annotations.Nullable;

/** Decides which names of the gazetteer are names of places where they stand, and not words, adjectives, persons or firms. */
final class Evidence {
    private static final int SHORT_NAME = 4;
    private static final double WELL_KNOWN = 100_000;

    private final Marks marks;
    /** Names that something beside them has shown to be places of this report. */
    private final Set<String> shown = new HashSet<>();

    Evidence(Marks marks) {
        this.marks = marks;
    }

    /** Sets {@link Draft#refusal} where a draft is no place. */
    void weigh(List<Draft> drafts) {
        List<Draft> open = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.refusal = refusal(draft);
            if (draft.refusal != null) {
                continue;
            }
            draft.cued = isCued(draft);
            if (draft.cued) {
                shown.add(form(draft));
            }
            if (!draft.cued && needsCue(draft)) {
                open.add(draft);
            }
        }
        for (Draft draft : open) {
            boolean elsewhere = shown.contains(form(draft)) && isPlain(draft);
            if (!elsewhere) {
                draft.refusal = "the name is also a common word, and nothing beside it says that a place is meant";
            }
        }
    }

    private @Nullable String refusal(Draft draft) {
        if (draft.candidates.isEmpty() || draft.host) {
            return null;
        }
        if (marks.hasTanween(draft.end - 1)) {
            return "a name of a place bears no tanween";
        }
        if (draft.wordToken >= 0) {
            return null;
        }
        int before = marks.wordBefore(draft.first);
        if (draft.preposition == 0 && before >= 0) {
            if (isAdjectiveAfter(draft, before)) {
                return "an adjective of the noun before it";
            }
            if (marks.has(before, Role.INSTITUTION) && !draft.joined && marks.relation(before) == null) {
                return "part of an institution's name";
            }
            if (marks.has(before, Role.PERSON) && marks.hasArticle(before, 0) && !draft.joined) {
                return "part of a person's name";
            }
        }
        return null;
    }

    /** {@code السعودية} and its like, after a definite noun or another adjective, and accusatives such as {@code جنديا تركيا}. */
    private boolean isAdjectiveAfter(Draft draft, int before) {
        if (draft.end != draft.first + 1) {
            return false;
        }
        int prefix = draft.joined ? 1 : 0;
        if (marks.hasArticle(draft.first, prefix) && marks.endsLikeFeminineRelation(draft.first)) {
            boolean definite = marks.hasArticle(before, 0) || marks.hasArticle(before, 1);
            boolean adjectiveBefore = marks.endsLikeFeminineRelation(before) && definite;
            return (draft.joined ? adjectiveBefore : definite) && marks.names[before] == null;
        }
        boolean accusative = marks.letterFromEnd(before, 0) == ALEF && marks.length(before) > 3;
        return accusative
                && !draft.joined
                && marks.letterFromEnd(draft.first, 0) == ALEF
                && draft.mayAct()
                && marks.notName(before) == null
                && !marks.has(before, Role.THAT)
                && marks.names[before] == null
                && !isVerb(before);
    }

    private boolean isVerb(int token) {
        for (Reading reading : marks.text.readings(token)) {
            if (reading.entry().value() instanceof VerbForm) {
                return true;
            }
        }
        return false;
    }

    private boolean needsCue(Draft draft) {
        boolean all = true;
        boolean known = false;
        for (GazetteerPlace place : draft.candidates) {
            all &= place.needsCue();
            known |= place.population() >= WELL_KNOWN
                    || place.kind() == PlaceKind.COUNTRY
                    || place.kind() == PlaceKind.GOVERNORATE
                    || place.kind() == PlaceKind.REGION;
        }
        if (all) {
            return true;
        }
        boolean single = draft.end == draft.first + 1;
        boolean behindPreposition = draft.preposition != 0 && draft.span.length() <= SHORT_NAME;
        return single && !known && (behindPreposition || draft.preposition == 0 && isOtherWord(draft));
    }

    /** Whether the bare token is also a finite verb or a noun of ours. */
    private boolean isOtherWord(Draft draft) {
        return marks.notName(draft.first) != null || isVerb(draft.first);
    }

    private boolean isCued(Draft draft) {
        if (draft.wordToken >= 0 || draft.list != null || draft.host) {
            return true;
        }
        if (draft.relationToken >= 0 && !"between".equals(relationKind(draft)) && !"road".equals(relationKind(draft))) {
            return true;
        }
        if (draft.before != null && draft.before.refusal == null && draft.before.cued) {
            return true;
        }
        return isPlacedIn(marks.after(draft.end));
    }

    private static String relationKind(Draft draft) {
        return draft.relation == null ? "" : draft.relation.kind();
    }

    /** Whether what follows says where the name lies: {@code بمحافظة}, {@code في ريف}, {@code شمالي} and the like. */
    private boolean isPlacedIn(int token) {
        if (token >= marks.tokens.size() || !marks.tokens.isWord(token)) {
            return false;
        }
        Reading word = marks.words[token];
        if (word != null && word.preposition() != 0 && !word.article()) {
            return marks.wordBefore[marks.nameAfter(token + word.length())] == token;
        }
        if (marks.has(token, Role.IN) && token + 1 < marks.tokens.size()) {
            Reading next = marks.words[token + 1];
            return next != null && !next.article();
        }
        Reading relation = marks.relation(token);
        return relation != null && !relation.article() && hasName(marks.nameAfter(token + relation.length()));
    }

    private boolean hasName(int token) {
        return token < marks.tokens.size() && (marks.names[token] != null || marks.words[token] != null);
    }

    /** After a preposition of place, or joined to another place. */
    private boolean isPlain(Draft draft) {
        if (draft.preposition != 0 || draft.before != null) {
            return true;
        }
        int before = marks.wordBefore(draft.first);
        return before >= 0
                && (marks.has(before, Role.IN)
                        || marks.has(before, Role.TO)
                        || marks.has(before, Role.FROM)
                        || marks.has(before, Role.ON)
                        || marks.has(before, Role.BETWEEN));
    }

    private String form(Draft draft) {
        StringBuilder form = new StringBuilder();
        for (int token = draft.first; token < draft.end; token++) {
            form.append(marks.tokens.form(token));
        }
        int prefix = (draft.joined ? 1 : 0) + (draft.preposition == 0 ? 0 : 1);
        return form.substring(Math.min(prefix, form.length()));
    }
}
