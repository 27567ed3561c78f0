package org.isnad.interpret.claims;

import java.util.ArrayList;
import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.rules.Trace;
import org.jspecify.annotations.Nullable;

/** Finds the claims of a text. Thread-safe. */
public final class ClaimFinder {
    private final CueLexicon cues;
    private final NounCues nouns;
    private final Prepositions prepositions;

    private ClaimFinder(CueLexicon cues, NounCues nouns, Prepositions prepositions) {
        this.cues = cues;
        this.nouns = nouns;
        this.prepositions = prepositions;
    }

    /** Registers the stage's words; the finder works on texts read with the lexicon that the builder makes. */
    public static ClaimFinder load(Lexicon.Builder lexicon, DataFiles data) {
        return new ClaimFinder(CueLexicon.load(lexicon, data), NounCues.load(lexicon, data), Prepositions.load(data));
    }

    /** All claims, in the order of their cues. */
    public List<ClaimDraft> find(Grammar grammar, Trace trace) {
        return new Search(grammar, trace).run();
    }

    /** One walk over a text. */
    private final class Search {
        private final Grammar grammar;
        private final LexicalText text;
        private final Discourse discourse;
        private final VerbCues verbs;
        private final ParticipleCues participles;
        private final AccordingCues according;
        private final NominalCues nominals;
        private final LightCues lights;
        private final Trace trace;
        private final List<ClaimDraft> drafts = new ArrayList<>();

        Search(Grammar grammar, Trace trace) {
            this.grammar = grammar;
            this.text = grammar.text();
            this.trace = trace;
            this.discourse = new Discourse(grammar);
            Workbench bench = new Workbench(grammar, cues, nouns, prepositions, discourse, trace);
            this.verbs = new VerbCues(bench);
            this.participles = new ParticipleCues(bench);
            this.according = new AccordingCues(bench);
            this.nominals = new NominalCues(bench);
            this.lights = new LightCues(bench);
        }

        List<ClaimDraft> run() {
            int token = 0;
            while (token < text.size()) {
                if (text.has(token, CueLexicon.HEADLINE)) {
                    token = grammar.sentenceEnd(token);
                    continue;
                }
                int next = token + 1;
                ClaimDraft draft = at(token);
                if (draft != null) {
                    add(draft);
                    next = Math.max(next, afterCue(draft, token));
                } else {
                    noteSubject(token);
                }
                token = next;
            }
            return drafts;
        }

        private @Nullable ClaimDraft at(int token) {
            if (text.readings(token).length == 0) {
                return null;
            }
            if (text.has(token, CueLexicon.ACCORDING) || text.has(token, CueLexicon.ACCORDING_WHAT)) {
                ClaimDraft draft = according.at(token, drafts);
                if (draft != null) {
                    return draft;
                }
            }
            if (grammar.role(token) == Role.VERB) {
                boolean silent = text.has(token, CueLexicon.ASIDE) || text.has(token, CueLexicon.OUGHT);
                return silent ? null : verb(token);
            }
            if (text.has(token, CueLexicon.PRETEXT)) {
                return nominals.pretext(token);
            }
            if (text.has(token, Verbs.PARTICIPLE)) {
                ClaimDraft draft = participles.at(token);
                if (draft != null) {
                    return draft;
                }
            }
            ClaimDraft noun = nominals.at(token);
            return noun == null || isNamedBefore(token) || isSaidBefore(noun) ? null : noun;
        }

        /** {@code أعرب عن استنكاره}: the noun at the begin of what is said tells the act of the claim found before. */
        private boolean isNamedBefore(int token) {
            if (drafts.isEmpty()) {
                return false;
            }
            ClaimDraft last = drafts.get(drafts.size() - 1);
            int begin = last.content().get(0).begin();
            int from = Math.max(last.token() + 1, token - 1);
            return last.token() < token
                    && begin >= text.tokens().begin(from)
                    && begin <= text.tokens().end(token)
                    && (from == token
                            || grammar.hasConjunction(token)
                            || begin > text.tokens().end(from));
        }

        /** {@code رد س بالقول إن}, {@code ترددت أنباء عن}: the verb before has said the same. */
        private boolean isSaidBefore(ClaimDraft noun) {
            if (drafts.isEmpty()) {
                return false;
            }
            ClaimDraft last = drafts.get(drafts.size() - 1);
            int apart = last.content().get(0).begin() - noun.content().get(0).begin();
            return last.token() < noun.token() && Math.abs(apart) <= 1;
        }

        private @Nullable ClaimDraft verb(int token) {
            ClaimDraft draft = lights.at(token);
            return draft == null ? verbs.at(token) : draft;
        }

        private void add(ClaimDraft found) {
            ClaimDraft draft = according.relayed(found);
            drafts.add(draft);
            if (trace.isOn()) {
                trace.made(draft.span(), draft.rule(), rows(draft));
            }
            discourse.speaks(draft);
        }

        /** The cue's row, and that of the verb or phrase by which it was found. */
        private List<RowRef> rows(ClaimDraft draft) {
            List<RowRef> rows = new ArrayList<>();
            rows.add(draft.row());
            for (Reading reading : text.readings(draft.token())) {
                boolean ofCue = reading.entry().lemma().equals(draft.lemma());
                if (ofCue && !rows.contains(reading.entry().row())) {
                    rows.add(reading.entry().row());
                }
            }
            return rows;
        }

        /** A cue of several words is not looked at again for the verb inside it. */
        private int afterCue(ClaimDraft draft, int token) {
            int next = token + 1;
            while (next < text.size() && text.tokens().begin(next) < draft.cue().end()) {
                next++;
            }
            return next;
        }

        /** The subject behind a verb, the topic that opens a sentence, and what stands behind a complementiser. */
        private void noteSubject(int token) {
            NounPhrase subject = null;
            int verb = -1;
            if (grammar.role(token) == Role.VERB) {
                verb = token;
                subject = grammar.hasSubjectBefore(token) ? null : grammar.subjectAfter(token);
            } else if (grammar.role(token) == Role.NOUN && opensNominalClause(token)) {
                subject = grammar.nounPhrase(token);
            }
            if (subject != null && isActor(subject)) {
                discourse.acts(subject, verb);
            }
        }

        /** Whether a phrase is headed by somebody: no place, no verbal noun. */
        private boolean isActor(NounPhrase subject) {
            int head = subject.first();
            boolean unknown = text.readings(head).length == 0 && grammar.opensNominalClause(head - 1);
            boolean noun = unknown || grammar.hasArticle(head) && !text.has(head, Verbs.MASDAR);
            return !grammar.isPlaceName(head) && (grammar.isHeadedByActor(subject) || noun);
        }

        private boolean opensNominalClause(int token) {
            boolean opens = token == grammar.sentenceFirst(token) || grammar.opensNominalClause(token - 1);
            return opens && !grammar.hasPreposition(token);
        }
    }
}
