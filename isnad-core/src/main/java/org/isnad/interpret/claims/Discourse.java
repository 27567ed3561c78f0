package org.isnad.interpret.claims;

import java.util.ArrayList;
import java.util.List;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far, and of whom the sentence speaks: where the antecedents of unnamed speakers come from. */
final class Discourse {
    private static final int REMEMBERED = 12;

    private final TokenisedText tokens;
    private final List<NounPhrase> speakers = new ArrayList<>();
    private @Nullable NounPhrase clauseSubject;
    private int subjectSentence = -1;
    private int lastSpokeIn = -1;

    Discourse(TokenisedText tokens) {
        this.tokens = tokens;
    }

    /**
     * Somebody speaks.
     *
     * @param speaker the phrase that names him, which may stand in an earlier sentence
     * @param sentence where he speaks
     */
    void speaks(NounPhrase speaker, int sentence) {
        lastSpokeIn = sentence;
        speakers.add(speaker);
        if (speakers.size() > REMEMBERED) {
            speakers.remove(0);
        }
    }

    /** Notes a verb's subject; the first one of a sentence is that of its main clause. */
    void acts(NounPhrase subject) {
        int sentence = tokens.sentenceOf(subject.first());
        if (sentence != subjectSentence) {
            clauseSubject = subject;
            subjectSentence = sentence;
        }
    }

    /** The subject of the sentence's main clause. */
    @Nullable
    NounPhrase subjectIn(int sentence) {
        return subjectSentence == sentence ? clauseSubject : null;
    }

    /** The sentence in which somebody spoke last, -1 where nobody has. */
    int lastSpokeIn() {
        return lastSpokeIn;
    }

    @Nullable
    NounPhrase lastSpeaker() {
        return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
    }

    /**
     * For a phrase that does not name ({@code المصدر}, {@code الوزير}): the latest speaker whose phrase holds the same noun
     * without the article, or whose noun it repeats.
     */
    @Nullable
    NounPhrase namedBefore(NounPhrase phrase) {
        String noun = bare(phrase.first());
        for (int i = speakers.size() - 1; i >= 0; i--) {
            NounPhrase earlier = speakers.get(i);
            for (int token = earlier.first(); token < earlier.end() && earlier.length() > phrase.length(); token++) {
                if (bare(token).equals(noun)) {
                    return earlier;
                }
            }
        }
        return null;
    }

    private String bare(int token) {
        String form = tokens.form(token);
        int article = form.indexOf("\u0627\u0644");
        return article == 0 || article == 1 && form.length() > 4 ? form.substring(article + 2) : form;
    }
}
