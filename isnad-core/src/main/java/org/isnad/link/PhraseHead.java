package org.isnad.link;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import java.util.List;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.Category;
import org.isnad.model.EntityType;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.HeadWord;
import org.isnad.recognise.actors.TitleWord;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a phrase without a name tells of those whom it describes: {@code أحد المواطنين}, {@code 16 شخصا}. The head
 * is the first noun behind the numbers and quantities.
 */
final class PhraseHead {
    private static final int SHORTEST_PLURAL = 5;

    private final LexicalText text;
    private final TokenisedText tokens;
    private final Grammar grammar;
    private final Wording wording;
    private final Offices offices;
    private final int token;
    private final boolean counted;
    private final boolean oneOf;
    private final @Nullable Reading head;
    private final @Nullable Reading title;

    PhraseHead(Grammar grammar, Wording wording, Offices offices, NounPhrase phrase, int first) {
        this.wording = wording;
        this.offices = offices;
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        int begin = first > phrase.first() && isNumber(first - 1) ? first - 1 : first;
        this.token = headOf(begin, phrase.end());
        this.oneOf = token > begin && text.has(begin, ActorWords.ONE_OF);
        this.counted = token > begin && !oneOf && !grammar.is(begin, Role.DEMONSTRATIVE);
        this.head = reading(ActorWords.HEAD_WORD);
        this.title = reading(ActorWords.TITLE);
    }

    /** {@code المحافظة} is not {@code محافظ} with a pronoun. */
    private @Nullable Reading reading(Category category) {
        Reading reading = text.find(token, category);
        boolean feminine = tokens.text().charAt(tokens.end(token) - 1) == TEH_MARBUTA;
        return reading != null && reading.length() == 1 && reading.hasSuffix() && feminine ? null : reading;
    }

    private int headOf(int first, int end) {
        int at = first;
        while (at < end - 1 && isQuantity(at, first)) {
            at++;
        }
        return at;
    }

    /** {@code 16}, {@code مئات}, {@code أكثر من}, {@code نحو 40}, {@code عدد من}. */
    private boolean isQuantity(int at, int first) {
        if (isNumber(at)) {
            return true;
        }
        if (at == first && (grammar.is(at, Role.DEMONSTRATIVE) || isNumber(at + 1))) {
            return true;
        }
        boolean preposition = at > first && grammar.is(at, Role.PREPOSITION);
        boolean noun = text.has(at, ActorWords.HEAD_WORD) || text.has(at, ActorWords.TITLE);
        return preposition || text.has(at, FunctionWords.QUANTIFIER) && !noun;
    }

    private boolean isNumber(int at) {
        return at < tokens.size()
                && (tokens.kind(at) == TokenKind.NUMBER
                        || grammar.is(at, Role.NUMBER)
                        || text.has(at, NumberRecogniser.NUMBER));
    }

    int token() {
        return token;
    }

    /** Whether a number or quantity stands before it. */
    boolean counted() {
        return counted;
    }

    @Nullable
    Reading title() {
        return title;
    }

    /** {@code UNKNOWN} where nothing tells. */
    EntityType type() {
        if (text.has(token, ActorWords.OUTLET_WORD) && head != null && title == null) {
            return EntityType.OUTLET;
        }
        HeadWord word = head == null ? null : head.value(HeadWord.class);
        if (word != null && word.type() != EntityType.PEOPLE) {
            return word.type();
        }
        if (oneOf && (title != null || word != null)) {
            return EntityType.PERSON;
        }
        if (counted && (title != null || word != null || isPeople())) {
            return EntityType.PEOPLE;
        }
        if (isOne(title) || word != null && isOne(head)) {
            return EntityType.PERSON;
        }
        boolean hundreds = tokens.isWord(token) && text.has(token, NumberRecogniser.NUMBER);
        return word != null || title != null || hundreds || isPluralOfPersons()
                ? EntityType.PEOPLE
                : EntityType.UNKNOWN;
    }

    /** PLOVER's sector, {@code null} where nothing tells. */
    @Nullable
    String sector(EntityType type) {
        if (type == EntityType.OUTLET) {
            return null;
        }
        if (title != null && (type == EntityType.PERSON || head == null)) {
            return title.value(TitleWord.class).sector();
        }
        return head == null ? null : head.value(HeadWord.class).sector();
    }

    /**
     * Whether the phrase may mean somebody who acts.
     *
     * @param speaks whether it stands where a speaker stands: there, also words that nothing explains mean somebody
     */
    boolean mayAct(boolean speaks) {
        if (type() != EntityType.UNKNOWN) {
            return true;
        }
        if (isThing()) {
            return false;
        }
        return speaks || text.has(token, FunctionWords.UNNAMED) || isLoneName();
    }

    /** Something done, said, written or counted: {@code عملية}, {@code البيان}, {@code 13672}, {@code الغربية}. */
    private boolean isThing() {
        if (!tokens.isWord(token)
                || isFemininePlural()
                || text.has(token, FunctionWords.MEDIUM)
                || text.has(token, ActorWords.DOCUMENT)
                || text.has(token, ActorWords.NATIONALITY)
                || text.has(token, FunctionWords.ADJECTIVE)) {
            return true;
        }
        boolean masdar = false;
        boolean participle = false;
        for (Reading reading : text.readings(token)) {
            masdar |= reading.is(Verbs.MASDAR);
            participle |= reading.is(Verbs.PARTICIPLE);
        }
        return masdar && !participle;
    }

    /** One word that nothing explains: a family name whose bearer the text names elsewhere, or in words not understood. */
    private boolean isLoneName() {
        return text.readings(token).length == 0 && tokens.folded()[tokens.foldedEnd(token) - 1] != ALEF;
    }

    /** {@code 11 سوريا}: counted by where they are from. */
    private boolean isPeople() {
        Reading nationality = text.find(token, ActorWords.NATIONALITY);
        return nationality != null || text.has(token, ActorWords.OTHER) || isPluralOfPersons();
    }

    /** {@code لافتات}: hardly ever persons. */
    private boolean isFemininePlural() {
        char[] folded = tokens.folded();
        int end = tokens.foldedEnd(token);
        boolean longEnough = end - tokens.foldedBegin(token) >= SHORTEST_PLURAL;
        return longEnough && folded[end - 1] == TEH && folded[end - 2] == ALEF;
    }

    /** {@code المتورطين}: the sound plural of a participle. */
    private boolean isPluralOfPersons() {
        int length = tokens.foldedEnd(token) - tokens.foldedBegin(token);
        if (length < SHORTEST_PLURAL || !text.has(token, Verbs.PARTICIPLE)) {
            return false;
        }
        char[] folded = tokens.folded();
        char vowel = folded[tokens.foldedEnd(token) - 2];
        return folded[tokens.foldedEnd(token) - 1] == NOON && (vowel == WAW || vowel == YEH);
    }

    /** Whether the word is the first form of its row, the masculine singular, or its feminine. */
    private boolean isOne(@Nullable Reading reading) {
        if (reading == null) {
            return false;
        }
        if (reading.is(ActorWords.TITLE) && reading.hasSuffix()) {
            return true;
        }
        List<String> lemma = offices.bareWords(reading.entry().lemma());
        String word = wording.bare(token);
        String first = lemma.isEmpty() ? word : lemma.get(0);
        boolean same = word.startsWith(first) && word.length() <= first.length() + 1;
        char ending = word.charAt(word.length() - 1);
        boolean feminine = same && word.length() > first.length() && ending == HEH;
        boolean accusative = same && word.length() > first.length() && ending == ALEF;
        return reading.length() > 1 && lemma.size() == 1 || word.equals(first) || feminine || accusative;
    }
}
