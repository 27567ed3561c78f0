package org.isnad.interpret.claims;

import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.RuleId;
import org.isnad.morphology.LexicalText;
import org.jspecify.annotations.Nullable;

/** Claims that lay something on somebody: {@code حملت س ص مسؤولية}, {@code ألقى س باللوم على ص}. */
final class BlameCues {
    private static final RuleId RULE = new RuleId("CLAIM.BLAME");
    private static final int LONGEST_BLAME = 20;

    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;
    private final VerbDrafts drafts;

    BlameCues(Workbench bench, VerbDrafts drafts) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
        this.drafts = drafts;
    }

    /** What is laid on somebody begins what is said. */
    @Nullable
    ClaimDraft at(int verb, CueLexicon.Cue cue) {
        int end = Math.min(grammar.sentenceEnd(verb), verb + LONGEST_BLAME);
        if (drafts.isShownByThis(verb) || text.has(verb - 1, CueLexicon.WHICH)) {
            return null;
        }
        for (int at = verb + 1; at < end; at++) {
            if (text.has(at, CueLexicon.BLAME)) {
                Frame frame = grammar.hasPreposition(at) ? Frame.BI : Frame.NP;
                ContentScan.Content content = bench.contents.of(new Complement(frame, at, at));
                NounPhrase subject = grammar.subjectAfter(verb);
                NounPhrase after = subject != null && subject.first() < at ? drafts.upTo(subject, at) : null;
                NounPhrase target = drafts.target(cue.row(), after == null ? verb + 1 : after.end(), at);
                NounPhrase speaker = after == null ? grammar.subjectBefore(verb) : after;
                return content == null
                        ? null
                        : drafts.draft(verb, cue, speaker, target, content, null, List.of(), RULE);
            }
            if (grammar.role(at) == Role.VERB || grammar.role(at) == Role.COMPLEMENTISER) {
                return null;
            }
        }
        return null;
    }
}
