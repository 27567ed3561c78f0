package org.isnad.interpret.sources;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;
import org.isnad.model.RuleId;
import org.isnad.model.SourceMark;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Reads a report's first and last lines and its agency marks. Thread-safe. */
public final class SourceFinder {
    private static final Category LABEL = Category.of("sourcelabel", Attachment.BARE);
    private static final Category COMPILED = Category.of("compiled", Attachment.CONJUNCTION);

    private static final RuleId HEADER = new RuleId("SOURCE.HEADER");
    private static final RuleId TAIL_LINE = new RuleId("SOURCE.TAIL_LINE");
    private static final RuleId AGENCY_MARK = new RuleId("SOURCE.AGENCY_MARK");

    /** A header is a line of its own and short; so is the line that names the origin. */
    private static final int LONGEST_LINE = 14;

    private SourceFinder() {}

    /** Registers the stage's words; the finder works on texts read with the lexicon that the builder makes. */
    public static SourceFinder load(Lexicon.Builder lexicon, DataFiles data) {
        for (Table table : data.table("interpret/sources/source_words.tsv", "class", "source", "words")) {
            for (Row row : table.rows()) {
                Category category = row.get("class").equals("label") ? LABEL : COMPILED;
                for (String word : row.list("words")) {
                    lexicon.add(word, new Entry(category, word, word, row.ref()));
                }
            }
        }
        return new SourceFinder();
    }

    /**
     * @param actors names found in the text; outlets among them
     * @param places tokens that are names of places: a dateline, not an outlet
     */
    public Sources find(Grammar grammar, List<ActorMention> actors, BitSet places) {
        return new Search(grammar, actors, places).run();
    }

    private static final class Search {
        private final Grammar grammar;
        private final LexicalText text;
        private final TokenisedText tokens;
        private final List<ActorMention> actors;
        private final BitSet places;
        private final List<Sources.Mark> marks = new ArrayList<>();

        Search(Grammar grammar, List<ActorMention> actors, BitSet places) {
            this.grammar = grammar;
            this.text = grammar.text();
            this.tokens = grammar.tokens();
            this.actors = actors;
            this.places = places;
        }

        Sources run() {
            if (tokens.size() == 0) {
                return new Sources(null, List.of());
            }
            NounPhrase outlet = header();
            for (ActorMention mention : actors) {
                if (mention.type() == EntityType.OUTLET && isBracketed(mention)) {
                    mark(phrase(mention.first(), mention.end()), SourceMark.Role.AGENCY, AGENCY_MARK);
                }
            }
            tail();
            return new Sources(outlet, marks);
        }

        private void mark(NounPhrase phrase, SourceMark.Role role, RuleId rule) {
            marks.add(new Sources.Mark(phrase, role, rule));
        }

        /** {@code العاصي – متابعات}: parts between dashes; what is no place, no person and no compilation is the outlet. */
        private @Nullable NounPhrase header() {
            int end = lineEnd(0);
            if (end > LONGEST_LINE || end == tokens.size() || holdsVerb(0, end)) {
                return null;
            }
            NounPhrase outlet = null;
            boolean parts = false;
            int from = 0;
            for (int at = 0; at <= end; at++) {
                if (at == end || isDash(at)) {
                    parts |= at < end;
                    NounPhrase part = part(from, at);
                    outlet = outlet == null && part != null && isOutlet(part) ? part : outlet;
                    from = at + 1;
                }
            }
            return parts ? outlet : null;
        }

        private @Nullable NounPhrase part(int from, int end) {
            int first = from;
            int last = end;
            while (first < last && tokens.kind(first) == TokenKind.PUNCTUATION) {
                first++;
            }
            while (last > first && tokens.kind(last - 1) == TokenKind.PUNCTUATION) {
                last--;
            }
            Reading compiled = first < last ? text.find(first, COMPILED) : null;
            if (compiled != null) {
                mark(phrase(first, last), SourceMark.Role.COMPILED, HEADER);
                return null;
            }
            return first < last ? phrase(first, last) : null;
        }

        private boolean isOutlet(NounPhrase part) {
            for (ActorMention mention : actors) {
                if (mention.first() >= part.end()) {
                    break;
                }
                if (mention.end() > part.first()) {
                    return mention.type() == EntityType.OUTLET;
                }
            }
            return !places.get(part.first());
        }

        private void tail() {
            int last = tokens.size() - 1;
            int from = last;
            while (from > 0 && tokens.paragraphOf(from - 1) == tokens.paragraphOf(last)) {
                from--;
                if (last - from > LONGEST_LINE) {
                    return;
                }
            }
            Reading label = text.find(from, LABEL);
            if (label == null || from == 0) {
                return;
            }
            int at = from + label.length();
            while (at <= last && tokens.kind(at) == TokenKind.PUNCTUATION) {
                at++;
            }
            int end = last + 1;
            while (end > at && tokens.kind(end - 1) == TokenKind.PUNCTUATION) {
                end--;
            }
            if (at < end) {
                boolean compiled = text.has(at, COMPILED);
                mark(phrase(at, end), compiled ? SourceMark.Role.COMPILED : SourceMark.Role.ORIGIN, TAIL_LINE);
            }
        }

        private boolean isBracketed(ActorMention mention) {
            return tokens.isPunctuation(mention.first() - 1, '(') && tokens.isPunctuation(mention.end(), ')');
        }

        private boolean holdsVerb(int from, int end) {
            for (int token = from; token < end; token++) {
                if (grammar.role(token) == Role.VERB) {
                    return true;
                }
            }
            return false;
        }

        private int lineEnd(int from) {
            int end = from;
            while (end < tokens.size()
                    && end - from <= LONGEST_LINE
                    && tokens.paragraphOf(end) == tokens.paragraphOf(from)) {
                end++;
            }
            return end;
        }

        private boolean isDash(int token) {
            return tokens.isPunctuation(token, '-')
                    || tokens.isPunctuation(token, '\u2013')
                    || tokens.isPunctuation(token, '\u2014');
        }

        private NounPhrase phrase(int first, int end) {
            return new NounPhrase(first, end, new Span(tokens.begin(first), tokens.end(end - 1)), true);
        }
    }
}
