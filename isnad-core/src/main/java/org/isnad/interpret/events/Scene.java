package org.isnad.interpret.events;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.Category;
import org.isnad.model.EntityType;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.HeadWord;
import org.isnad.recognise.actors.TitleWord;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.text.Letters;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** One text with what is known of it, and the questions that all readers of events ask of it. */
final class Scene {
    /** How many tokens of a phrase may be its head: number, quantifier and title stand before the noun. */
    private static final int HEAD = 5;

    /** The bits of the categories whose words belong to a class. */
    private static final long CLASSED = Category.bits(
            EventWords.WORD,
            EventWords.MARK,
            EventWords.INSTRUMENT,
            ActorWords.HEAD_WORD,
            ActorWords.ACTOR,
            ActorWords.METONYM,
            ActorWords.TITLE);

    private static final Set<WordClass> AGENTS = EnumSet.of(WordClass.ARMED, WordClass.OFFICIAL, WordClass.METONYM);

    final Grammar grammar;
    final LexicalText text;
    final TokenisedText tokens;
    final EventWords words;
    private final int[] numberAt;
    private final List<NumberMention> numbers;

    private final BitSet placeTokens = new BitSet();

    Scene(Grammar grammar, List<NumberMention> numbers, List<PlaceMention> places, EventWords words) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.words = words;
        this.numbers = numbers;
        for (PlaceMention place : places) {
            if (!place.actor()) {
                placeTokens.set(place.first(), place.end());
            }
        }
        this.numberAt = new int[tokens.size()];
        Arrays.fill(numberAt, -1);
        for (int index = 0; index < numbers.size(); index++) {
            NumberMention number = numbers.get(index);
            Arrays.fill(numberAt, number.phraseFirst(), Math.min(tokens.size(), number.phraseEnd()), index);
        }
    }

    /** A preposition and how many tokens it has; 0 for one that is attached to its noun. */
    record Link(Slot slot, int length) {}

    /** The number whose words or noun hold the token, {@code null} where none does. */
    @Nullable
    NumberMention number(int token) {
        return token < 0 || token >= numberAt.length || numberAt[token] < 0 ? null : numbers.get(numberAt[token]);
    }

    /** The preposition at the token, {@code null} where none stands there. */
    @Nullable
    Link link(int token) {
        Reading reading = text.find(token, EventWords.SLOT);
        if (reading != null) {
            return new Link(reading.value(Slot.class), reading.length());
        }
        Role role = grammar.role(token);
        if ((role == Role.NOUN || role == Role.NUMBER) && grammar.hasPreposition(token)) {
            char letter = grammar.preposition(token);
            if (letter == Letters.BEH && EventWords.has(text, token, WordClass.AGENT) && namesAgent(token + 1)) {
                return new Link(Slot.AGENT, 1);
            }
            return new Link(letter == Letters.BEH ? Slot.BI : letter == Letters.LAM ? Slot.LI : Slot.NONE, 0);
        }
        return role == Role.PREPOSITION && isQuantifierBehindBi(token) ? new Link(Slot.BI, 1) : null;
    }

    /** {@code بعدة غارات}: spelt like another preposition. */
    private boolean isQuantifierBehindBi(int token) {
        for (Reading at : text.readings(token)) {
            if (at.is(FunctionWords.QUANTIFIER) && at.preposition() == Letters.BEH) {
                return true;
            }
        }
        return false;
    }

    /** The conjunction before a figure, which stands alone: {@code و6}. */
    boolean isAnd(int token) {
        return token < tokens.size()
                && tokens.foldedEnd(token) - tokens.foldedBegin(token) == 1
                && tokens.folded()[tokens.foldedBegin(token)] == Letters.WAW;
    }

    /** {@code من}, {@code عن}. */
    boolean isFrom(int token) {
        Link link = link(token);
        return link != null && (link.slot() == Slot.MIN || link.slot() == Slot.AN);
    }

    private boolean namesAgent(int token) {
        return token < tokens.size()
                && grammar.role(token) == Role.NOUN
                && (isAny(token, AGENTS) || text.has(token, ActorWords.NATIONALITY));
    }

    /** Whether the phrase's head belongs to one of the classes. */
    boolean isAny(NounPhrase phrase, Set<WordClass> classes) {
        int end = Math.min(phrase.end(), phrase.first() + HEAD);
        for (int token = phrase.first(); token < end; token++) {
            if (isAny(token, classes)) {
                return true;
            }
        }
        return classes.contains(WordClass.PEOPLE) && text.has(phrase.first(), ActorWords.NATIONALITY);
    }

    /** Whether the first word of the phrase that belongs to any of the classes belongs to the wanted ones. */
    boolean isHeadedBy(NounPhrase phrase, Set<WordClass> wanted, Set<WordClass> others) {
        int end = Math.min(phrase.end(), phrase.first() + HEAD);
        for (int token = phrase.first(); token < end; token++) {
            if (isAny(token, wanted)) {
                return true;
            }
            if (isAny(token, others)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of one of the classes begins at the token; actors of the lexicon count by their kind. */
    boolean isAny(int token, Set<WordClass> classes) {
        if (text.mayHave(token, CLASSED) && isWordOfAny(token, classes)) {
            return true;
        }
        NumberMention number = number(token);
        if (number != null && number.first() <= token) {
            return classes.contains(WordClass.NUMBER) || classes.contains(WordClass.PEOPLE) && number.countsPeople();
        }
        return classes.contains(WordClass.PEOPLE) && grammar.isPersonName(token);
    }

    private boolean isWordOfAny(int token, Set<WordClass> classes) {
        for (Reading reading : text.readings(token)) {
            if (EventWords.isWord(reading) && classes.contains(reading.value(WordClass.class))
                    || classes.contains(WordClass.INSTRUMENT) && reading.is(EventWords.INSTRUMENT)
                    || isActor(reading, classes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActor(Reading reading, Set<WordClass> classes) {
        if (reading.is(ActorWords.HEAD_WORD)) {
            EntityType type = reading.value(HeadWord.class).type();
            return type == EntityType.PERSON ? classes.contains(WordClass.PEOPLE) : fits(type, classes);
        }
        if (reading.is(ActorWords.ACTOR)) {
            return fits(reading.value(Actor.class).type(), classes);
        }
        if (reading.is(ActorWords.METONYM)) {
            return classes.contains(WordClass.METONYM) || classes.contains(WordClass.OFFICE);
        }
        return reading.is(ActorWords.TITLE)
                && (classes.contains(WordClass.PEOPLE)
                        || classes.contains(WordClass.OFFICE) && isOffice(reading.value(TitleWord.class)));
    }

    private static boolean isOffice(TitleWord title) {
        return title.kind() == TitleWord.Kind.OFFICE
                || title.kind() == TitleWord.Kind.RANK
                || title.kind() == TitleWord.Kind.HONORIFIC;
    }

    private static boolean fits(EntityType type, Set<WordClass> classes) {
        return switch (type) {
            case ARMED_GROUP -> classes.contains(WordClass.ARMED);
            case GOVERNMENT_BODY -> classes.contains(WordClass.OFFICIAL) || classes.contains(WordClass.OFFICE);
            case STATE -> classes.contains(WordClass.METONYM) || classes.contains(WordClass.OFFICE);
            case PERSON -> classes.contains(WordClass.PEOPLE) || classes.contains(WordClass.OFFICE);
            case PEOPLE -> classes.contains(WordClass.PEOPLE);
            case ORGANISATION, OUTLET, UNKNOWN -> false;
        };
    }

    /** Whether the token is part of a place's name. */
    boolean isPlace(int token) {
        return placeTokens.get(token);
    }

    /** Whether the token's word carries the article. */
    boolean hasArticle(int token) {
        return grammar.hasArticle(token);
    }

    /** The mode that an instrument in {@code [from, to)} tells, {@code null} where there is none. */
    @Nullable
    String mode(int from, int to) {
        String mode = null;
        for (int token = from; token < Math.min(to, tokens.size()); token++) {
            Reading reading = text.find(token, EventWords.INSTRUMENT);
            if (reading != null) {
                String found = reading.value(String.class);
                mode = mode == null || outranks(found, mode) ? found : mode;
            }
        }
        return mode;
    }

    /** How an attack was carried out says more than what was fired. */
    private static boolean outranks(String found, String mode) {
        return found.equals("suicide-attack")
                || found.equals("unconventional")
                || found.equals("drone") && mode.equals("aerial");
    }

    /** The first tokens of a phrase, up to where a second one begins. */
    NounPhrase cut(NounPhrase phrase, int end) {
        int last = end;
        while (last > phrase.first() + 1 && grammar.isComma(last - 1)) {
            last--;
        }
        Span span = new Span(phrase.span().begin(), Math.max(phrase.span().begin(), tokens.end(last - 1)));
        return new NounPhrase(phrase.first(), last, span, phrase.definite());
    }

    /** The last tokens of a phrase, from where its first word is only a bound. */
    NounPhrase from(NounPhrase phrase, int first) {
        return new NounPhrase(
                first, phrase.end(), new Span(tokens.begin(first), phrase.span().end()), phrase.definite());
    }

    /** Two phrases that follow each other as one. */
    NounPhrase join(NounPhrase phrase, NounPhrase rest) {
        return new NounPhrase(
                phrase.first(), rest.end(), phrase.span().to(rest.span()), phrase.definite() || rest.definite());
    }

    /** {@code مسلحي التنظيم}, {@code طالبي اللجوء}: a plural without its last letter before a definite noun. */
    boolean isConstructPlural(int token) {
        int next = token + 1;
        if (next >= tokens.size() || !hasArticle(next) && grammar.nameEnd(next) < 0) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.hasSuffix() && reading.is(Verbs.PARTICIPLE)) {
                char[] folded = tokens.folded();
                return folded[tokens.foldedEnd(token) - 1] == Letters.YEH;
            }
        }
        return false;
    }

    /** One token as a phrase. */
    NounPhrase single(int token, int prefix) {
        return new NounPhrase(token, token + 1, new Span(tokens.offsetAfter(token, prefix), tokens.end(token)), true);
    }
}
