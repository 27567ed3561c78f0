package org.isnad.link;

import java.util.HashMap;
import java.util.Map;
import org.isnad.morphology.LexicalText;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Who in one text bears which name: a family name alone means the one who was last named with it. */
final class Persons {
    private static final int SHORTEST_NAME = 3;

    private final LexicalText text;
    private final TokenisedText tokens;
    /** By each word of their names, the latest bearer. */
    private final Map<String, EntityDraft> byWord = new HashMap<>();

    Persons(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    void remember(EntityDraft person, ActorMention mention) {
        for (int token = mention.first(); token < mention.end(); token++) {
            if (isTelling(token)) {
                byWord.put(word(token, mention), person);
            }
        }
    }

    /** The person named before whose name holds every word of {@code [first, end)}; {@code null} where none does. */
    @Nullable
    EntityDraft bearer(int first, int end, int prefix) {
        EntityDraft person = null;
        for (int token = first; token < end; token++) {
            if (!isTelling(token)) {
                continue;
            }
            String form = tokens.form(token);
            EntityDraft bearer = byWord.get(token == first ? form.substring(Math.min(prefix, form.length())) : form);
            if (bearer == null || person != null && bearer != person) {
                return null;
            }
            person = bearer;
        }
        return person;
    }

    private String word(int token, ActorMention mention) {
        String form = tokens.form(token);
        int prefix = token == mention.first() ? prefix(mention) : 0;
        return form.substring(Math.min(prefix, form.length()));
    }

    /** Folded characters attached before a mention; its span begins behind them. */
    int prefix(ActorMention mention) {
        int token = mention.first();
        int prefix = 0;
        while (prefix < 3 && tokens.offsetAfter(token, prefix) < mention.span().begin()) {
            prefix++;
        }
        return prefix;
    }

    private boolean isTelling(int token) {
        return tokens.isWord(token)
                && tokens.foldedEnd(token) - tokens.foldedBegin(token) >= SHORTEST_NAME
                && text.size() > token;
    }
}
