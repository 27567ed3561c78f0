package org.isnad.link;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.Category;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Later words that are nothing but the family name of one person named in full before: {@code العسيري} of {@code أحمد العسيري}. */
final class FamilyNames {
    private static final int SHORTEST = 4;
    private static final int MOST = 64;
    private static final int LONGEST_PREFIX = 3;

    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final List<Family> families = new ArrayList<>();
    private final BitSet taken = new BitSet();

    /** A family name and who bears it; nobody where two do. */
    private static final class Family {
        private final char[] name;
        private final int from;
        private @Nullable EntityDraft bearer;

        Family(char[] name, int from, EntityDraft bearer) {
            this.name = name;
            this.from = from;
            this.bearer = bearer;
        }
    }

    FamilyNames(Grammar grammar, Map<Integer, ActorMention> mentionAt, Map<Integer, EntityDraft> entityAt) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        Map<String, Family> byName = new HashMap<>();
        entityAt.forEach((first, entity) -> {
            ActorMention mention = mentionAt.get(first);
            if (mention != null) {
                taken.set(mention.first(), mention.end());
                add(mention, entity, byName);
            }
        });
    }

    private void add(ActorMention mention, EntityDraft entity, Map<String, Family> byName) {
        int last = mention.end() - 1;
        if (!mention.isPerson() || mention.end() - mention.first() < 2 || !isTelling(last) || families.size() >= MOST) {
            return;
        }
        String name = tokens.form(last);
        Family family = byName.get(name);
        if (family == null) {
            family = new Family(name.toCharArray(), mention.end(), entity);
            byName.put(name, family);
            families.add(family);
        } else if (family.bearer != entity) {
            family.bearer = null;
        }
    }

    /** Whether the word is a name and hardly anything else. */
    private boolean isTelling(int token) {
        if (!tokens.isWord(token) || tokens.foldedEnd(token) - tokens.foldedBegin(token) < SHORTEST) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.length() == 1 && reading.entry().category().attachment() != Category.Attachment.NAME) {
                return false;
            }
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        boolean definite = folded[at] == ALEF && folded[at + 1] == LAM;
        return definite || !text.has(token, ActorWords.GIVEN_NAME);
    }

    /** Each word with the person whom it names. */
    void forEach(BiConsumer<Integer, EntityDraft> found) {
        if (families.isEmpty()) {
            return;
        }
        for (int token = families.get(0).from; token < tokens.size(); token++) {
            boolean free = !taken.get(token) && tokens.isWord(token) && grammar.is(token, Role.NOUN);
            if (free && !isAdjective(token)) {
                EntityDraft bearer = bearer(token);
                if (bearer != null) {
                    found.accept(token, bearer);
                }
            }
        }
    }

    /** {@code الوفد السرحاني}: behind a definite noun that is no title, an adjective of descent. */
    private boolean isAdjective(int token) {
        int before = token - 1;
        return before >= 0
                && grammar.is(before, Role.NOUN)
                && grammar.hasArticle(before)
                && !text.has(before, ActorWords.TITLE)
                && !taken.get(before);
    }

    private @Nullable EntityDraft bearer(int token) {
        for (Family family : families) {
            if (family.from <= token && family.bearer != null && is(token, family.name)) {
                return family.bearer;
            }
        }
        return null;
    }

    /** Whether the word is the name, with a conjunction or preposition at most before it. */
    private boolean is(int token, char[] name) {
        char[] folded = tokens.folded();
        int begin = tokens.foldedBegin(token);
        int prefix = tokens.foldedEnd(token) - begin - name.length;
        if (prefix < 0 || prefix > LONGEST_PREFIX) {
            return false;
        }
        for (int at = name.length - 1; at >= 0; at--) {
            if (folded[begin + prefix + at] != name[at]) {
                return false;
            }
        }
        for (int at = 0; at < prefix; at++) {
            if (!isAttached(folded[begin + at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAttached(char letter) {
        return letter == WAW || letter == FEH || letter == BEH || letter == LAM || letter == KAF;
    }
}
