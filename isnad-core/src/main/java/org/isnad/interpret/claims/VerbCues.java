package org.isnad.interpret.claims;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.MEEM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.WAW;

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
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Traits;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a finite verb: {@code قال س إن}, {@code اتهم س ص بـ}, {@code وكان س أعلن}. */
final class VerbCues {
    private static final RuleId CLAUSE = new RuleId("CLAIM.VERB_CLAUSE");
    private static final RuleId PREPOSITION = new RuleId("CLAIM.VERB_PREPOSITION");
    private static final RuleId OBJECT = new RuleId("CLAIM.VERB_OBJECT");
    private static final RuleId QUOTATION_BEFORE = new RuleId("CLAIM.QUOTATION_BEFORE");

    /** Not to have announced something is to have said nothing; not to rule something out is to say it may be. */
    private static final Set<Act> SILENT_WHEN_NEGATED =
            EnumSet.of(Act.SAY, Act.ANNOUNCE, Act.CONFIRM, Act.REPORT, Act.PROMISE, Act.THREATEN);

    private static final int LONGEST_NAME = 6;
    /** How far behind the subject an object is looked for. */
    private static final int FARTHEST_OBJECT = 25;

    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;
    private final VerbDrafts drafts;
    private final ObjectBeforeCues objectsBefore;
    private final RelayCues relays;
    private final DocumentCues documents;
    private final BlameCues blames;

    VerbCues(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
        this.drafts = new VerbDrafts(bench);
        this.objectsBefore = new ObjectBeforeCues(bench, drafts);
        this.relays = new RelayCues(bench, drafts, objectsBefore);
        this.documents = new DocumentCues(bench, drafts);
        this.blames = new BlameCues(bench, drafts);
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
            case RELAY -> relays.at(verb, cue);
            case DOCUMENT -> documents.at(verb, cue);
            case RESPONSIBILITY -> blames.at(verb, cue);
            case PLAIN, WEAK, JUDGEMENT, MEDIA -> isKeptBack(verb, cue.row()) ? null : plain(verb, cue);
        };
    }

    private boolean reports(@Nullable NounPhrase subject) {
        return subject != null && (bench.acts.isMedium(subject) || grammar.is(subject.first(), Role.QUOTE));
    }

    /** {@code رفض ذكر اسمه}: who speaks for the claim is not named, nothing else is said. */
    private boolean isKeptBack(int verb, CueRow row) {
        return (row.act() == Act.DEMAND || row.act() == Act.REJECT) && bench.complements.withholdsName(verb);
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
            return objectsBefore.at(verb, cue, after == null ? grammar.subjectAfter(verb) : after);
        }
        if (complement == null && grammar.is(verb + 1, Role.DEMONSTRATIVE) && row.allows(Frame.THAT)) {
            return ofAllBefore(verb, cue);
        }
        if (complement == null) {
            refuse(verb, cue, "no complement that the cue's row allows");
            return null;
        }
        if (isSilent(verb, cue, complement)) {
            refuse(verb, cue, "negated or supposed: nothing was said");
            return null;
        }
        if (row.style() == CueRow.Style.MEDIA && !reports(after)) {
            refuse(verb, cue, "nobody who reports for others");
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
        NounPhrase subject =
                after != null && after.first() < complement.at() ? drafts.upTo(after, complement.at()) : null;
        NounPhrase target =
                asked != null ? asked : drafts.target(row, subject == null ? verb + 1 : subject.end(), complement.at());
        if (target == null && subject != null && goesOnWithSpeaker(verb, row, subject)) {
            target = subject;
            subject = null;
        }
        NounPhrase medium = bench.medium(subject == null ? verb + 1 : subject.end(), complement.at());
        if (subject == null) {
            subject = subjectElsewhere(verb);
        }
        return drafts.draft(verb, cue, subject, target, content, medium, List.of(), rule(complement.frame()));
    }

    /** Whether the pronoun on the verb is what is said, and not whom it is said to or what is judged. */
    private boolean saysNothingElse(int verb, CueRow row, @Nullable Complement complement) {
        if (complement == null) {
            return true;
        }
        return grammar.is(verb - 1, Role.RELATIVE) && row.target() == null && row.act() != Act.OPINE;
    }

    /** {@code …، أوضح ذلك س}: the whole clause before, or the sentence before, is what is said. */
    private @Nullable ClaimDraft ofAllBefore(int verb, CueLexicon.Cue cue) {
        NounPhrase speaker = grammar.nounPhrase(verb + 2, grammar.sentenceEnd(verb));
        int first = grammar.sentenceFirst(verb);
        if (speaker == null || !grammar.mayAct(speaker) || bench.isNegated(verb)) {
            return null;
        }
        if (verb == first && first > 0) {
            first = grammar.sentenceFirst(first - 1);
        }
        ContentScan.Content content = first < verb ? bench.contents.between(first, verb) : null;
        return content == null ? null : drafts.draft(verb, cue, speaker, null, content, null, List.of(), CLAUSE);
    }

    private @Nullable NounPhrase subjectElsewhere(int verb) {
        NounPhrase before = grammar.subjectBefore(verb);
        return before == null ? grammar.subjectOfPrecedence(verb) : before;
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
        return drafts.draft(verb, cue, speaker, null, before, null, List.of(), QUOTATION_BEFORE)
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
        if (after == null
                || complement
                || manner
                || drafts.saysAlong(verb)
                || Agreement.isMarkedForSeveral(cue.reading())) {
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
                && !text.has(after.first(), FunctionWords.MEDIUM)
                && (act && !grammar.isHeadedByActor(after) || !grammar.isHeadedByOneWhoMayAct(after));
        boolean shows = cue.row().act() == Act.REPORT
                && text.has(after.first(), FunctionWords.MEDIUM)
                && grammar.isNominative(after.first());
        return object && !shows && !isBeforeClause(cue.row(), after) ? null : after;
    }

    /** {@code كشف استطلاع للرأي أن}: before a that-clause, which is the object, a phrase can only be the subject. */
    private boolean isBeforeClause(CueRow row, NounPhrase phrase) {
        Complement clause = row.target() != null
                ? null
                : bench.complements.clause(row, phrase.end(), grammar.sentenceEnd(phrase.first()));
        return clause != null
                && clause.frame() == Frame.THAT
                && !grammar.is(clause.at() - 1, Role.PREPOSITION)
                && !grammar.isJoinedToBi(clause.at());
    }

    private @Nullable Complement complement(CueRow row, int verb, @Nullable NounPhrase subject, int end) {
        int from = subject == null ? verb + 1 : subject.end();
        Complement clause = bench.complements.clause(row, verb + 1, end);
        Complement prepositional = bench.complements.prepositional(row, from, end);
        if (prepositional == null && subject != null) {
            prepositional = bench.complements.prepositional(row, subject.first() + 1, subject.end());
        }
        int first = pastTimes(from, end);
        Complement act = isActAt(first) ? bench.complements.object(row, first, end) : null;
        boolean takesAct = act != null
                && (prepositional == null || prepositional.at() > first)
                && (clause == null || subject != null && clause.at() > first + 1 && !grammar.isJoinedToBi(clause.at()));
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
        int behind =
                subject != null && text.has(subject.first(), FunctionWords.MEDIUM) ? skipRelative(from, end) : from;
        Complement object = bench.complements.object(row, skipToObject(behind, end), end);
        if (row.allows(Frame.NP)
                && subject != null
                && clause != null
                && clause.at() == subject.end()
                && grammar.isJoinedToBi(clause.at())
                && !text.hasTrait(verb, Traits.PRONOUN)) {
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
                && (nobody
                        || sameSentence && text.has(verb - 1, CueLexicon.ALSO)
                        || addressed
                        || Agreement.ofPhrase(grammar, subject).excludes(Agreement.ofCue(text, verb)));
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

    /** {@code لقطات بثها س، الاحتجاجات}: behind a clause about the pictures comes what they show. */
    private int skipRelative(int from, int end) {
        if (from >= end || grammar.role(from) != Role.VERB && grammar.role(from) != Role.RELATIVE) {
            return from;
        }
        int last = Math.min(end, from + FARTHEST_OBJECT);
        for (int at = from + 1; at < last; at++) {
            boolean object = grammar.is(at, Role.NOUN) && !grammar.isNominative(at) && grammar.nameEnd(at) < 0;
            if (grammar.isComma(at) || object) {
                return at;
            }
        }
        return from;
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
        boolean another = at > from && at < limit && grammar.isComma(at - 1) && isOtherParticiple(at);
        return another ? limit : at;
    }

    /** {@code …، الأربعاء، ارتفاع}: when it was said stands between. */
    private int pastTimes(int from, int end) {
        int at = from;
        while (at < Math.min(end, from + FARTHEST_OBJECT) && (grammar.is(at, Role.TIME) || grammar.isComma(at))) {
            at++;
        }
        return at;
    }

    /** {@code …، محذرا}: another cue begins. */
    private boolean isOtherParticiple(int token) {
        CueLexicon.Cue cue = grammar.isDefinite(token) ? null : bench.cues.find(text, token, Verbs.PARTICIPLE);
        return cue != null && ParticipleCues.isActive(cue.reading());
    }

    private int pastAdjunct(int at, int limit) {
        Role role = grammar.role(at);
        if (text.has(at, CueLexicon.THING)) {
            return at;
        }
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

    /** {@code لم يعلن}, {@code إذا أعلن}; and {@code إنه لا يعتقد}, where the claim is that of the cue before. */
    private boolean isSilent(int verb, CueLexicon.Cue cue, Complement complement) {
        CueRow row = cue.row();
        if (text.has(verb - 1, CueLexicon.SUPPOSED) || isWished(verb, cue)) {
            return true;
        }
        if (!bench.isNegated(verb)) {
            return false;
        }
        if (row.style() == CueRow.Style.JUDGEMENT) {
            return true;
        }
        boolean within = grammar.is(verb - 2, Role.COMPLEMENTISER) && row.act() == Act.OPINE;
        boolean object = row.style() == CueRow.Style.WEAK && complement.frame() == Frame.NP;
        return SILENT_WHEN_NEGATED.contains(row.act()) || within || object;
    }

    /** {@code من المهم أن تعلن}: what might be said has not been. */
    private boolean isWished(int verb, CueLexicon.Cue cue) {
        return isImperfect(cue)
                && grammar.is(verb - 1, Role.COMPLEMENTISER)
                && SILENT_WHEN_NEGATED.contains(cue.row().act());
    }

    /** Where nobody speaks: a weak cue without somebody who could, a passive, a state of affairs. */
    private boolean isDoubtful(int verb, CueLexicon.Cue cue, @Nullable NounPhrase subject, Complement complement) {
        if (cue.row().act() == Act.REPORT && text.has(verb - 1, CueLexicon.THING)) {
            // What was spread is what the cue before denies.
            return true;
        }
        boolean clause = complement.frame() == Frame.THAT;
        if (clause && (isPublished(verb, cue) || isFact(subject == null ? grammar.subjectBefore(verb) : subject))) {
            return true;
        }
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

    private boolean isFact(@Nullable NounPhrase subject) {
        return subject != null && text.has(subject.first(), CueLexicon.FACTS);
    }

    /** {@code أوضح س في مقابلة نشرتها ص أن}: what is told of the medium before; the clause belongs to the cue before it. */
    private boolean isPublished(int verb, CueLexicon.Cue cue) {
        Act act = cue.row().act();
        boolean published =
                act == Act.REPORT || act == Act.ANNOUNCE && cue.reading().hasSuffix();
        return published
                && !grammar.hasConjunction(verb)
                && (grammar.is(verb - 1, Role.RELATIVE) || grammar.is(verb - 1, Role.NOUN))
                && bench.complements.isOtherCueBefore(verb);
    }

    /** {@code مما يدل على}, {@code ما يؤكد أن}: what was told before shows it, nobody says it. */
    private boolean tellsOfState(int verb, @Nullable NounPhrase subject) {
        return drafts.isShownByThis(verb) && subject == null
                || text.has(verb - 1, CueLexicon.WHICH)
                        && (grammar.isComma(verb - 2) || text.has(verb - 1, CueLexicon.ABSTRACT))
                        && (subject == null || !grammar.isHeadedByActor(subject));
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
        if (grammar.is(verb - 1, Role.COMPLEMENTISER) && isWithPronoun(verb - 1)) {
            return bench.discourse.lastSpeaker() != null;
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
        boolean people = isPluralSubject(first);
        for (int at = first + 1;
                (name || people || grammar.isHeadedByActor(phrase) || isText(first)) && at < phrase.end();
                at++) {
            boolean complete = grammar.isDefinite(at - 1) || name && at == first + 1 || endsName(at);
            boolean indefinite = grammar.hasArticle(at - 1)
                    || endsName(at)
                    || isAccusative(at)
                    || at > first + 1 && grammar.isIndefiniteAdjective(at - 1);
            if (grammar.is(at, Role.QUOTE) && at > first + 1 && !grammar.isActorNoun(at - 1)) {
                return at;
            }
            boolean clear = row.style() != CueRow.Style.WEAK
                    || text.has(at, Verbs.MASDAR)
                    || text.has(at, CueLexicon.SETTLED)
                    || text.has(at, NounCues.NOUN_CUE);
            if (text.has(at, CueLexicon.COMMENT) && grammar.isDefinite(at - 1)
                    || isOwnAct(at) && (grammar.isDefinite(at - 1) || endsName(at))) {
                return at;
            }
            if (clear && (complete && opensObject(at) || indefinite && opensIndefiniteObject(at))) {
                return at;
            }
        }
        return -1;
    }

    /** {@code إسرائيل أسفها}: a verbal noun with a pronoun goes with no noun before it. */
    private boolean isOwnAct(int token) {
        Reading own = text.find(token, Verbs.MASDAR);
        return own != null && own.hasSuffix() && own.prefix() == 0;
    }

    private boolean isText(int token) {
        return text.has(token, FunctionWords.MEDIUM) || text.has(token, CueLexicon.FIGURES);
    }

    /** {@code المعتصمون}: people, as a subject spells them. */
    private boolean isPluralSubject(int token) {
        int end = bench.tokens.foldedEnd(token);
        return grammar.hasArticle(token)
                && end - bench.tokens.foldedBegin(token) > 5
                && bench.tokens.folded()[end - 1] == NOON
                && bench.tokens.folded()[end - 2] == WAW;
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
                && (!grammar.isAdjective(token)
                        || text.has(token, CueLexicon.SETTLED)
                        || isPluralSubject(token - 1) && !isPluralSubject(token))
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
                || grammar.is(from, Role.PARTICLE) && grammar.is(from + 1, Role.VERB)
                || text.has(from, FunctionWords.NEGATION)
                || from == verb + 1 && grammar.role(from) == Role.VERB && !grammar.hasConjunction(from);
        return begins ? new Complement(Frame.BARE, from, from) : null;
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
