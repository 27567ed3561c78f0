package org.isnad.interpret.claims;

import java.util.EnumSet;
import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.RowRef;
import org.isnad.model.Act;
import org.isnad.model.RuleId;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/** Claims passed on by another: {@code نقلت ص عن س قوله إن}, {@code نسبت ص إلى س أن}. */
final class RelayCues {
    private static final RuleId RULE = new RuleId("CLAIM.RELAY");
    private static final int LONGEST_RELAY = 10;
    private static final int NEAR = 4;

    /** The complements of the noun of saying. */
    static final CueRow SAYING = new CueRow(
            "",
            Act.REPORT,
            EnumSet.of(Frame.THAT, Frame.QUOTE, Frame.COLON),
            null,
            CueRow.Style.PLAIN,
            new RowRef("interpret/claims/cues.tsv", 0));

    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;
    private final VerbDrafts drafts;
    private final ObjectBeforeCues objectsBefore;

    RelayCues(Workbench bench, VerbDrafts drafts, ObjectBeforeCues objectsBefore) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
        this.drafts = drafts;
        this.objectsBefore = objectsBefore;
    }

    @Nullable
    ClaimDraft at(int verb, CueLexicon.Cue cue) {
        int end = grammar.sentenceEnd(verb);
        NounPhrase relay = grammar.subjectAfter(verb);
        if (cue.reading().hasSuffix()) {
            return objectsBefore.at(verb, cue, relay);
        }
        ClaimDraft ofNamed = ofNamedBefore(verb, cue, relay, end);
        if (ofNamed != null) {
            return ofNamed;
        }
        int from = relayedFrom(verb, cue.row(), relay, end);
        if (from < 0) {
            return reported(verb, cue, relay, end);
        }
        relay = relay == null || relay.end() <= from ? relay : grammar.nounPhrase(relay.first(), from);
        int qawl = saying(from + 1, end);
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
                : drafts.draft(verb, cue, speaker, null, content, null, via, RULE)
                        .withAct(act);
    }

    /** {@code نقلت ص عنه قوله إن}: a pronoun stands for who speaks. */
    private @Nullable ClaimDraft ofNamedBefore(int verb, CueLexicon.Cue cue, @Nullable NounPhrase relay, int end) {
        int limit = Math.min(end, (relay == null ? verb + 1 : relay.end()) + NEAR);
        int qawl = cue.row().allows(Frame.AN) ? saying(verb + 1, limit) : -1;
        if (qawl < 2 || !grammar.is(qawl - 1, Role.PREPOSITION) || !text.has(qawl - 1, CueLexicon.ABOUT_HIM)) {
            return null;
        }
        CueLexicon.Cue own = bench.cues.find(text, qawl, Verbs.MASDAR);
        ContentScan.Content content = relayed(own, qawl, end);
        if (content == null) {
            Complement clause = bench.complements.clause(SAYING, qawl + 1, end);
            content = bench.contents.from(clause == null ? qawl + 1 : clause.first());
        }
        List<NounPhrase> via = relay == null ? List.of() : List.of(relay);
        return content == null
                ? null
                : drafts.draft(verb, cue, null, null, content, null, via, RULE)
                        .withAct(own == null ? Act.SAY : own.row().act());
    }

    /** {@code نقل موقع … أن}: who relays it is the only one named. */
    private @Nullable ClaimDraft reported(int verb, CueLexicon.Cue cue, @Nullable NounPhrase relay, int end) {
        boolean medium = bench.acts.isMedium(relay) && cue.row().allows(Frame.AN);
        Complement clause = medium && relay != null ? bench.complements.clause(SAYING, relay.end(), end) : null;
        if (relay == null || clause == null || clause.at() > relay.end() + NEAR) {
            return null;
        }
        ContentScan.Content content = bench.contents.of(clause);
        return content == null
                ? null
                : drafts.draft(verb, cue, relay, null, content, null, List.of(), RULE)
                        .withAct(Act.REPORT);
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

    /** The noun by which somebody's own words are told: {@code قوله}, or the verbal noun of another cue with a pronoun. */
    private int saying(int from, int end) {
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
                && (!grammar.is(token - 1, Role.PREPOSITION) || text.has(token - 1, CueLexicon.ABOUT_HIM))
                && !grammar.hasConjunction(token);
    }
}
