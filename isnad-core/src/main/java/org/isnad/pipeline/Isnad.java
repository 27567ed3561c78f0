package org.isnad.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.claims.ClaimFinder;
import org.isnad.interpret.phrases.Cover;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.model.Analysis;
import org.isnad.model.Claim;
import org.isnad.model.Engine;
import org.isnad.model.Party;
import org.isnad.model.Place;
import org.isnad.link.PlaceChoice;
import org.isnad.link.PlaceChooser;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.recognise.places.PlaceRecogniser;
import org.isnad.model.Report;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalReader;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Verbs;
import org.isnad.rules.Trace;
import org.isnad.text.TokenisedText;
import org.isnad.text.Tokeniser;

public final class Isnad {
    private static final String VERSION = "0.1.0";

    private final LexicalReader reader;
    private final NumberRecogniser numbers;
    private final PlaceRecogniser places;
    private final PlaceChooser placeChooser;
    private final ClaimFinder claims;
    private final Engine engine;

    private Isnad(DataFiles data) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Verbs.addTo(lexicon, data);
        FunctionWords.addTo(lexicon, data);
        this.numbers = NumberRecogniser.load(lexicon, data);
        this.places = PlaceRecogniser.load(lexicon, data);
        this.placeChooser = new PlaceChooser(places.gazetteer());
        this.claims = ClaimFinder.load(lexicon, data);
        this.reader = new LexicalReader(lexicon.build());
        this.engine = new Engine("isnad", VERSION, data.digest());
    }

    public static Isnad load() {
        return new Isnad(DataFiles.bundled());
    }

    public static Isnad load(Path userLexicon) {
        return new Isnad(DataFiles.withFolder(userLexicon));
    }

    public Engine engine() {
        return engine;
    }

    public Analysis analyze(Report report) {
        return analyze(report, Trace.NONE);
    }

    public Explanation explain(Report report) {
        List<Explanation.Step> steps = new ArrayList<>();
        Trace trace = new Trace() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void made(Span span, RuleId rule, List<RowRef> rows) {
                steps.add(new Explanation.Step(Explanation.Step.Kind.MADE, span, rule, rows, ""));
            }

            @Override
            public void refused(Span span, RuleId rule, String why) {
                steps.add(new Explanation.Step(Explanation.Step.Kind.REFUSED, span, rule, List.of(), why));
            }
        };
        return new Explanation(analyze(report, trace), steps);
    }

    private Analysis analyze(Report report, Trace trace) {
        TokenisedText tokens = Tokeniser.tokenise(report.text());
        LexicalText text = reader.read(tokens);
        List<NumberMention> numberMentions = numbers.recognise(text, trace);
        List<PlaceMention> placeMentions = places.recognise(text, trace);
        List<PlaceChoice> placeChoices = placeChooser.choose(placeMentions, null);
        Cover cover = new Cover(text.size());
        for (PlaceMention mention : placeMentions) {
            cover.name(mention.first(), mention.end());
        }
        Grammar grammar = new Grammar(text, cover);
        List<Place> foundPlaces = new ArrayList<>();
        for (PlaceChoice choice : placeChoices) {
            if (!choice.mention().actor()) {
                foundPlaces.add(choice.toPlace(
                        "p" + (foundPlaces.size() + 1), choice.mention().span().of(report.text()), null));
            }
        }
        List<ClaimDraft> drafts = claims.find(grammar, trace);
        List<Claim> found = new ArrayList<>();
        for (ClaimDraft d : drafts) {
            found.add(new Claim(
                    "c" + (found.size() + 1),
                    d.span(),
                    new Claim.Cue(d.cue(), d.lemma()),
                    d.act(),
                    d.form(),
                    d.negated(),
                    new Claim.Speaker(
                            d.speaker() == null ? null : d.speaker().span(),
                            d.antecedent() == null ? null : d.antecedent().span(),
                            null),
                    d.target() == null ? null : new Party(d.target().span(), null),
                    d.content(),
                    d.medium() == null ? null : new Party(d.medium().span(), null),
                    d.via().stream().map(v -> new Party(v.span(), null)).toList(),
                    List.of(),
                    null,
                    null,
                    d.rule()));
        }
        List<Span> sentences = new ArrayList<>();
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            sentences.add(tokens.sentenceSpan(s));
        }
        return new Analysis(
                engine,
                new org.isnad.model.Document(
                        report.id() == null ? "sha256:" : report.id(),
                        report.url(),
                        report.outlet(),
                        report.title(),
                        "ar",
                        report.published(),
                        org.isnad.model.PublishedBasis.NONE,
                        null,
                        null,
                        report.text()),
                sentences,
                List.of(),
                List.of(),
                foundPlaces,
                List.of(),
                List.of(),
                found,
                List.of(),
                List.of(),
                List.of());
    }
}
