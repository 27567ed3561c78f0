package org.isnad.interpret.claims;

import static org.isnad.text.Letters.LAM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Act;
import org.isnad.model.RuleId;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Claims whose cue is a noun: {@code اتهامات س بـ}, {@code إعلان س أن}, {@code التهديدات الأميركية بـ}, {@code طلب من س لـ}; and
 * pretexts: {@code بدعوى}.
 */
final class NominalCues {
    private static final RuleId RULE = new RuleId("CLAIM.NOMINAL");
    private static final RuleId NOUN = new RuleId("CLAIM.NOUN");
    private static final RuleId PRETEXT = new RuleId("CLAIM.PRETEXT");

    private static final Set<Act> ACTS = EnumSet.of(
            Act.ANNOUNCE,
            Act.ACCUSE,
            Act.CONDEMN,
            Act.THREATEN,
            Act.DEMAND,
            Act.DENY,
            Act.CONFIRM,
            Act.PROMISE,
            Act.WARN);
    private static final int COMPLEMENT_NEAR = 10;
    private static final int MOST_ADJECTIVES = 2;

    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;

    NominalCues(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
    }

    @Nullable
    ClaimDraft at(int token) {
        ClaimDraft draft = text.has(token, Verbs.MASDAR) ? ofVerb(token) : null;
        if (draft != null) {
            return draft;
        }
        Reading noun = text.find(token, NounCues.NOUN_CUE);
        return noun == null ? null : ofNoun(token, noun);
    }

    /** {@code بدعوى}, {@code بحجة أن}: a reason that is somebody's, not the outlet's. */
    @Nullable
    ClaimDraft pretext(int token) {
        Reading reading = text.find(token, CueLexicon.PRETEXT);
        int from = token + (reading == null ? 1 : reading.length());
        if (reading == null || from >= grammar.sentenceEnd(token)) {
            return null;
        }
        boolean clause = grammar.role(from) == Role.COMPLEMENTISER;
        ContentScan.Content content = bench.contents.from(clause ? from + 1 : from);
        CueRow row = new CueRow(
                reading.entry().lemma(),
                Act.SAY,
                EnumSet.noneOf(Frame.class),
                null,
                CueRow.Style.PLAIN,
                reading.entry().row());
        return content == null ? null : draft(token, reading, row, content, null, PRETEXT);
    }

    private @Nullable ClaimDraft ofVerb(int token) {
        CueLexicon.Cue cue = bench.cues.find(text, token, Verbs.MASDAR);
        if (cue == null
                || cue.row().style() != CueRow.Style.PLAIN
                || !ACTS.contains(cue.row().act())) {
            return null;
        }
        Reading reading = cue.reading();
        int end = grammar.sentenceEnd(token);
        NounPhrase speaker = reading.hasSuffix() || reading.article() ? null : speaker(token, end);
        if (speaker == null && !reading.hasSuffix()) {
            return null;
        }
        int from = speaker == null ? token + 1 : speaker.end();
        Complement complement = complement(cue.row(), from, Math.min(end, from + COMPLEMENT_NEAR), speaker != null);
        ContentScan.Content content = complement == null ? null : bench.contents.of(complement);
        return content == null ? null : draft(token, reading, cue.row(), content, speaker, RULE);
    }

    /** With ال or an adjective, and with the speaker behind من: what follows must be what is said. */
    private @Nullable ClaimDraft ofNoun(int token, Reading reading) {
        NounCues.Noun noun = reading.value(NounCues.Noun.class);
        CueRow row = noun.row();
        boolean agency = reading.article() && row.act() == Act.REPORT;
        boolean purpose = reading.preposition() == LAM;
        boolean ofAnother = text.has(token, CueLexicon.QAWL)
                || text.has(token - 1, NounCues.NOUN_CUE)
                || text.has(token - 1, CueLexicon.ASIDE);
        if (agency || purpose || ofAnother) {
            return null;
        }
        int end = grammar.sentenceEnd(token);
        int from = pastAdjectives(token, end);
        NounPhrase speaker = null;
        if (from == token + 1 && !reading.article() && !reading.hasSuffix()) {
            speaker = speaker(token, end);
            from = speaker == null ? from : speaker.end();
        }
        if (speaker == null && bench.complements.isMin(from) && !row.allows(Frame.MIN)) {
            NounPhrase whole = grammar.nounPhrase(from + 1, end);
            speaker = whole == null ? null : grammar.nounPhrase(from + 1, complementWithin(whole));
            from = speaker == null ? from : speaker.end();
        }
        from = row.allows(Frame.FI) ? from : pastPlace(from, end);
        if (speaker == null && !reading.hasSuffix() && noun.needsSpeaker() && !reading.article()) {
            return null;
        }
        boolean spoken = speaker != null || row.act() == Act.ANNOUNCE && !reading.hasSuffix();
        Complement complement = complement(row, from, Math.min(end, from + COMPLEMENT_NEAR), spoken);
        if (complement == null
                && row.act() == Act.ANNOUNCE
                && !reading.hasSuffix()
                && text.has(token + 1, Verbs.MASDAR)) {
            // The phrase behind it was not who announces but what is announced.
            speaker = null;
            complement = bench.complements.object(row, token + 1, end);
        }
        ContentScan.Content content = complement == null ? null : bench.contents.of(complement);
        return content == null ? null : draft(token, reading, row, content, speaker, NOUN);
    }

    private int pastAdjectives(int token, int end) {
        boolean definite = grammar.hasArticle(token);
        int at = token + 1;
        while (at < end
                && at <= token + MOST_ADJECTIVES
                && grammar.is(at, Role.NOUN)
                && !grammar.hasPreposition(at)
                && (definite ? grammar.isAdjective(at) : grammar.isIndefiniteAdjective(at))) {
            at++;
        }
        return at;
    }

    /** {@code دعوات في العاصمة للاحتجاج}: where it was said stands between. */
    private int pastPlace(int from, int end) {
        boolean place = from + 1 < end && grammar.is(from, Role.PREPOSITION) && bench.complements.isFi(from);
        NounPhrase phrase = place ? grammar.nounPhrase(from + 1, end) : null;
        return phrase == null ? from : complementWithin(phrase);
    }

    private ClaimDraft draft(
            int token,
            Reading reading,
            CueRow row,
            ContentScan.Content content,
            @Nullable NounPhrase speaker,
            RuleId rule) {
        return new ClaimDraft(
                token,
                bench.cueSpan(token, reading),
                row.lemma(),
                row.act(),
                content.form(),
                false,
                speaker,
                speaker == null
                        ? reading.hasSuffix() ? bench.runningSpeaker(token) : null
                        : bench.discourse.namedBefore(speaker),
                null,
                List.of(content.span()),
                null,
                List.of(),
                rule,
                row.row());
    }

    /** {@code تهديدات الرئيس بالتدخل}: a verbal noun behind ب or ل belongs to the cue, not to the phrase before. */
    private int complementWithin(NounPhrase phrase) {
        for (int at = phrase.first() + 1; at < phrase.end(); at++) {
            if (grammar.preposition(at) != 0 && text.has(at, Verbs.MASDAR)) {
                return at;
            }
        }
        return phrase.end();
    }

    private @Nullable NounPhrase speaker(int token, int end) {
        NounPhrase whole = grammar.is(token + 1, Role.NOUN) ? grammar.nounPhrase(token + 1, end) : null;
        NounPhrase phrase = whole == null ? null : grammar.nounPhrase(token + 1, complementWithin(whole));
        return phrase != null && phrase.definite() && grammar.mayAct(phrase) ? phrase : null;
    }

    private @Nullable Complement complement(CueRow row, int from, int end, boolean spoken) {
        if (from >= end) {
            return null;
        }
        if (text.has(from, CueLexicon.ABOUT)) {
            return complement(row, from + 1, end, false);
        }
        if (grammar.role(from) == Role.COMPLEMENTISER && row.allows(Frame.THAT)) {
            return from + 1 < end ? new Complement(Frame.THAT, from, from + 1) : null;
        }
        Complement complement = bench.complements.prepositional(row, from, end);
        if (complement != null && complement.at() <= from + 1) {
            return complement;
        }
        boolean object = spoken && row.allows(Frame.NP) && text.has(from, Verbs.MASDAR) && !grammar.hasArticle(from);
        if (object) {
            return bench.complements.object(row, from, end);
        }
        Complement clause = row.allows(Frame.QUOTE) ? bench.complements.clause(row, from, end) : null;
        return clause != null && clause.at() <= from + 1 ? clause : null;
    }
}
