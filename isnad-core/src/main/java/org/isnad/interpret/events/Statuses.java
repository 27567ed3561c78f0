package org.isnad.interpret.events;

import java.util.List;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Act;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/** Whether an act is told as having happened, and which claims tell of it. */
public final class Statuses {
    /** How far before a trigger the words that make it a plan or a fear stand. */
    private static final int REACH = 7;
    /** What is threatened or demanded stands at the begin of what is said. */
    private static final int FIRST_WORDS = 7;

    private final Grammar grammar;
    private final LexicalText text;
    private final Claims claims;

    public Statuses(Grammar grammar, List<ClaimDraft> claims) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.claims = new Claims(claims);
    }

    /** Indices of the claims whose content holds the span. */
    public List<Integer> claims(Span span) {
        return claims.holding(span);
    }

    /** The status of an act told at a token, inside the claims of the indices. */
    public Status status(int token, List<Integer> holding) {
        if (isFuture(token)) {
            return Status.FUTURE;
        }
        Status spoken = fromClaims(token, holding);
        return spoken == Status.ACTUAL ? fromWords(token) : spoken;
    }

    private boolean isFuture(int token) {
        if (grammar.role(token) != Role.VERB) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB) && reading.future()) {
                return true;
            }
        }
        return false;
    }

    private Status fromClaims(int token, List<Integer> holding) {
        for (int index = holding.size() - 1; index >= 0; index--) {
            ClaimDraft claim = claims.get(holding.get(index));
            boolean first = isAmongFirst(token, claim) && !isStopped(token) && (!isPerfect(token) || denies(claim));
            Status status = switch (claim.act()) {
                case THREATEN -> first ? Status.HYPOTHETICAL : Status.ACTUAL;
                case DEMAND -> first && !isDefiniteNoun(token) ? Status.HYPOTHETICAL : Status.ACTUAL;
                case WARN -> first && !isDefiniteNoun(token) ? Status.HYPOTHETICAL : Status.ACTUAL;
                case PROMISE -> first ? Status.FUTURE : Status.ACTUAL;
                case DENY -> first ? Status.DENIED : Status.ACTUAL;
                case SAY, ANNOUNCE, CONFIRM, ACCUSE, CONDEMN, REJECT, PRAISE, OPINE, REPORT -> Status.ACTUAL;
            };
            if (status != Status.ACTUAL) {
                return status;
            }
        }
        return Status.ACTUAL;
    }

    private static boolean denies(ClaimDraft claim) {
        return claim.act() == Act.DENY;
    }

    /** What has happened is neither threatened nor demanded. */
    private boolean isPerfect(int token) {
        Reading reading = grammar.role(token) == Role.VERB ? text.find(token, Verbs.VERB) : null;
        return reading != null && reading.value(VerbForm.class).form().aspect() == Aspect.PERFECT;
    }

    private boolean isDefiniteNoun(int token) {
        return grammar.role(token) == Role.NOUN && grammar.isDefinite(token);
    }

    private boolean isAmongFirst(int token, ClaimDraft claim) {
        int act = grammar.tokens().begin(token);
        for (Span content : claim.content()) {
            if (content.begin() <= act && act < content.end()) {
                int at = token;
                int words = 0;
                while (at > 0 && grammar.tokens().begin(at - 1) >= content.begin()) {
                    at--;
                    words++;
                }
                return words < FIRST_WORDS;
            }
        }
        return false;
    }

    private boolean isStopped(int token) {
        for (int before = token - 1; before >= Math.max(0, token - 2); before--) {
            if (EventWords.has(text, before, WordClass.STOPPING)) {
                return true;
            }
        }
        return false;
    }

    private Status fromWords(int token) {
        int first = Math.max(grammar.sentenceFirst(token), token - REACH);
        for (int before = token - 1; before >= first; before--) {
            if (before >= token - 2 && EventWords.has(text, before, WordClass.STOPPING)) {
                return Status.ACTUAL;
            }
            if (EventWords.has(text, before, WordClass.PLANNED)) {
                return Status.FUTURE;
            }
            if (EventWords.has(text, before, WordClass.HYPOTHETICAL)) {
                return Status.HYPOTHETICAL;
            }
            if (isFuture(before)) {
                return Status.FUTURE;
            }
            if (EventWords.has(text, before, WordClass.MAYBE) && isImperfect(before + 1)) {
                return Status.HYPOTHETICAL;
            }
            boolean perfect = grammar.role(before) == Role.VERB && before < token - 2;
            if (grammar.isComma(before) || perfect || grammar.role(before) == Role.RELATIVE) {
                break;
            }
        }
        return Status.ACTUAL;
    }

    private boolean isImperfect(int token) {
        Reading reading = text.find(token, Verbs.VERB);
        return reading != null && VerbTriggers.isImperfect(reading);
    }

    ClaimDraft get(int claim) {
        return claims.get(claim);
    }
}
