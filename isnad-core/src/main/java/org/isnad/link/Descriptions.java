package org.isnad.link;

import java.time.LocalDate;
import java.util.List;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.lexicon.RowRef;
import org.isnad.link.Antecedents.Antecedent;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.HeadWord;
import org.isnad.recognise.actors.TitleWord;
import org.isnad.rules.Trace;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Links phrases without a name: titles, short forms, sides, those named last; what fits nobody stays a description. */
final class Descriptions {
    private static final RuleId SHORT_FORM = new RuleId("LINK.SHORT_FORM");
    private static final RuleId TITLE_ALONE = new RuleId("LINK.TITLE_ALONE");
    private static final RuleId OFFICE_ON_DAY = new RuleId("LINK.OFFICE_ON_DAY");
    private static final RuleId LATTER = new RuleId("LINK.LATTER");
    private static final RuleId GOVERNMENT = new RuleId("LINK.GOVERNMENT");
    private static final RuleId NAMED_BY_SEAT = new RuleId("LINK.NAMED_BY_SEAT");

    private final LexicalText text;
    private final TokenisedText tokens;
    private final Wording wording;
    private final Names names;
    private final Governments governments;
    private final Offices offices;
    private final @Nullable LocalDate published;
    private final Trace trace;

    Descriptions(
            LexicalText text,
            Wording wording,
            Names names,
            Governments governments,
            Offices offices,
            @Nullable LocalDate published,
            Trace trace) {
        this.text = text;
        this.tokens = text.tokens();
        this.wording = wording;
        this.names = names;
        this.governments = governments;
        this.offices = offices;
        this.published = published;
        this.trace = trace;
    }

    /** The entity that the phrase means; made where no earlier one fits. */
    EntityDraft link(NounPhrase phrase) {
        int first = wording.firstWord(phrase.first(), phrase.end());
        List<String> words = wording.bare(first, phrase.end());
        EntityDraft entity = earlier(phrase, first, words);
        if (entity == null) {
            entity = described(phrase, first, words);
        }
        boolean titled = text.has(first, ActorWords.TITLE);
        Antecedent.Kind kind = titled ? Antecedent.Kind.TITLE : Antecedent.Kind.DESCRIPTION;
        names.antecedents().add(first, new Antecedent(entity, kind, words, names.isDefinite(first)));
        return entity.mentionedAt(phrase.span(), titled ? Mention.Kind.TITLE : Mention.Kind.NOMINAL);
    }

    private @Nullable EntityDraft earlier(NounPhrase phrase, int first, List<String> words) {
        Actor government = governments.partyCalled(first, phrase.end());
        if (government != null) {
            names.trace(phrase.span(), GOVERNMENT, government.row());
            return names.known(government);
        }
        if (words.isEmpty()) {
            return null;
        }
        boolean definite = names.isDefinite(first) || phrase.definite();
        if (words.size() == 1 && names.isDefinite(first) && text.has(first, ActorWords.LATTER)) {
            return found(phrase.span(), LATTER, latestBefore(first, Descriptions::isPerson));
        }
        if (definite && text.has(first, ActorWords.TITLE)) {
            return titled(phrase, first, words);
        }
        EntityDraft longer = definite ? shortForm(phrase, first, words) : null;
        return longer == null && !names.isDefinite(first) ? seat(phrase, first, words) : longer;
    }

    private @Nullable EntityDraft titled(NounPhrase phrase, int first, List<String> words) {
        // "The president" is not the president of a council, but whoever was called "the … president".
        boolean chief = words.size() == 1 && text.has(first, ActorWords.CHIEF);
        Antecedent bearer = latestBefore(
                first,
                earlier -> earlier.kind() != Antecedent.Kind.NAME
                        && earlier.isTakenUpBy(words)
                        && (!chief || earlier.definite()));
        if (bearer == null && text.has(first, ActorWords.OFFICIAL)) {
            String country = names.countryIn(first, phrase.end());
            bearer = latestBefore(first, earlier -> isOfficial(earlier, country));
        }
        if (bearer != null) {
            return found(phrase.span(), TITLE_ALONE, bearer);
        }
        return office(phrase, words);
    }

    private static boolean isOfficial(Antecedent antecedent, @Nullable String country) {
        return antecedent.kind() == Antecedent.Kind.TITLE
                && isPerson(antecedent)
                && (country == null || country.equals(antecedent.entity().country()));
    }

    private static boolean isPerson(Antecedent antecedent) {
        return antecedent.entity().type() == EntityType.PERSON && antecedent.kind() != Antecedent.Kind.DESCRIPTION;
    }

    private @Nullable EntityDraft shortForm(NounPhrase phrase, int first, List<String> words) {
        Antecedent longer =
                latestBefore(first, earlier -> earlier.kind() != Antecedent.Kind.TITLE && earlier.isTakenUpBy(words));
        if (longer == null && words.size() == 1) {
            longer = ofKind(first);
        }
        return found(phrase.span(), SHORT_FORM, longer);
    }

    /** {@code الحركة}, {@code الصحيفة}: an armed group or outlet by the noun for its kind. */
    private @Nullable Antecedent ofKind(int first) {
        if (text.has(first, ActorWords.OUTLET_WORD)) {
            return latestBefore(
                    first,
                    earlier -> earlier.kind() == Antecedent.Kind.NAME
                            && earlier.entity().type() == EntityType.OUTLET);
        }
        Reading head = text.find(first, ActorWords.HEAD_WORD);
        if (head == null || head.value(HeadWord.class).type() != EntityType.ARMED_GROUP) {
            return null;
        }
        return latestBefore(
                first,
                earlier -> earlier.kind() == Antecedent.Kind.NAME
                        && earlier.entity().type() == EntityType.ARMED_GROUP);
    }

    /** A place's name alone for the body that was named by it before: {@code القاعدة … في بلدة}, later {@code بلدة}. */
    private @Nullable EntityDraft seat(NounPhrase phrase, int first, List<String> words) {
        if (words.size() != 1 || text.has(first, FunctionWords.UNNAMED) || text.has(first, ActorWords.HEAD_WORD)) {
            return null;
        }
        String place = words.get(0);
        Antecedent body = latestBefore(
                first,
                earlier -> earlier.kind() == Antecedent.Kind.NAME
                        && earlier.entity().type() != EntityType.PERSON
                        && earlier.words().size() > 1
                        && earlier.words().get(earlier.words().size() - 1).equals(place));
        return found(phrase.span(), NAMED_BY_SEAT, body);
    }

    private @Nullable EntityDraft office(NounPhrase phrase, List<String> words) {
        if (published == null) {
            return null;
        }
        Actor holder = offices.holder(words, published);
        if (holder == null) {
            if (trace.isOn()) {
                trace.refused(phrase.span(), OFFICE_ON_DAY, "no one person is known to have held it on " + published);
            }
            return null;
        }
        names.trace(phrase.span(), OFFICE_ON_DAY, holder.row());
        return names.known(holder);
    }

    private EntityDraft described(NounPhrase phrase, int first, List<String> words) {
        String described = phrase.span().of(tokens.text());
        boolean unnamed = text.has(first, FunctionWords.UNNAMED) && !names.isDefinite(first);
        // Two sources that nobody names are two, also when they are called alike.
        String key = "phrase:" + String.join(" ", words) + (unnamed ? "@" + phrase.first() : "");
        Reading head = text.find(first, ActorWords.HEAD_WORD);
        Reading title = text.find(first, ActorWords.TITLE);
        HeadWord headWord = head == null ? null : head.value(HeadWord.class);
        TitleWord titleWord = title == null ? null : title.value(TitleWord.class);
        EntityType type =
                isOne(first, title) || headWord != null && headWord.type() == EntityType.PEOPLE && isOne(first, head)
                        ? EntityType.PERSON
                        : headWord != null ? headWord.type() : EntityType.UNKNOWN;
        String sector = headWord != null ? headWord.sector() : null;
        if (titleWord != null && type == EntityType.PERSON) {
            sector = titleWord.sector();
        }
        String knownSector = sector;
        return names.byKey(key, () -> {
            String country = names.countryIn(first, phrase.end());
            EntityDraft draft = EntityDraft.described(described, type, country, knownSector);
            if (titleWord != null && type == EntityType.PERSON) {
                draft.holds(described, null, titleWord);
            }
            return draft;
        });
    }

    /** Whether the word is the first form of its row, the masculine singular, or its feminine. */
    private boolean isOne(int token, @Nullable Reading reading) {
        if (reading == null || reading.length() > 1) {
            return reading != null && reading.is(ActorWords.TITLE);
        }
        List<String> lemma = offices.bareWords(reading.entry().lemma());
        String word = wording.bare(token);
        return !lemma.isEmpty()
                && word.startsWith(lemma.get(0))
                && word.length() <= lemma.get(0).length() + 1;
    }

    private @Nullable Antecedent latestBefore(int token, java.util.function.Predicate<Antecedent> test) {
        return names.antecedents().latestBefore(token, test);
    }

    private @Nullable EntityDraft found(Span span, RuleId rule, @Nullable Antecedent antecedent) {
        if (antecedent == null) {
            return null;
        }
        Actor actor = antecedent.entity().actor();
        RowRef row = actor == null ? null : actor.row();
        names.trace(span, rule, row);
        return antecedent.entity();
    }
}
