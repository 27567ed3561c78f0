package org.isnad.recognise.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that the gazetteer lacks again where no word for a place stands before them any more: {@code منطقة مخنق
 * الرمان … مخنق الرمان}.
 */
final class Repeats {
    static final RuleId AGAIN = new RuleId("PLACE.NAMED_BEFORE");

    /** A name of one word must be so long. */
    private static final int SHORTEST_SINGLE = 5;

    private final Marks marks;
    private final Map<String, Draft> named = new HashMap<>();

    private Repeats(Marks marks) {
        this.marks = marks;
    }

    /** The drafts and, in the order of the text, those that repeat an unknown name among them. */
    static List<Draft> add(Marks marks, List<Draft> drafts) {
        Repeats repeats = new Repeats(marks);
        drafts.forEach(repeats::learn);
        return repeats.named.isEmpty() ? drafts : repeats.search(drafts);
    }

    private void learn(Draft draft) {
        boolean unknown = draft.candidates.isEmpty() && draft.refusal == null;
        boolean single = draft.end == draft.first + 1;
        boolean strange = marks.text.readings(draft.end - 1).length == 0
                && marks.length(draft.first) >= SHORTEST_SINGLE
                && !marks.endsLikeFeminineRelation(draft.first);
        if (unknown && marks.tokens.begin(draft.first) == draft.span.begin() && (!single || strange)) {
            named.putIfAbsent(marks.tokens.form(draft.first), draft);
        }
    }

    private List<Draft> search(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts.size() + 4);
        int token = 0;
        for (int index = 0; index <= drafts.size(); index++) {
            Draft next = index < drafts.size() ? drafts.get(index) : null;
            int end = next == null ? marks.tokens.size() : next.first;
            while (token < end) {
                Draft again = marks.tokens.isWord(token) ? at(token, end) : null;
                if (again == null) {
                    token++;
                } else {
                    all.add(again);
                    token = again.end;
                }
            }
            if (next != null) {
                all.add(next);
                token = Math.max(token, next.end);
            }
        }
        return all;
    }

    private @Nullable Draft at(int token, int limit) {
        String form = marks.tokens.form(token);
        char letter = form.charAt(0);
        boolean attached = letter == Letters.BEH || letter == Letters.WAW || letter == Letters.LAM;
        Draft name = named.get(form);
        int prefix = 0;
        if (name == null && attached && form.length() > SHORTEST_SINGLE) {
            prefix = 1;
            name = named.get(form.substring(1));
        }
        if (name == null || name.first >= token || token + name.end - name.first > limit) {
            return null;
        }
        for (int at = 1; at < name.end - name.first; at++) {
            if (!marks.tokens.form(token + at).equals(marks.tokens.form(name.first + at))) {
                return null;
            }
        }
        int end = token + name.end - name.first;
        Span span = new Span(marks.tokens.offsetAfter(token, prefix), marks.tokens.end(end - 1));
        Draft draft = new Draft(token, end, span, List.of(), AGAIN);
        draft.word = name.word;
        if (prefix > 0 && letter == Letters.WAW) {
            draft.joined = true;
        } else if (prefix > 0) {
            draft.preposition = letter;
        }
        return draft;
    }
}
