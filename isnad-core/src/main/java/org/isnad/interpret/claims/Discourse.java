package org.isnad.interpret.claims;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.LAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Who has spoken and acted so far: where the antecedents of unnamed speakers come from. */
final class Discourse {
    private static final int REMEMBERED = 12;
    /** How many sentences back the subject of a sentence may be who speaks, where nobody has spoken since. */
    private static final int SUBJECT_NEAR = 2;

    private final Grammar grammar;
    private final TokenisedText tokens;
    private final List<Mention> speakers = new ArrayList<>();
    private final List<Mention> subjects = new ArrayList<>();
    /** Where what the last speaker says ends, and the sentence of its cue: who speaks before that end is quoted by him. */
    private int saidUntil = -1;

    Discourse(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    /** Somebody speaks: the phrase of the claim, or the earlier one that it takes up. */
    void speaks(ClaimDraft draft) {
        boolean quoted = draft.cue().begin() < saidUntil || isInQuotation(draft.token());
        NounPhrase phrase = draft.speaker();
        NounPhrase earlier = draft.antecedent();
        if (phrase != null) {
            boolean subject = phrase.first() > draft.token() && !grammar.is(phrase.first() - 1, Role.PREPOSITION);
            Agreement verb = subject ? Agreement.ofCue(grammar.text(), draft.token()) : Agreement.UNKNOWN;
            Agreement agreement = Agreement.ofPhrase(grammar, phrase).withGender(verb);
            NounPhrase naming = earlier != null && isBareDescription(phrase) ? earlier : phrase;
            add(speakers, new Mention(naming, tokens.sentenceOf(draft.token()), agreement, quoted));
        } else if (earlier != null) {
            Agreement cue = Agreement.ofCue(grammar.text(), draft.token());
            Agreement agreement = Agreement.ofPhrase(grammar, earlier).withGender(cue);
            add(speakers, new Mention(earlier, tokens.sentenceOf(draft.token()), agreement, quoted));
        }
        // A source to which a text is put down is not the only one who speaks in it.
        boolean speech = grammar.is(draft.token(), Role.VERB) || grammar.is(draft.token(), Role.NOUN);
        if (!quoted && speech) {
            List<Span> content = draft.content();
            saidUntil = content.isEmpty()
                    ? saidUntil
                    : content.get(content.size() - 1).end();
        }
    }

    /** Notes the subject of a verb that is no cue, {@code -1} where it is none of a verb's. */
    void acts(NounPhrase subject, int verb) {
        Agreement gender = verb < 0 ? Agreement.UNKNOWN : Agreement.ofCue(grammar.text(), verb);
        Agreement agreement = Agreement.ofPhrase(grammar, subject).withGender(gender);
        boolean quoted = subject.span().begin() < saidUntil || isInQuotation(subject.first());
        add(subjects, new Mention(subject, tokens.sentenceOf(subject.first()), agreement, quoted));
    }

    /** The sentence in which somebody spoke last, -1 where nobody has. */
    int lastSpokeIn() {
        return speakers.isEmpty() ? -1 : speakers.get(speakers.size() - 1).sentence;
    }

    @Nullable
    NounPhrase lastSpeaker() {
        return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1).phrase;
    }

    /**
     * Who speaks where a cue stands without a speaker: the one whom a relative before it takes up, else who spoke last or
     * acts in its sentence, else who spoke or acted before; always one who agrees with the cue.
     */
    @Nullable
    NounPhrase runningSpeaker(int cue) {
        NounPhrase relative = grammar.is(cue, Role.VERB) ? grammar.subjectOfRelative(cue) : null;
        if (relative != null) {
            return relative;
        }
        Agreement wanted = Agreement.ofCue(grammar.text(), cue);
        int sentence = tokens.sentenceOf(cue);
        // A participle goes with who says the sentence; a verb inside what he says has a subject there.
        boolean quoted = tokens.begin(cue) < saidUntil && grammar.is(cue, Role.VERB);
        NounPhrase inside = quoted ? latest(subjects, sentence, wanted, true) : null;
        if (inside != null) {
            return inside;
        }
        NounPhrase several = wanted.asksForSeveral() ? several(sentence, wanted) : null;
        if (several != null) {
            return several;
        }
        NounPhrase taken = grammar.is(cue - 1, Role.PRONOUN) ? first(subjects, sentence, wanted) : null;
        if (taken != null) {
            return taken;
        }
        NounPhrase speaker = latest(speakers, sentence, wanted, false);
        if (speaker != null) {
            return speaker;
        }
        NounPhrase within = latest(speakers, sentence, wanted, true);
        if (within != null) {
            return within;
        }
        NounPhrase subject = first(subjects, sentence, wanted);
        if (subject == null && tokens.begin(cue) < saidUntil) {
            subject = latest(subjects, sentence, wanted, true);
        }
        return subject != null ? subject : before(sentence, wanted);
    }

    /** {@code … الوزيرين …، مؤكدين}: what asks for several goes with several of its sentence, wherever they stand in it. */
    private @Nullable NounPhrase several(int sentence, Agreement wanted) {
        for (int i = subjects.size() - 1; i >= 0 && subjects.get(i).sentence == sentence; i--) {
            Mention mention = subjects.get(i);
            if (mention.agreement.isSeveral() && mention.agreement.fits(wanted)) {
                return mention.phrase;
            }
        }
        return null;
    }

    /** Who spoke or acted in the sentences before: the subject of the last one or two where nobody spoke in them. */
    private @Nullable NounPhrase before(int sentence, Agreement wanted) {
        Mention speaker = latestBefore(sentence, wanted);
        int spoke = speaker == null ? -1 : speaker.sentence;
        for (int earlier = sentence - 1; earlier > spoke && earlier >= sentence - SUBJECT_NEAR; earlier--) {
            NounPhrase subject = speaker == null || earlier - spoke > 1 ? first(subjects, earlier, wanted) : null;
            if (subject != null) {
                return subject;
            }
        }
        return speaker == null ? null : speaker.phrase;
    }

    private @Nullable Mention latestBefore(int sentence, Agreement wanted) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Mention mention = speakers.get(i);
            if (mention.sentence < sentence && !mention.quoted && mention.agreement.fits(wanted)) {
                return mention;
            }
        }
        return null;
    }

    private static @Nullable NounPhrase latest(List<Mention> mentions, int sentence, Agreement wanted, boolean quoted) {
        for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).sentence == sentence; i--) {
            Mention mention = mentions.get(i);
            if (mention.quoted == quoted && mention.agreement.fits(wanted)) {
                return mention.phrase;
            }
        }
        return null;
    }

    /** The first subject of a sentence is that of its main clause. */
    private static @Nullable NounPhrase first(List<Mention> mentions, int sentence, Agreement wanted) {
        for (Mention mention : mentions) {
            if (mention.sentence == sentence && !mention.quoted && mention.agreement.fits(wanted)) {
                return mention.phrase;
            }
        }
        return null;
    }

    /**
     * For a phrase that does not name ({@code المصدر}, {@code الوزير}): the latest one who spoke or acted whose phrase is
     * longer and holds all its words, with the article or without it.
     */
    @Nullable
    NounPhrase namedBefore(NounPhrase phrase) {
        NounPhrase speaker = namedBefore(speakers, phrase);
        return speaker == null ? namedBefore(subjects, phrase) : speaker;
    }

    private @Nullable NounPhrase namedBefore(List<Mention> mentions, NounPhrase phrase) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            NounPhrase earlier = mentions.get(i).phrase;
            if (earlier.length() > phrase.length() && earlier.first() < phrase.first() && holdsAll(earlier, phrase)) {
                return earlier;
            }
        }
        return null;
    }

    private boolean holdsAll(NounPhrase earlier, NounPhrase phrase) {
        for (int word = phrase.first(); word < phrase.end(); word++) {
            boolean held = !tokens.isWord(word);
            for (int token = earlier.first(); token < earlier.end() && !held; token++) {
                held = sameWord(token, word);
            }
            if (!held) {
                return false;
            }
        }
        return true;
    }

    private boolean sameWord(int left, int right) {
        char[] folded = tokens.folded();
        int leftBegin = bareBegin(left);
        int rightBegin = bareBegin(right);
        return Arrays.equals(folded, leftBegin, tokens.foldedEnd(left), folded, rightBegin, tokens.foldedEnd(right));
    }

    /** Where the word begins behind an article, with or without one letter before it. */
    private int bareBegin(int token) {
        char[] folded = tokens.folded();
        int begin = tokens.foldedBegin(token);
        int length = tokens.foldedEnd(token) - begin;
        for (int at = begin; at <= begin + 1 && length - (at - begin) > 3; at++) {
            if (folded[at] == ALEF && folded[at + 1] == LAM) {
                return at + 2;
            }
        }
        return begin;
    }

    /** {@code المصدر}, {@code الوزير}, {@code البيان}: a single word for an office, a source or a text that is nobody's name. */
    private boolean isBareDescription(NounPhrase phrase) {
        int head = phrase.first();
        LexicalText text = grammar.text();
        return phrase.length() == 1
                && grammar.nameEnd(head) < 0
                && (text.has(head, ActorWords.TITLE)
                        || text.has(head, FunctionWords.UNNAMED)
                        || text.has(head, FunctionWords.MEDIUM)
                        || text.has(head, FunctionWords.LISTENER));
    }

    private boolean isInQuotation(int token) {
        int quotation = tokens.quotationAround(token);
        return quotation >= 0 && tokens.quotations().get(quotation).closed();
    }

    private static void add(List<Mention> mentions, Mention mention) {
        mentions.add(mention);
        if (mentions.size() > REMEMBERED) {
            mentions.remove(0);
        }
    }

    /** Somebody who was spoken of: {@code quoted} where it was inside what another one says. */
    private record Mention(NounPhrase phrase, int sentence, Agreement agreement, boolean quoted) {}
}
