package org.isnad.interpret.claims;

import java.util.List;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.model.RuleId;
import org.jspecify.annotations.Nullable;

/** Claims that a text makes: {@code جاء في س أن}. */
final class DocumentCues {
    private static final RuleId RULE = new RuleId("CLAIM.DOCUMENT");

    private final Workbench bench;
    private final Grammar grammar;
    private final VerbDrafts drafts;

    DocumentCues(Workbench bench, VerbDrafts drafts) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.drafts = drafts;
    }

    @Nullable
    ClaimDraft at(int verb, CueLexicon.Cue cue) {
        int end = grammar.sentenceEnd(verb);
        if (verb + 2 >= end || !bench.complements.isFi(verb + 1)) {
            return null;
        }
        NounPhrase documentPhrase = grammar.nounPhrase(verb + 2, end);
        Complement clause =
                documentPhrase == null ? null : bench.complements.clause(RelayCues.SAYING, documentPhrase.end(), end);
        if (documentPhrase == null || clause == null) {
            return null;
        }
        if (clause.at() > documentPhrase.end() + 1 && !bench.text.has(documentPhrase.first(), FunctionWords.MEDIUM)) {
            return null;
        }
        ContentScan.Content content = bench.contents.from(clause.first());
        NounPhrase author = bench.author(documentPhrase, clause.at());
        return content == null
                ? null
                : drafts.draft(
                        verb, cue, author == null ? documentPhrase : author, null, content, null, List.of(), RULE);
    }
}
