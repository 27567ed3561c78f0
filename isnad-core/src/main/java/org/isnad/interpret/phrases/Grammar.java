package org.isnad.interpret.phrases;

import static org.isnad.text.Letters.ARABIC_COMMA;
import static org.isnad.text.Letters.BEH;

import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Answers questions about phrases and clauses of one text, for one thread; what it has worked out it keeps. */
public final class Grammar {
    private static final int LONGEST_APPOSITION = 12;
    private static final int MOST_APPOSITIONS = 2;
    private static final int WHOLE = 1;
    private static final int AFTER = 1 << 1;
    private static final int BEFORE = 1 << 2;

    final Cover cover;
    final WordForms forms;
    final Role[] roles;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final SubjectSearch subjects;
    /** The phrases that were asked for, where they end with their sentences at the latest. */
    private final @Nullable NounPhrase[] whole;

    /** The phrases that must end earlier, as they were last asked for, and before which token. */
    private final @Nullable NounPhrase[] limited;

    private final int[] limits;
    /** Subjects behind and before verbs, as claims, events and control ask for them one after the other. */
    private final @Nullable NounPhrase[] after;

    private final @Nullable NounPhrase[] before;
    /** For each token which of the above has been looked for. */
    private final byte[] looked;

    public Grammar(LexicalText text, Cover cover) {
        this.text = text;
        this.tokens = text.tokens();
        this.cover = cover;
        this.forms = new WordForms(text, cover);
        this.roles = RoleReader.read(text, cover);
        this.subjects = new SubjectSearch(this);
        this.whole = new NounPhrase[roles.length];
        this.limited = new NounPhrase[roles.length];
        this.limits = new int[roles.length];
        this.after = new NounPhrase[roles.length];
        this.before = new NounPhrase[roles.length];
        this.looked = new byte[roles.length];
    }

    public LexicalText text() {
        return text;
    }

    public TokenisedText tokens() {
        return tokens;
    }

    public Role role(int token) {
        return roles[token];
    }

    public boolean is(int token, Role role) {
        return token >= 0 && token < roles.length && roles[token] == role;
    }

    public boolean isComma(int token) {
        return token >= 0
                && token < tokens.size()
                && (tokens.isPunctuation(token, ARABIC_COMMA) || tokens.isPunctuation(token, ','));
    }

    /** End of the longest known name that begins at the token, -1 where none does. */
    public int nameEnd(int token) {
        return cover.nameEnd(token);
    }

    /** The token after the last one of the sentence that the token stands in. */
    public int sentenceEnd(int token) {
        return tokens.sentenceEnd(tokens.sentenceOf(token));
    }

    public int sentenceFirst(int token) {
        return tokens.sentenceFirst(tokens.sentenceOf(token));
    }

    /** The noun phrase that begins at the token, with appositions between commas; {@code null} where none does. */
    public @Nullable NounPhrase nounPhrase(int first) {
        if (first >= tokens.size()) {
            return null;
        }
        if (isNew(first, WHOLE)) {
            int end = sentenceEnd(first);
            whole[first] = phrase(new PhraseScan(this, first, end, false), first, end);
        }
        return whole[first];
    }

    private boolean isNew(int token, int what) {
        boolean isNew = (looked[token] & what) == 0;
        looked[token] = (byte) (looked[token] | what);
        return isNew;
    }

    /** As {@link #nounPhrase(int)}, but not past the token {@code limit}. */
    public @Nullable NounPhrase nounPhrase(int first, int limit) {
        if (first >= Math.min(limit, tokens.size())) {
            return null;
        }
        if (limit >= sentenceEnd(first)) {
            return nounPhrase(first);
        }
        if (limits[first] != limit) {
            limits[first] = limit;
            limited[first] = phrase(new PhraseScan(this, first, limit, false), first, limit);
        }
        return limited[first];
    }

    /**
     * The phrase that is the subject of a finite verb, where it follows it; times and asides between the two are passed
     * over. {@code null} where the verb carries its subject alone, or something else follows.
     */
    public @Nullable NounPhrase subjectAfter(int verb) {
        if (isNew(verb, AFTER)) {
            after[verb] = subjects.after(verb);
        }
        return after[verb];
    }

    /**
     * The phrase that is the subject of a finite verb, where it stands before it in the same clause: {@code أن الجيش قال},
     * {@code وكان الوزير أعلن}. {@code null} where there is none.
     */
    public @Nullable NounPhrase subjectBefore(int verb) {
        if (isNew(verb, BEFORE)) {
            before[verb] = subjects.before(verb);
        }
        return before[verb];
    }

    /** {@code سبق لس أن نشر}: the one for whom ل stands between a verb and the complementiser before this one. */
    public @Nullable NounPhrase subjectOfPrecedence(int verb) {
        return subjects.ofPrecedence(verb);
    }

    /** Whether the token opens a clause with its subject: {@code أن}, {@code فإن}, {@code لكن}; not where a pronoun is attached. */
    public boolean opensNominalClause(int token) {
        return subjects.opensNominal(token);
    }

    /** Whether the subject of a finite verb stands right before it, so that what stands behind it is its object. */
    public boolean hasSubjectBefore(int verb) {
        return subjects.standsBefore(verb);
    }

    /** {@code س الذي قال}: the phrase that the relative before the verb takes up, {@code null} where none stands there. */
    public @Nullable NounPhrase subjectOfRelative(int verb) {
        return subjects.ofRelative(verb);
    }

    /** Whether a preposition is attached to the token's word. */
    public boolean hasPreposition(int token) {
        return forms.hasPreposition(token);
    }

    /** The attached preposition, or 0. */
    public char preposition(int token) {
        return forms.preposition(token);
    }

    /** Whether the token's word is definite by shape: article or attached pronoun. */
    public boolean isDefinite(int token) {
        return forms.isDefinite(token);
    }

    /** Whether the token's word carries the article; a pronoun does not count. */
    public boolean hasArticle(int token) {
        return forms.hasArticle(token);
    }

    /** Whether a conjunction is attached to the token's word. */
    public boolean hasConjunction(int token) {
        return forms.hasConjunction(token);
    }

    /** Whether the token's word may be a verbal noun. */
    public boolean isVerbalNoun(int token) {
        return forms.isVerbalNoun(token);
    }

    /** Whether the token may be an adjective with the article: of origin, or a participle. */
    public boolean isAdjective(int token) {
        return forms.isAdjective(token);
    }

    /** Whether the token may be an adjective without the article. */
    public boolean isIndefiniteAdjective(int token) {
        return forms.isIndefiniteAdjective(token);
    }

    /** Whether the token is a definite sound plural in its oblique form: behind a verb it is the object. */
    public boolean isAccusative(int token) {
        return forms.isAccusative(token);
    }

    /** Whether the token may be a subject by its ending: not that of an indefinite object. */
    public boolean isNominative(int token) {
        return !forms.endsAsObject(token);
    }

    /** Whether the token ends in teh marbuta. */
    public boolean isFeminine(int token) {
        return forms.endsWithTehMarbuta(token);
    }

    /** Whether the token is a common noun for actors: a title, a head word, somebody not named. */
    public boolean isActorNoun(int token) {
        return forms.isActorNoun(token);
    }

    /**
     * Whether a phrase may name somebody who speaks or acts: a name in it, a title, a head word of actors, somebody not named,
     * a participle in the plural.
     */
    public boolean mayAct(NounPhrase phrase) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            if (cover.nameEnd(token) > 0) {
                return true;
            }
        }
        int head = phrase.first();
        return text.has(head, ActorWords.TITLE)
                || text.has(head, ActorWords.HEAD_WORD)
                || text.has(head, ActorWords.NATIONALITY)
                || text.has(head, FunctionWords.UNNAMED)
                || text.has(head, Verbs.PARTICIPLE)
                || text.readings(head).length == 0;
    }

    /** As {@link #mayAct}, by the phrase's first word alone. */
    public boolean isHeadedByOneWhoMayAct(NounPhrase phrase) {
        int head = phrase.first();
        return isHeadedByActor(phrase)
                || forms.isDefinite(head)
                || text.readings(head).length == 0
                || text.has(head, ActorWords.NATIONALITY)
                || text.has(head, ActorWords.GIVEN_NAME) && !text.has(head, Verbs.MASDAR);
    }

    /** Whether the name of a place begins at the token. */
    public boolean isPlaceName(int token) {
        return cover.isPlace(token);
    }

    /** {@code إسرائيل}: whether the phrase is one name of a place that is also known as an actor's. */
    public boolean isMetonym(NounPhrase phrase) {
        int head = phrase.first();
        return cover.isPlace(head)
                && cover.nameEnd(head) == phrase.end()
                && (text.has(head, ActorWords.METONYM) || text.has(head, ActorWords.ACTOR));
    }

    /** Whether the name of a person begins at the token. */
    public boolean isPersonName(int token) {
        return cover.isPerson(token);
    }

    /** Whether the phrase's first word is an actor's: a known name, a title, a head word, somebody not named. */
    public boolean isHeadedByActor(NounPhrase phrase) {
        int head = phrase.first();
        return cover.nameEnd(head) > 0
                || text.has(head, ActorWords.TITLE)
                || text.has(head, ActorWords.HEAD_WORD)
                || text.has(head, FunctionWords.UNNAMED);
    }

    /** As {@link #nounPhrase(int, int)} where the phrase is a subject: an oblique plural in it is the object. */
    @Nullable
    NounPhrase subjectPhrase(int first, int limit) {
        return phrase(new PhraseScan(this, first, limit, true), first, limit);
    }

    /** The phrase between two tokens, with what stands between commas in it. */
    private @Nullable NounPhrase phrase(PhraseScan scan, int first, int limit) {
        int end = scan.run();
        if (end == first) {
            return null;
        }
        end = withAppositions(first, end, limit);
        int prefix = forms.attachedLength(first);
        return new NounPhrase(
                first, end, new Span(tokens.offsetAfter(first, prefix), tokens.end(end - 1)), scan.isDefinite());
    }

    /** {@code …، هورست زيهوفر، في}: short phrases between commas that say who it is. */
    private int withAppositions(int first, int phraseEnd, int limit) {
        int end = phraseEnd;
        for (int count = 0; count < MOST_APPOSITIONS && isComma(end) && end + 1 < limit; count++) {
            int from = end + 1;
            if (roles[from] != Role.NOUN || opensAside(from)) {
                return end;
            }
            int apposition = new PhraseScan(this, from, Math.min(limit, from + LONGEST_APPOSITION), false).run();
            boolean closed = apposition > from
                    && apposition < limit
                    && (isComma(apposition) || opensContent(apposition) || tellsWho(first, end, from));
            if (!closed || count > 0 && !forms.isActorNoun(from)) {
                return end;
            }
            end = apposition;
        }
        return end;
    }

    /** {@code سالم علي، رئيس المجلس الذي}: an office behind a person's name, or a person's name behind an office. */
    private boolean tellsWho(int first, int end, int apposition) {
        boolean named = false;
        for (int token = first; token < end && !named; token++) {
            named = cover.isPerson(token);
        }
        return named
                ? text.has(apposition, ActorWords.TITLE) || text.has(apposition, FunctionWords.UNNAMED)
                : cover.isPerson(apposition) && text.has(first, ActorWords.TITLE);
    }

    private boolean opensAside(int token) {
        return forms.hasPreposition(token)
                || forms.hasConjunction(token)
                || cover.nameEnd(token) < 0 && text.has(token, Verbs.PARTICIPLE) && !forms.isDefinite(token);
    }

    private boolean opensContent(int token) {
        return roles[token] == Role.COMPLEMENTISER || tokens.isPunctuation(token, ':');
    }

    /** Whether the token is a complementiser behind ب that takes up an object: {@code وصف الاتفاق بأنه …}. */
    public boolean isJoinedToBi(int token) {
        int begin = tokens.foldedBegin(token);
        return roles[token] == Role.COMPLEMENTISER
                && tokens.folded()[begin] == BEH
                && tokens.foldedEnd(token) - begin > 3;
    }

    /** The offset in the text where the token's word begins, behind an attached conjunction and preposition. */
    public int wordBegin(int token) {
        return tokens.offsetAfter(token, forms.attachedLength(token));
    }
}
