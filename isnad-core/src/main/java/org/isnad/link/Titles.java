package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.TitleWord;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Finds the title that a text gives a person beside the name: before it, or behind it in apposition. */
final class Titles {
    private static final int LONGEST = 12;
    private static final int LONGEST_HONORIFIC = 3;

    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final Wording wording;
    private final Map<Integer, ActorMention> mentionAt;

    Titles(Grammar grammar, Wording wording, Map<Integer, ActorMention> mentionAt) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.wording = wording;
        this.mentionAt = mentionAt;
    }

    /**
     * A title in the text.
     *
     * @param end the token after its last
     */
    record Title(int first, int end, TitleWord word) {}

    /**
     * The title before a name: the longest that leads up to it, or the one that begins like the office which the person is
     * known to hold ({@code مستشار الرئيس} is not the president's title).
     *
     * @param office bare words of the known office, empty where none is known
     */
    @Nullable
    Title before(ActorMention person, List<String> office) {
        List<Title> titles = leadingTo(person);
        for (Title title : titles) {
            if (!office.isEmpty() && office.get(0).equals(wording.bare(title.first()))) {
                return title;
            }
        }
        return titles.isEmpty() ? null : titles.get(titles.size() - 1);
    }

    /** {@code قائد بالتحالف الداعم للأسد}: what is attached to the name parts it from the words before it. */
    boolean isJoined(ActorMention person) {
        int token = person.first();
        return person.span().begin() > tokens.begin(token) || grammar.hasPreposition(token);
    }

    /** All titles that lead up to the name, the shortest first. */
    private List<Title> leadingTo(ActorMention person) {
        List<Title> titles = new ArrayList<>();
        if (isJoined(person)) {
            return titles;
        }
        int last = person.first() - 1;
        if (last >= 0 && (grammar.isComma(last) || tokens.isQuote(last))) {
            last--;
        }
        int sentenceFirst = grammar.sentenceFirst(person.first());
        int from = Math.max(sentenceFirst, last - LONGEST);
        for (int token = last; token >= from && mayBeInside(token); token--) {
            Reading title = text.find(token, ActorWords.TITLE);
            if (title != null && isBorne(token, title) && leadsTo(token, person)) {
                titles.add(new Title(token, end(token, last + 1), title.value(TitleWord.class)));
            }
            boolean joined = title != null && (title.preposition() != 0 || title.conjunction() != 0);
            if (joined || !titles.isEmpty() && isLed(token)) {
                break;
            }
        }
        return titles;
    }

    /** {@code بقيادة}: whoever stands before it is somebody else. */
    private boolean isLed(int token) {
        return grammar.hasPreposition(token) && text.has(token, Verbs.MASDAR);
    }

    /** {@code مدير المركز الدكتور}: the honorific before the name is no part of the office. */
    private int end(int first, int end) {
        for (int token = end - 1; token > Math.max(first, end - LONGEST_HONORIFIC - 1); token--) {
            Reading last = text.find(token, ActorWords.TITLE);
            if (last != null && token + last.length() == end && honours(last)) {
                return token;
            }
        }
        return end;
    }

    private static boolean honours(Reading title) {
        TitleWord.Kind kind = title.value(TitleWord.class).kind();
        return kind == TitleWord.Kind.HONORIFIC || kind == TitleWord.Kind.RANK;
    }

    /** {@code نجل فلان}, {@code محامي فلان} are not {@code فلان}, but {@code نجله فلان}, {@code المحامي فلان} are. */
    private boolean isBorne(int token, Reading title) {
        return switch (title.value(TitleWord.class).kind()) {
            case RELATION -> title.hasSuffix();
            case OCCUPATION -> title.hasSuffix() || title.length() > 1 || isDefinite(token);
            case OFFICE, RANK, HONORIFIC -> true;
        };
    }

    private boolean isDefinite(int token) {
        return wording.isAttachedTo(token);
    }

    private boolean mayBeInside(int token) {
        if (tokens.kind(token) == TokenKind.PUNCTUATION && !tokens.isPunctuation(token, '.')) {
            return false;
        }
        ActorMention mention = mentionAt.get(token);
        Role role = grammar.role(token);
        return (mention == null || !mention.isPerson())
                && role != Role.VERB
                && role != Role.COMPLEMENTISER
                && role != Role.RELATIVE
                && role != Role.SUBORDINATOR;
    }

    private boolean leadsTo(int token, ActorMention person) {
        NounPhrase phrase = grammar.nounPhrase(token);
        if (phrase == null) {
            return false;
        }
        return phrase.end() >= person.end() || isSeat(phrase.end(), person);
    }

    /** {@code المندوب الدائم لدى المنظمة فلان}: a preposition and a name lie between the title and the person. */
    private boolean isSeat(int token, ActorMention person) {
        if (!grammar.is(token, Role.PREPOSITION)) {
            return false;
        }
        ActorMention seat = mentionAt.get(token + 1);
        int end = seat == null ? -1 : seat.end();
        return end == person.first() || end >= 0 && grammar.isComma(end) && end + 1 == person.first();
    }

    /** The title right behind a name, also after a comma: {@code فلان، وزير الخارجية}. */
    @Nullable
    Title after(ActorMention person) {
        int first = person.end();
        if (first < tokens.size() && grammar.isComma(first)) {
            first++;
        }
        if (first >= tokens.size() || tokens.sentenceOf(first) != tokens.sentenceOf(person.first())) {
            return null;
        }
        Reading reading = text.find(first, ActorWords.TITLE);
        if (reading == null || reading.prefix() != 0 || reading.hasSuffix()) {
            return null;
        }
        TitleWord title = reading.value(TitleWord.class);
        boolean says = title.kind() == TitleWord.Kind.OFFICE || title.kind() == TitleWord.Kind.OCCUPATION;
        NounPhrase phrase = says ? grammar.nounPhrase(first, first + LONGEST) : null;
        if (phrase == null || namesPerson(first, phrase.end())) {
            return null;
        }
        return new Title(first, phrase.end(), title);
    }

    private boolean namesPerson(int first, int end) {
        for (int token = first; token < end + 2; token++) {
            ActorMention mention = mentionAt.get(token);
            if (mention != null && mention.isPerson() && (token < end || grammar.isComma(token - 1))) {
                return true;
            }
        }
        return false;
    }
}
