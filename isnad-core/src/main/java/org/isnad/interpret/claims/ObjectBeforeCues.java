package org.isnad.interpret.claims;

import java.util.List;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Act;
import org.isnad.model.RuleId;
import org.isnad.morphology.LexicalText;
import org.jspecify.annotations.Nullable;

/** Claims whose content stands before its verb: {@code الحصيلة التي أوردتها الوزارة}, {@code عرض رفضته الشركة}. */
final class ObjectBeforeCues {
    private static final RuleId RULE = new RuleId("CLAIM.OBJECT_BEFORE");
    private static final int LONGEST_NOUN_BEFORE = 8;

    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;
    private final VerbDrafts drafts;

    ObjectBeforeCues(Workbench bench, VerbDrafts drafts) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
        this.drafts = drafts;
    }

    /** The claim of the verb whose pronoun takes up the noun before it. */
    @Nullable
    ClaimDraft at(int verb, CueLexicon.Cue cue, @Nullable NounPhrase subject) {
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
                return content == null ? null : drafts.draft(verb, cue, subject, null, content, null, List.of(), RULE);
            }
        }
        return null;
    }
}
