package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.model.Span;

/** Finds the claims around a place in the text; a claim holds nothing that stands many claims behind it. */
final class Claims {
    private static final int DEEPEST = 24;
    private static final int AHEAD = 3;

    private final List<ClaimDraft> claims;

    Claims(List<ClaimDraft> claims) {
        this.claims = claims;
    }

    ClaimDraft get(int index) {
        return claims.get(index);
    }

    /** Indices of the claims whose content holds the span, the outermost first. */
    List<Integer> holding(Span span) {
        List<Integer> holding = new ArrayList<>(2);
        int last = lastBefore(span.begin());
        // What is said may stand before its cue.
        int end = Math.min(claims.size(), last + 1 + AHEAD);
        for (int index = Math.max(0, last - DEEPEST); index < end; index++) {
            for (Span content : claims.get(index).content()) {
                if (content.contains(span)) {
                    holding.add(index);
                    break;
                }
            }
        }
        return holding;
    }

    /** Index of the last claim whose cue begins at the offset or before it, -1 where none does. */
    private int lastBefore(int offset) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (claims.get(middle).cue().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
