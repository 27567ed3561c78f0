package org.isnad.interpret.claims;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.MEEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Act;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.Gender;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Number;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a finite verb: {@code قال س إن}, {@code اتهم س ص بـ}, {@code وكان س أعلن}, {@code نقلت ص عن س قوله}. */
final class VerbCues {
    private static final RuleId CLAUSE = new RuleId("CLAIM.VERB_CLAUSE");
    private static final RuleId PREPOSITION = new RuleId("CLAIM.VERB_PREPOSITION");
    private static final RuleId OBJECT = new RuleId("CLAIM.VERB_OBJECT");
    private static final RuleId OBJECT_BEFORE = new RuleId("CLAIM.OBJECT_BEFORE");
    private static final RuleId RELAY = new RuleId("CLAIM.RELAY");
    private static final RuleId QUOTATION_BEFORE = new RuleId("CLAIM.QUOTATION_BEFORE");
    private static final RuleId BLAME = new RuleId("CLAIM.BLAME");
    private static final RuleId DOCUMENT = new RuleId("CLAIM.DOCUMENT");

    /** Not to have announced something is to have said nothing; not to rule something out is to say it may be. */
    private static final Set<Act> SILENT_WHEN_NEGATED =
            EnumSet.of(Act.SAY, Act.ANNOUNCE, Act.CONFIRM, Act.REPORT, Act.PROMISE, Act.THREATEN);

    private static final int LONGEST_BLAME = 20;
    private static final int LONGEST_NOUN_BEFORE = 8;
    private static final int LONGEST_RELAY = 10;
    private static final int LONGEST_NAME = 6;
    /** How far behind the subject an object is looked for. */
    private static final int FARTHEST_OBJECT = 25;

    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;

    VerbCues(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
    }

    @Nullable
    ClaimDraft at(int verb) {
        for (CueLexicon.Cue cue : bench.cues.findAll(text, verb, Verbs.VERB)) {
            ClaimDraft draft = at(verb, cue);
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    private @Nullable ClaimDraft at(int verb, CueLexicon.Cue cue) {
        return switch (cue.row().style()) {
            case RELAY -> relay(verb, cue);
            case DOCUMENT -> document(verb, cue);
            case RESPONSIBILITY -> blame(verb, cue);
            case PLAIN, WEAK, JUDGEMENT -> plain(verb, cue);
        };
    }

    private @Nullable ClaimDraft plain(int verb, CueLexicon.Cue cue) {
        CueRow row = cue.row();
        int end = bench.complements.isAside(verb) ? bench.complements.nextComma(verb) : grammar.sentenceEnd(verb);
        NounPhrase after = subjectAfter(verb, cue);
        NounPhrase asked = asked(row, after == null ? verb + 1 : after.end(), end);
        Complement complement =
                asked == null ? complement(row, verb, after, end) : complementBehind(row, asked.end(), end);
        int object = complement == null && asked == null && after != null && row.allows(Frame.NP)
                ? objectWithin(row, after)
                : -1;
        if (object >= 0 && after != null) {
            complement = bench.complements.object(row, object, end);
            after = object == after.first() ? null : grammar.nounPhrase(after.first(), object);
        }
        if (complement == null) {
            complement = unmarked(row, verb, after == null ? verb + 1 : after.end(), end);
        }
        ContentScan.Content before = row.allows(Frame.QUOTE) ? bench.contents.quotedBefore(verb) : null;
        if (before != null && (complement == null || complement.frame() != Frame.THAT)) {
            return aroundQuotation(verb, cue, after, before, complement);
        }
        if (cue.reading().hasSuffix() && saysNothingElse(verb, row, complement)) {
            return ofNounBefore(verb, cue, after == null ? grammar.subjectAfter(verb) : after);
        }
        if (complement == null) {
            refuse(verb, cue, "no complement that the cue's row allows");
            return null;
        }
        if (isSilent(verb, row, complement)) {
            refuse(verb, cue, "negated or supposed: nothing was said");
            return null;
        }
        boolean idle = complement.frame() == Frame.NP && after != null && isIdle(cue, after);
        if (idle || isDoubtful(verb, cue, after, complement)) {
            refuse(verb, cue, "nobody who could speak");
            return null;
        }
        ContentScan.Content content = bench.contents.of(complement);
        if (content == null) {
            return null;
        }
        NounPhrase subject = after != null && after.first() < complement.at() ? upTo(after, complement.at()) : null;
        NounPhrase target =
                asked != null ? asked : target(row, subject == null ? verb + 1 : subject.end(), complement.at());
        if (target == null && subject != null && goesOnWithSpeaker(verb, row, subject)) {
            target = subject;
            subject = null;
        }
        NounPhrase medium = bench.medium(subject == null ? verb + 1 : subject.end(), complement.at());
        if (subject == null) {
            subject = subjectElsewhere(verb);
        }
        return draft(verb, cue, subject, target, content, medium, List.of(), rule(complement.frame()));
    }

    /** Whether the pronoun on the verb is what is said, and not whom it is said to or what is judged. */
    private boolean saysNothingElse(int verb, CueRow row, @Nullable Complement complement) {
        if (complement == null) {
            return true;
        }
        return grammar.is(verb - 1, Role.RELATIVE) && row.target() == null && row.act() != Act.OPINE;
    }

    /** {@code الحصيلة التي أوردتها الوزارة}, {@code عرض رفضته الشركة}: what is said stands before, a pronoun takes it up. */
    private @Nullable ClaimDraft ofNounBefore(int verb, CueLexicon.Cue cue, @Nullable NounPhrase subject) {
        boolean relative = grammar.is(verb - 1, Role.RELATIVE);
        int end = relative ? verb - 1 : verb;
        end = grammar.isComma(end - 1) ? end - 1 : end;
        CueRow row = cue.row();
        boolean taken = row.allows(Frame.NP)
                || row.style() == CueRow.Style.RELAY
                || row.act() == Act.SAY && row.allows(Frame.THAT);
        if (!taken || subject == null || !grammar.mayAct(subject) || !grammar.is(end - 1, Role.NOUN)) {
            return null;
        }
        int first = Math.max(grammar.sentenceFirst(verb), end - LONGEST_NOUN_BEFORE);
        for (int begin = first; begin < end; begin++) {
            boolean opens = begin == first || !grammar.is(begin - 1, Role.NOUN) || grammar.hasConjunction(begin);
            NounPhrase phrase = opens && !grammar.is(begin, Role.VERB) ? grammar.nounPhrase(begin, end) : null;
            boolean said = phrase != null
                    && phrase.end() == end
                    && !text.has(begin, FunctionWords.MEDIUM)
                    && !grammar.isHeadedByActor(phrase);
            if (said) {
                ContentScan.Content content = bench.contents.between(begin, end);
                return content == null
                        ? null
                        : draft(verb, cue, subject, null, content, null, List.of(), OBJECT_BEFORE);
            }
        }
        return null;
    }

    private @Nullable NounPhrase subjectElsewhere(int verb) {
        NounPhrase before = grammar.subjectBefore(verb);
        return before == null ? grammar.subjectOfPrecedence(verb) : before;
    }

    /** {@code حملت س ص مسؤولية}, {@code ألقى س باللوم على ص}: what is laid on somebody begins what is said. */
    private @Nullable ClaimDraft blame(int verb, CueLexicon.Cue cue) {
        int end = Math.min(grammar.sentenceEnd(verb), verb + LONGEST_BLAME);
        if (isShownByThis(verb) || text.has(verb - 1, CueLexicon.WHICH)) {
            return null;
        }
        for (int at = verb + 1; at < end; at++) {
            if (text.has(at, CueLexicon.BLAME)) {
                Frame frame = grammar.hasPreposition(at) ? Frame.BI : Frame.NP;
                ContentScan.Content content = bench.contents.of(new Complement(frame, at, at));
                NounPhrase subject = grammar.subjectAfter(verb);
                NounPhrase after = subject != null && subject.first() < at ? upTo(subject, at) : null;
                NounPhrase target = target(cue.row(), after == null ? verb + 1 : after.end(), at);
                NounPhrase speaker = after == null ? grammar.subjectBefore(verb) : after;
                return content == null ? null : draft(verb, cue, speaker, target, content, null, List.of(), BLAME);
            }
            if (grammar.role(at) == Role.VERB || grammar.role(at) == Role.COMPLEMENTISER) {
                return null;
            }
        }
        return null;
    }

    /** {@code "…"، قال س، "…"}: the quotation stands before its cue, or on both sides of it. */
    private ClaimDraft aroundQuotation(
            int verb,
            CueLexicon.Cue cue,
            @Nullable NounPhrase subject,
            ContentScan.Content before,
            @Nullable Complement complement) {
        ContentScan.Content behind =
                complement != null && (complement.frame() == Frame.QUOTE || complement.frame() == Frame.COLON)
                        ? bench.contents.of(complement)
                        : null;
        NounPhrase speaker = subject == null ? grammar.subjectBefore(verb) : subject;
        List<Span> parts = behind == null ? List.of(before.span()) : List.of(before.span(), behind.span());
        return draft(verb, cue, speaker, null, before, null, List.of(), QUOTATION_BEFORE)
                .withContent(parts);
    }

    private @Nullable NounPhrase subjectAfter(int verb, CueLexicon.Cue cue) {
        NounPhrase after = grammar.hasSubjectBefore(verb) ? null : grammar.subjectAfter(verb);
        boolean complement = after != null
                && (bench.complements.isSpeech(after.first())
                        || cue.row().allows(Frame.BI) && bench.complements.isUnknownAfterBi(after.first()));
        boolean manner = after != null
                && bench.complements.isUnknownAfterBi(after.first())
                && grammar.subjectBefore(verb) != null;
        if (after == null || complement || manner || saysAlong(verb)) {
            return null;
        }
        // With a verb that takes an object, a verbal noun behind it is what is said, not who says it.
        boolean act = grammar.isVerbalNoun(after.first())
                && (!grammar.isDefinite(after.first())
                        || cue.row().target() == null && grammar.is(after.first() + 1, Role.PREPOSITION));
        if (act && bench.discourse.namedBefore(after) != null) {
            return after;
        }
        boolean object = cue.row().allows(Frame.NP)
                && (act && !grammar.isHeadedByActor(after) || !grammar.isHeadedByOneWhoMayAct(after));
        return object ? null : after;
    }

    /** {@code تابعت قائلة}: the participle behind the verb says the same thing again. */
    private boolean saysAlong(int verb) {
        if (verb + 1 >= text.size() || grammar.isDefinite(verb + 1) || grammar.isActorNoun(verb + 1)) {
            return false;
        }
        for (CueLexicon.Cue along : bench.cues.findAll(text, verb + 1, Verbs.PARTICIPLE)) {
            if (ParticipleCues.isActive(along.reading()) && along.row().allows(Frame.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    private Span cueSpan(int verb, CueLexicon.Cue cue) {
        Span span = bench.cueSpan(verb, cue.reading());
        return saysAlong(verb) ? new Span(span.begin(), bench.tokens.end(verb + 1)) : span;
    }

    private @Nullable Complement complement(CueRow row, int verb, @Nullable NounPhrase subject, int end) {
        int from = subject == null ? verb + 1 : subject.end();
        Complement clause = bench.complements.clause(row, verb + 1, end);
        Complement prepositional = bench.complements.prepositional(row, from, end);
        if (prepositional == null && subject != null) {
            prepositional = bench.complements.prepositional(row, subject.first() + 1, subject.end());
        }
        Complement act = isActAt(from) ? bench.complements.object(row, from, end) : null;
        boolean takesAct = act != null
                && (prepositional == null || prepositional.at() > from)
                && (clause == null || subject != null && clause.at() > from + 1 && !grammar.isJoinedToBi(clause.at()));
        if (takesAct && (prepositional != null || clause != null)) {
            // A preposition or a clause behind the verbal noun goes on with it.
            return act;
        }
        if (prepositional != null && (clause == null || prepositional.at() + 1 < clause.at())) {
            boolean bound = row.target() != null || clause == null;
            if (bound || prepositional.at() == from) {
                return beforeClause(prepositional, clause);
            }
        }
        Complement object = bench.complements.object(row, skipToObject(from, end), end);
        if (row.allows(Frame.NP)
                && subject != null
                && clause != null
                && clause.at() == subject.end()
                && grammar.isJoinedToBi(clause.at())) {
            // The one phrase before بأن is what is described: the speaker goes on.
            return bench.complements.object(row, subject.first(), end);
        }
        boolean ofObject =
                clause != null && object != null && object.at() < clause.at() && grammar.isJoinedToBi(clause.at());
        return clause == null || ofObject ? object : clause;
    }

    private boolean isActAt(int token) {
        boolean noun = token < text.size() && grammar.isVerbalNoun(token)
                || token < text.size() && text.readings(token).length > 0 && !grammar.hasArticle(token);
        return noun
                && grammar.is(token, Role.NOUN)
                && !grammar.hasPreposition(token)
                && !grammar.isActorNoun(token)
                && !text.has(token, ActorWords.GIVEN_NAME)
                && grammar.nameEnd(token) < 0;
    }

    /** {@code إلى أن}: the clause is what is said, the preposition only leads to it. */
    private static Complement beforeClause(Complement prepositional, @Nullable Complement clause) {
        return clause != null && clause.at() <= prepositional.first() ? clause : prepositional;
    }

    /** {@code طلب س من ص}: the one who is asked. */
    private @Nullable NounPhrase asked(CueRow row, int from, int end) {
        if (!"min".equals(row.target()) || from + 1 >= end || !bench.complements.isMin(from)) {
            return null;
        }
        return grammar.nounPhrase(from + 1, end);
    }

    private @Nullable Complement complementBehind(CueRow row, int from, int end) {
        int at = skipToObject(from, end);
        Complement clause = bench.complements.clause(row, from, end);
        return clause != null && clause.at() <= at + 1 ? clause : bench.complements.object(row, at, end);
    }

    /** {@code …، كما حذرت واشنطن من}: the speaker goes on, and the one name behind the verb is whom he addresses. */
    private boolean goesOnWithSpeaker(int verb, CueRow row, NounPhrase subject) {
        NounPhrase speaker = bench.discourse.lastSpeaker();
        boolean sameSentence = bench.discourse.lastSpokeIn() == bench.tokens.sentenceOf(verb);
        boolean addressed = text.has(subject.first(), FunctionWords.ADDRESSEE) || grammar.isAccusative(subject.first());
        boolean near = bench.discourse.lastSpokeIn() >= bench.tokens.sentenceOf(verb) - 1;
        boolean nobody = near && grammar.hasConjunction(verb) && !grammar.isHeadedByActor(subject);
        return "object".equals(row.target())
                && speaker != null
                && (nobody || sameSentence && text.has(verb - 1, CueLexicon.ALSO) || addressed);
    }

    /** {@code شرح المعلم الدرس}: with an object alone, only somebody who is known to speak makes a claim of the verb. */
    private boolean isIdle(CueLexicon.Cue cue, NounPhrase subject) {
        int head = subject.first();
        if (grammar.isHeadedByActor(subject) || bench.discourse.namedBefore(subject) != null) {
            return false;
        }
        boolean unknown = text.readings(head).length == 0 && grammar.hasArticle(head) && !grammar.isAdjective(head);
        return unknown && cue.row().style() == CueRow.Style.WEAK || !grammar.mayAct(subject);
    }

    /** The phrase, cut before its complement where it ran into it. */
    private @Nullable NounPhrase upTo(NounPhrase phrase, int end) {
        return phrase.end() <= end ? phrase : grammar.nounPhrase(phrase.first(), end);
    }

    /** Past times, adverbs and prepositional phrases that stand between a verb and its object. */
    private int skipToObject(int from, int end) {
        int limit = Math.min(end, from + FARTHEST_OBJECT);
        int at = from;
        while (at < limit) {
            int next = pastAdjunct(at, limit);
            if (next == at) {
                break;
            }
            at = next;
        }
        boolean another =
                at > from && grammar.isComma(at - 1) && text.has(at, Verbs.PARTICIPLE) && !grammar.isDefinite(at);
        return another ? limit : at;
    }

    private int pastAdjunct(int at, int limit) {
        Role role = grammar.role(at);
        if (role == Role.TIME || role == Role.PARTICLE || grammar.isComma(at)) {
            return at + 1;
        }
        boolean attached = role == Role.NOUN && grammar.hasPreposition(at);
        if (role != Role.PREPOSITION && !attached) {
            return at;
        }
        int first = attached ? at : at + 1;
        if (!attached && (first >= limit || grammar.is(first, Role.TIME) || isWithPronoun(at))) {
            return first;
        }
        NounPhrase phrase = grammar.nounPhrase(first, limit);
        return phrase == null ? first : phrase.end();
    }

    /** {@code عليه}, {@code لديها}: a preposition that carries its pronoun. */
    private boolean isWithPronoun(int preposition) {
        char[] folded = bench.tokens.folded();
        int end = bench.tokens.foldedEnd(preposition);
        char last = folded[end - 1];
        char before = folded[end - 2];
        return last == HEH && before != ALEF || before == HEH && (last == ALEF || last == MEEM);
    }

    private @Nullable NounPhrase target(CueRow row, int from, int to) {
        if (row.target() == null || from >= to) {
            return null;
        }
        int at = from;
        while (at < to
                && (grammar.role(at) == Role.TIME || grammar.isComma(at) || grammar.role(at) == Role.PREPOSITION)) {
            at++;
        }
        return at < to && grammar.role(at) == Role.NOUN ? grammar.nounPhrase(at, to) : null;
    }

    /** {@code لم يعلن}, {@code إذا أعلن}; and {@code إنه لا يعتقد}, where the claim is that of the cue before. */
    private boolean isSilent(int verb, CueRow row, Complement complement) {
        if (text.has(verb - 1, CueLexicon.SUPPOSED)) {
            return true;
        }
        if (!bench.isNegated(verb)) {
            return false;
        }
        boolean within = grammar.is(verb - 2, Role.COMPLEMENTISER) && row.act() == Act.OPINE;
        boolean object = row.style() == CueRow.Style.WEAK && complement.frame() == Frame.NP;
        return SILENT_WHEN_NEGATED.contains(row.act()) || within || object;
    }

    /** Where nobody speaks: a weak cue without somebody who could, a passive, a state of affairs. */
    private boolean isDoubtful(int verb, CueLexicon.Cue cue, @Nullable NounPhrase subject, Complement complement) {
        if (NounCues.isUnsaid(text, cue.row().lemma(), complement.first()) || tellsOfState(verb, subject)) {
            return true;
        }
        if (complement.frame() == Frame.THAT) {
            return false;
        }
        if (cue.row().style() == CueRow.Style.JUDGEMENT && isImperfect(cue)) {
            return complement.frame() == Frame.NP && !judges(verb, subject, complement);
        }
        return cue.row().style() == CueRow.Style.WEAK
                && !saysOfItself(complement)
                && (subject == null ? !hasSpeakerElsewhere(verb) : !maySpeak(subject));
    }

    /** {@code مما يدل على}, {@code ما يؤكد أن}: what was told before shows it, nobody says it. */
    private boolean tellsOfState(int verb, @Nullable NounPhrase subject) {
        return isShownByThis(verb) && subject == null
                || text.has(verb - 1, CueLexicon.WHICH)
                        && (grammar.isComma(verb - 2) || text.has(verb - 1, CueLexicon.ABSTRACT))
                        && (subject == null || !grammar.isHeadedByActor(subject));
    }

    /** {@code وهذا يؤكد أن}, {@code وهذا ما يفسر}. */
    private boolean isShownByThis(int verb) {
        int before = verb - 1;
        while (before > 0 && (grammar.is(before, Role.PARTICLE) || text.has(before, CueLexicon.WHICH))) {
            before--;
        }
        return grammar.is(before, Role.DEMONSTRATIVE);
    }

    /** {@code يعتبر الوزير القرار خطأ} beside the passive {@code يعتبر الجسر من أقدم الجسور}. */
    private boolean judges(int verb, @Nullable NounPhrase subject, Complement complement) {
        NounPhrase judge = subject == null ? grammar.subjectBefore(verb) : subject;
        int object = complement.first();
        boolean definite = grammar.isDefinite(object)
                || grammar.nameEnd(object) > 0
                || text.has(object, Verbs.MASDAR)
                || grammar.is(object, Role.DEMONSTRATIVE);
        return judge != null && grammar.mayAct(judge) && definite;
    }

    private static boolean isImperfect(CueLexicon.Cue cue) {
        return cue.reading().value(VerbForm.class).form().aspect() == Aspect.IMPERFECT;
    }

    /** {@code أبدت المستشفيات استعدادها}: a verbal noun with a pronoun is the subject's own. */
    private boolean saysOfItself(Complement complement) {
        Reading own = text.find(complement.first(), Verbs.MASDAR);
        return complement.frame() == Frame.NP && own != null && own.hasSuffix() && !own.article();
    }

    private boolean maySpeak(NounPhrase subject) {
        return grammar.mayAct(subject) || text.has(subject.first(), FunctionWords.MEDIUM);
    }

    /** A subject before the verb, or somebody who has just spoken and goes on. */
    private boolean hasSpeakerElsewhere(int verb) {
        NounPhrase before = grammar.subjectBefore(verb);
        if (before != null) {
            return grammar.mayAct(before);
        }
        int sentence = bench.tokens.sentenceOf(verb);
        return verb == grammar.sentenceFirst(verb)
                && grammar.hasConjunction(verb)
                && bench.discourse.lastSpeaker() != null
                && bench.discourse.lastSpokeIn() >= sentence - 1;
    }

    /** Where, in a phrase that two noun phrases have run into, the second begins, -1 where it is one. */
    private int objectWithin(CueRow row, NounPhrase phrase) {
        int first = phrase.first();
        if (text.has(first, Verbs.MASDAR) && !grammar.isHeadedByActor(phrase)) {
            return first;
        }
        boolean name = text.readings(first).length == 0 && !grammar.isDefinite(first);
        for (int at = first + 1; (name || grammar.isHeadedByActor(phrase)) && at < phrase.end(); at++) {
            boolean complete = grammar.isDefinite(at - 1) || name && at == first + 1 || endsName(at);
            boolean indefinite = grammar.hasArticle(at - 1) || endsName(at) || isAccusative(at);
            boolean clear = row.style() != CueRow.Style.WEAK || text.has(at, Verbs.MASDAR);
            if (clear && (complete && opensObject(at) || indefinite && opensIndefiniteObject(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean endsName(int end) {
        for (int begin = end - 1; begin >= Math.max(0, end - LONGEST_NAME); begin--) {
            if (grammar.nameEnd(begin) == end) {
                return true;
            }
        }
        return false;
    }

    /** {@code جماعة مسلحة هجوما}: a verbal noun in the accusative is no part of a subject. */
    private boolean isAccusative(int token) {
        int end = bench.tokens.foldedEnd(token);
        return text.has(token, Verbs.MASDAR)
                && end - bench.tokens.foldedBegin(token) > 3
                && bench.tokens.folded()[end - 1] == ALEF;
    }

    private boolean opensIndefiniteObject(int token) {
        return (text.readings(token).length > 0 || grammar.hasArticle(token - 1) && endsInHeh(token))
                && grammar.is(token, Role.NOUN)
                && !grammar.isDefinite(token)
                && !grammar.hasPreposition(token)
                && !grammar.hasConjunction(token)
                && (grammar.hasArticle(token - 1) || !grammar.isIndefiniteAdjective(token))
                && grammar.nameEnd(token) < 0
                && !grammar.isActorNoun(token)
                && !text.has(token, ActorWords.GIVEN_NAME);
    }

    private boolean endsInHeh(int token) {
        return bench.tokens.isWord(token) && bench.tokens.folded()[bench.tokens.foldedEnd(token) - 1] == HEH;
    }

    private boolean opensObject(int token) {
        return grammar.hasArticle(token)
                && !grammar.hasPreposition(token)
                && !grammar.hasConjunction(token)
                && !grammar.isAdjective(token)
                && (grammar.nameEnd(token) < 0 || text.has(token, Verbs.MASDAR))
                && !text.has(token, ActorWords.TITLE)
                && !text.has(token, ActorWords.GIVEN_NAME);
    }

    /** {@code وقال لا يوجد …}, {@code وأضاف نحن …}: what is said begins without any mark. */
    private @Nullable Complement unmarked(CueRow row, int verb, int from, int end) {
        if (!row.allows(Frame.BARE) || from + 1 >= end) {
            return null;
        }
        boolean begins = grammar.role(from) == Role.PRONOUN
                || text.has(from, FunctionWords.NEGATION)
                || from == verb + 1 && grammar.role(from) == Role.VERB && !grammar.hasConjunction(from);
        return begins ? new Complement(Frame.BARE, from, from) : null;
    }

    private @Nullable ClaimDraft relay(int verb, CueLexicon.Cue cue) {
        int end = grammar.sentenceEnd(verb);
        NounPhrase relay = grammar.subjectAfter(verb);
        if (cue.reading().hasSuffix()) {
            return ofNounBefore(verb, cue, relay);
        }
        int from = relayedFrom(verb, cue.row(), relay, end);
        if (from < 0) {
            return null;
        }
        relay = relay == null || relay.end() <= from ? relay : grammar.nounPhrase(relay.first(), from);
        int qawl = find(from + 1, end);
        NounPhrase speaker = grammar.nounPhrase(from + 1, qawl < 0 ? end : qawl);
        if (speaker == null) {
            return null;
        }
        List<NounPhrase> via = relay == null ? List.of() : List.of(relay);
        CueLexicon.Cue own = qawl < 0 ? null : bench.cues.find(text, qawl, Verbs.MASDAR);
        Act act = own == null ? Act.SAY : own.row().act();
        ContentScan.Content content = qawl < 0 ? null : relayed(own, qawl, end);
        if (content == null) {
            Complement clause = bench.complements.clause(SAYING, qawl < 0 ? speaker.end() : qawl + 1, end);
            boolean told = clause != null || qawl >= 0;
            content = told ? bench.contents.from(clause == null ? qawl + 1 : clause.first()) : null;
        }
        return content == null
                ? null
                : draft(verb, cue, speaker, null, content, null, via, RELAY).withAct(act);
    }

    /** Where {@code عن}, {@code إلى} stands between who relays and who speaks, -1 where it does not. */
    private int relayedFrom(int verb, CueRow row, @Nullable NounPhrase relay, int end) {
        int limit = Math.min(end, (relay == null ? verb + 1 : relay.end()) + LONGEST_RELAY);
        for (int at = verb + 1; at < limit; at++) {
            Role role = grammar.role(at);
            if (bench.complements.isPrepositionOf(row, at)) {
                return at;
            }
            if (role == Role.VERB && at > verb + 1 || role == Role.COMPLEMENTISER || role == Role.RELATIVE) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code نقلت ص عن س تنديده بـ}: the complement of the verbal noun by which the speaker's act is told. */
    private ContentScan.@Nullable Content relayed(CueLexicon.@Nullable Cue own, int noun, int end) {
        if (own == null || text.has(noun, CueLexicon.QAWL)) {
            return null;
        }
        Complement behind = bench.complements.prepositional(own.row(), noun + 1, end);
        if (behind == null || behind.at() > noun + 2) {
            behind = bench.complements.object(own.row(), noun + 1, end);
        }
        return behind == null ? null : bench.contents.of(behind);
    }

    private static final CueRow SAYING = new CueRow(
            "",
            Act.REPORT,
            EnumSet.of(Frame.THAT, Frame.QUOTE, Frame.COLON),
            null,
            CueRow.Style.PLAIN,
            new org.isnad.lexicon.RowRef("interpret/claims/cues.tsv", 0));

    /** The noun by which somebody's own words are told: {@code قوله}, or the verbal noun of another cue with a pronoun. */
    private int find(int from, int end) {
        for (int at = from; at < end && grammar.role(at) != Role.COMPLEMENTISER; at++) {
            if (text.has(at, CueLexicon.QAWL) || isOwnAct(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isOwnAct(int token) {
        CueLexicon.Cue noun = bench.cues.find(text, token, Verbs.MASDAR);
        return noun != null
                && noun.reading().hasSuffix()
                && !noun.reading().article()
                && noun.reading().preposition() == 0
                && !grammar.is(token - 1, Role.PREPOSITION)
                && !grammar.hasConjunction(token);
    }

    private @Nullable ClaimDraft document(int verb, CueLexicon.Cue cue) {
        int end = grammar.sentenceEnd(verb);
        if (verb + 2 >= end || grammar.role(verb + 1) != Role.PREPOSITION) {
            return null;
        }
        NounPhrase documentPhrase = grammar.nounPhrase(verb + 2, end);
        Complement clause = documentPhrase == null ? null : bench.complements.clause(SAYING, documentPhrase.end(), end);
        ContentScan.Content content = clause == null ? null : bench.contents.from(clause.first());
        NounPhrase author = clause == null ? null : bench.author(documentPhrase, clause.at());
        return content == null
                ? null
                : draft(verb, cue, author == null ? documentPhrase : author, null, content, null, List.of(), DOCUMENT);
    }

    private ClaimDraft draft(
            int verb,
            CueLexicon.Cue cue,
            @Nullable NounPhrase subject,
            @Nullable NounPhrase target,
            ContentScan.Content content,
            @Nullable NounPhrase medium,
            List<NounPhrase> via,
            RuleId rule) {
        NounPhrase antecedent = null;
        if (subject != null) {
            antecedent = bench.discourse.namedBefore(subject);
        } else if (!isImpersonal(verb, cue)) {
            antecedent = bench.runningSpeaker(verb);
        }
        return new ClaimDraft(
                verb,
                cueSpan(verb, cue),
                cue.row().lemma(),
                bench.acts.of(cue.row().act(), content.first(), subject, antecedent),
                content.form(),
                bench.isNegated(verb),
                subject,
                antecedent,
                target,
                List.of(content.span()),
                medium,
                via,
                rule,
                cue.row().row());
    }

    /** {@code يعتقد أن}: an imperfect without a subject, right before its clause, may be a passive: nobody is named. */
    private boolean isImpersonal(int verb, CueLexicon.Cue cue) {
        VerbForm form = cue.reading().value(VerbForm.class);
        return form.form().aspect() == Aspect.IMPERFECT
                && form.form().gender() != Gender.FEMININE
                && form.form().number() == Number.SINGULAR
                && grammar.is(verb + 1, Role.COMPLEMENTISER)
                && (verb == grammar.sentenceFirst(verb) || grammar.is(verb - 1, Role.RELATIVE))
                && cue.row().act() == Act.OPINE;
    }

    private static RuleId rule(Frame frame) {
        return switch (frame) {
            case THAT, QUOTE, COLON -> CLAUSE;
            case NP -> OBJECT;
            case BARE -> CLAUSE;
            case BI, LI, ILA, ALA, AN, MIN, FI -> PREPOSITION;
        };
    }

    private void refuse(int verb, CueLexicon.Cue cue, String why) {
        if (bench.trace.isOn()) {
            bench.trace.refused(bench.cueSpan(verb, cue.reading()), CLAUSE, why);
        }
    }
}
