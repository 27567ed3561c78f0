package org.isnad.interpret.claims;

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
import org.isnad.morphology.Traits;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a finite verb: {@code قال س إن}, {@code اتهم س ص بـ}, {@code وكان س أعلن}, {@code نقلت ص عن س قوله}. */
final class VerbCues {
    private static final RuleId CLAUSE = new RuleId("CLAIM.VERB_CLAUSE");
    private static final RuleId PREPOSITION = new RuleId("CLAIM.VERB_PREPOSITION");
    private static final RuleId OBJECT = new RuleId("CLAIM.VERB_OBJECT");
    private static final RuleId RELAY = new RuleId("CLAIM.RELAY");
    private static final RuleId QUOTATION_BEFORE = new RuleId("CLAIM.QUOTATION_BEFORE");
    private static final RuleId BLAME = new RuleId("CLAIM.BLAME");
    private static final RuleId DOCUMENT = new RuleId("CLAIM.DOCUMENT");

    /** Not to have announced something is to have said nothing; not to rule something out is to say it may be. */
    private static final Set<Act> SILENT_WHEN_NEGATED = EnumSet.of(Act.SAY, Act.ANNOUNCE, Act.CONFIRM, Act.REPORT);

    private static final int LONGEST_BLAME = 20;

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
            case PUBLICATION -> publication(verb, cue);
            case PLAIN, WEAK -> plain(verb, cue);
        };
    }

    private @Nullable ClaimDraft plain(int verb, CueLexicon.Cue cue) {
        CueRow row = cue.row();
        int end = bench.complements.isAside(verb) ? bench.complements.nextComma(verb) : grammar.sentenceEnd(verb);
        NounPhrase after = subjectAfter(verb, cue);
        NounPhrase asked = asked(row, after == null ? verb + 1 : after.end(), end);
        Complement complement =
                asked == null ? complement(row, verb, after, end) : complementBehind(row, asked.end(), end);
        ContentScan.Content before = row.allows(Frame.QUOTE) ? bench.contents.quotedBefore(verb) : null;
        if (before != null && (complement == null || complement.frame() != Frame.THAT)) {
            return aroundQuotation(verb, cue, after, before, complement);
        }
        if (complement == null) {
            refuse(verb, cue, "no complement that the cue's row allows");
            return null;
        }
        if (bench.isNegated(verb) && SILENT_WHEN_NEGATED.contains(row.act())) {
            refuse(verb, cue, "negated: nothing was said");
            return null;
        }
        boolean idle = complement.frame() == Frame.NP && after != null && isIdle(cue, after);
        if (idle || complement.frame() != Frame.THAT && isDoubtful(cue, after)) {
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

    /** {@code نشرت س صورا تظهر}: a that-clause, else the pictures, the statement or the figures that are published. */
    private @Nullable ClaimDraft publication(int verb, CueLexicon.Cue cue) {
        ClaimDraft told = plain(verb, cue);
        int end = Math.min(grammar.sentenceEnd(verb), verb + LONGEST_BLAME);
        for (int at = verb + 1; told == null && at < end && grammar.role(at) != Role.VERB; at++) {
            boolean published = text.has(at, FunctionWords.MEDIUM)
                    && !grammar.hasPreposition(at)
                    && !grammar.is(at - 1, Role.PREPOSITION)
                    && !grammar.isDefinite(at);
            ContentScan.Content content = published ? bench.contents.from(at) : null;
            if (content != null) {
                NounPhrase after = grammar.subjectAfter(verb);
                NounPhrase speaker = after != null && after.end() <= at ? after : subjectElsewhere(verb);
                return draft(verb, cue, speaker, null, content, null, List.of(), OBJECT);
            }
        }
        return told;
    }

    private @Nullable NounPhrase subjectElsewhere(int verb) {
        NounPhrase before = grammar.subjectBefore(verb);
        return before == null ? grammar.subjectOfPrecedence(verb) : before;
    }

    /** {@code حملت س ص مسؤولية}, {@code ألقى س باللوم على ص}: what is laid on somebody begins what is said. */
    private @Nullable ClaimDraft blame(int verb, CueLexicon.Cue cue) {
        int end = Math.min(grammar.sentenceEnd(verb), verb + LONGEST_BLAME);
        for (int at = verb + 1; at < end; at++) {
            if (text.has(at, CueLexicon.BLAME)) {
                ContentScan.Content content = bench.contents.from(at);
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
        if (after == null || complement || manner || saysAlong(verb) || Agreement.isMarkedForSeveral(cue.reading())) {
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

    /** The phrase, cut before its complement where it ran into it. */
    private @Nullable NounPhrase upTo(NounPhrase phrase, int end) {
        return phrase.end() <= end ? phrase : grammar.nounPhrase(phrase.first(), end);
    }

    /** {@code لقطات بثها س، الاحتجاجات}: behind a clause about the pictures comes what they show. */
    private int skipRelative(int from, int end) {
        if (from >= end || grammar.role(from) != Role.VERB && grammar.role(from) != Role.RELATIVE) {
            return from;
        }
        int last = Math.min(end, from + LONGEST_BLAME);
        for (int at = from + 1; at < last; at++) {
            boolean object = grammar.is(at, Role.NOUN) && !grammar.isNominative(at) && grammar.nameEnd(at) < 0;
            if (grammar.isComma(at) || object) {
                return at;
            }
        }
        return from;
    }

    private int skipToObject(int from, int end) {
        int at = from;
        while (at < end && (grammar.role(at) == Role.TIME || grammar.isComma(at))) {
            at++;
        }
        return at;
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

    /** A weak cue, or a verb in a place where nobody speaks, needs a that-clause or a quotation. */
    private boolean isDoubtful(CueLexicon.Cue cue, @Nullable NounPhrase subject) {
        return cue.row().style() == CueRow.Style.WEAK && (subject == null || !grammar.mayAct(subject));
    }

    private @Nullable ClaimDraft relay(int verb, CueLexicon.Cue cue) {
        int end = grammar.sentenceEnd(verb);
        NounPhrase relay = grammar.subjectAfter(verb);
        int from = relay == null ? verb + 1 : relay.end();
        if (from >= end || grammar.role(from) != Role.PREPOSITION) {
            return null;
        }
        int qawl = find(from + 1, end);
        NounPhrase speaker = grammar.nounPhrase(from + 1, qawl < 0 ? end : qawl);
        if (speaker == null) {
            return null;
        }
        Complement clause = bench.complements.clause(SAYING, qawl < 0 ? speaker.end() : qawl + 1, end);
        if (clause == null && qawl < 0) {
            return null;
        }
        ContentScan.Content content = bench.contents.from(clause == null ? qawl + 1 : clause.first());
        if (content == null) {
            return null;
        }
        return draft(verb, cue, speaker, null, content, null, relay == null ? List.of() : List.of(relay), RELAY);
    }

    private static final CueRow SAYING = new CueRow(
            "",
            Act.REPORT,
            EnumSet.of(Frame.THAT, Frame.QUOTE, Frame.COLON),
            null,
            CueRow.Style.PLAIN,
            new org.isnad.lexicon.RowRef("interpret/claims/cues.tsv", 0));

    private int find(int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.has(at, CueLexicon.QAWL)) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable ClaimDraft document(int verb, CueLexicon.Cue cue) {
        int end = grammar.sentenceEnd(verb);
        if (verb + 2 >= end || grammar.role(verb + 1) != Role.PREPOSITION) {
            return null;
        }
        NounPhrase documentPhrase = grammar.nounPhrase(verb + 2, end);
        Complement clause = documentPhrase == null ? null : bench.complements.clause(SAYING, documentPhrase.end(), end);
        ContentScan.Content content = clause == null ? null : bench.contents.from(clause.first());
        NounPhrase author = clause == null || documentPhrase == null ? null : bench.author(documentPhrase, clause.at());
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
                cue.row().act(),
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
            case BI, LI, ILA, ALA, AN, MIN, FI -> PREPOSITION;
        };
    }

    private void refuse(int verb, CueLexicon.Cue cue, String why) {
        if (bench.trace.isOn()) {
            bench.trace.refused(bench.cueSpan(verb, cue.reading()), CLAUSE, why);
        }
    }
}
