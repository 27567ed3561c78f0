package org.isnad.interpret.control;

import java.util.List;
import org.isnad.interpret.control.ControlLexicon.WordClass;
import org.isnad.interpret.control.ControlRow.Slot;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.places.PlaceMention;

/** Which places a change is told of: those of a list, a road between two, and one that a word takes up. */
final class TakenPlaces {
    private static final int HEAD = 6;
    private static final int ANAPHOR_REACH = 3;

    private final Grammar grammar;
    private final LexicalText text;
    private final List<PlaceMention> places;
    private final PlaceLists lists;

    TakenPlaces(Grammar grammar, List<PlaceMention> places, PlaceLists lists) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.places = places;
        this.lists = lists;
    }

    /** Adds the places that are told from the token on. */
    void take(Change change, int token) {
        if (isRoadBetween(token)) {
            takeRoad(change, token);
            return;
        }
        List<Integer> listed = lists.from(token);
        if (listed.isEmpty() && change.places.isEmpty()) {
            takeUp(change, token);
        }
        for (int place : listed) {
            change.partial |= isPartial(token, places.get(place).first());
            if (!change.places.contains(place)) {
                change.places.add(place);
            }
        }
    }

    /** The road is told as lying at the first of its two places. */
    private void takeRoad(Change change, int road) {
        List<Integer> ends = lists.from(road);
        if (!ends.isEmpty() && change.places.isEmpty()) {
            change.places.add(ends.get(0));
            change.partial = true;
            change.wording = new Span(
                    grammar.wordBegin(road),
                    places.get(ends.get(ends.size() - 1)).span().end());
        }
    }

    /** {@code المدينة}, {@code مطار البلدة}: a place that was named before. */
    private void takeUp(Change change, int from) {
        int end = Math.min(grammar.sentenceEnd(change.token), from + ANAPHOR_REACH);
        for (int token = from; token < end && grammar.role(token) != Role.VERB; token++) {
            if (ControlLexicon.has(text, token, WordClass.ANAPHOR)) {
                boolean definite = grammar.hasArticle(token);
                boolean of = !definite
                        && token + 1 < end
                        && grammar.hasArticle(token + 1)
                        && ControlLexicon.has(text, token + 1, WordClass.ANAPHOR);
                int before = definite || of ? lists.latest(token) : -1;
                if (before >= 0) {
                    change.places.add(before);
                    change.wording =
                            new Span(grammar.wordBegin(token), grammar.tokens().end(definite ? token : token + 1));
                }
                return;
            }
        }
    }

    /** {@code الطريق الرابط بين س وص}. */
    private boolean isRoadBetween(int token) {
        boolean road = ControlLexicon.has(text, token, WordClass.ROAD);
        for (int at = token + 1; road && at < Math.min(text.size(), token + HEAD); at++) {
            Reading link = text.find(at, ControlLexicon.SLOT);
            if (link != null && link.value(Slot.class) == Slot.BAYN) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartial(int from, int to) {
        for (int token = from; token < to; token++) {
            if (ControlLexicon.has(text, token, WordClass.PARTIAL)) {
                return true;
            }
        }
        return false;
    }
}
