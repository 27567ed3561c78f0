package org.isnad.link;

import java.time.LocalDate;
import java.util.List;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
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

    private static final RuleId NATIONALITY = new RuleId("LINK.NATIONALITY");

    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final Wording wording;
    private final Names names;
    private final Governments governments;
    private final Offices offices;
    private final @Nullable LocalDate published;
    private final Trace trace;

    Descriptions(
            Grammar grammar,
            Wording wording,
            Names names,
            Governments governments,
            Offices offices,
            @Nullable LocalDate published,
            Trace trace) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.wording = wording;
        this.names = names;
        this.governments = governments;
        this.offices = offices;
        this.published = published;
        this.trace = trace;
    }

    /**
     * The entity that the phrase means; made where no earlier one fits. One without mentions where the phrase means a thing.
     *
     * @param speaks whether the phrase says who speaks
     */
    EntityDraft link(NounPhrase phrase, boolean speaks) {
        int first = wording.firstWord(phrase.first(), phrase.end());
        List<String> words = wording.bare(first, phrase.end());
        EntityDraft entity = earlier(phrase, first, words);
        if (entity == null) {
            PhraseHead head = new PhraseHead(grammar, wording, offices, phrase, first);
            if (!mayAct(head, speaks)) {
                return EntityDraft.described(phrase.span().of(tokens.text()), EntityType.UNKNOWN, null, null);
            }
            entity = described(phrase, first, words, head);
        }
        boolean titled = new PhraseHead(grammar, wording, offices, phrase, first).title() != null
                && text.has(first, ActorWords.TITLE);
        Antecedent.Kind kind = titled ? Antecedent.Kind.TITLE : Antecedent.Kind.DESCRIPTION;
        names.antecedents().add(first, new Antecedent(entity, kind, words, names.isDefinite(first)));
        return entity.mentionedAt(phrase.span(), titled ? Mention.Kind.TITLE : Mention.Kind.NOMINAL);
    }

    /** Whether the head means somebody; a place that stands for nobody does not. */
    private boolean mayAct(PhraseHead head, boolean speaks) {
        boolean place = head.type() == EntityType.UNKNOWN
                && (names.isPlaceAt(head.token()) || names.isPlaceAt(head.token() + 1));
        return !place && head.mayAct(speaks);
    }

    private @Nullable EntityDraft earlier(NounPhrase phrase, int first, List<String> words) {
        Actor government = governments.partyCalled(first, phrase.end());
        if (government != null) {
            names.trace(phrase.span(), GOVERNMENT, government.row());
            return names.known(government);
        }
        if (words.isEmpty() || names.isAnother(phrase.end() - 1)) {
            return null;
        }
        Actor origin = governments.ofNationality(first, phrase.end());
        if (origin != null) {
            names.trace(phrase.span(), NATIONALITY, origin.row());
            return names.known(origin);
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
        if (bearer == null && text.has(first, ActorWords.OFFICIAL) && names.isDefinite(first)) {
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
        EntityType type = head == null ? null : head.value(HeadWord.class).type();
        if (type != EntityType.ARMED_GROUP && type != EntityType.ORGANISATION) {
            return null;
        }
        String word = wording.bare(first);
        return latestBefore(
                first, earlier -> earlier.kind() == Antecedent.Kind.NAME && isCalled(earlier.entity(), word));
    }

    /** Whether a name of the body begins with the noun: {@code حركة …} of the one called {@code حماس}. */
    private static boolean isCalled(EntityDraft body, String noun) {
        return body.actor() != null
                && body.type() != EntityType.PERSON
                && body.actor().heads().contains(noun);
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

    private EntityDraft described(NounPhrase phrase, int first, List<String> words, PhraseHead head) {
        String described = wording.shown(phrase.span());
        boolean unnamed = text.has(first, FunctionWords.UNNAMED) && !names.isDefinite(first);
        boolean another = unnamed || names.isAnother(phrase.end() - 1);
        // Two sources that nobody names are two, also when they are called alike; so are five and nine wounded.
        String key = "phrase:"
                + (head.counted() ? described : String.join(" ", words))
                + (another ? "@" + phrase.first() : "");
        EntityType type = joinsPersons(first, phrase.end()) ? EntityType.PEOPLE : head.type();
        Reading title = head.title();
        TitleWord titleWord = title == null ? null : title.value(TitleWord.class);
        String sector = head.sector(type);
        return names.byKey(key, () -> {
            String country = names.countryIn(first, phrase.end());
            EntityDraft draft = EntityDraft.described(described, type, country, sector);
            if (titleWord != null && type == EntityType.PERSON) {
                draft.holds(described, null, titleWord);
            }
            return holdsName(first, phrase.end()) ? draft.holdsName() : draft;
        });
    }

    private boolean holdsName(int first, int end) {
        for (int token = first + 1; token < end; token++) {
            if (text.has(token, ActorWords.GIVEN_NAME) && !text.has(token, ActorWords.NATIONALITY)) {
                return true;
            }
        }
        return false;
    }

    /** {@code الرئيس فلان والملك فلان}: two of them. */
    private boolean joinsPersons(int first, int end) {
        boolean person = false;
        for (int token = first; token < end; token++) {
            boolean isPerson = names.isPersonAt(token);
            boolean next = isPerson || text.has(token, ActorWords.TITLE);
            if (person && next && tokens.isWord(token) && grammar.hasConjunction(token)) {
                return true;
            }
            person |= isPerson;
        }
        return false;
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
