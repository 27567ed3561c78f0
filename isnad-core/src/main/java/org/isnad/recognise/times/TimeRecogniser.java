package org.isnad.recognise.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;
import org.isnad.morphology.LexicalText;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.rules.Maker;
import org.isnad.rules.Match;
import org.isnad.rules.RuleFile;
import org.isnad.rules.RuleSet;
import org.isnad.rules.Slot;
import org.isnad.rules.Trace;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a text. Thread-safe. */
public final class TimeRecogniser {
    static final String FOLDER = "recognise/times/";
    static final List<String> RULE_FILES = List.of("dates.rules", "moments.rules", "periods.rules");

    private final RuleSet<TimeScan, TimeRef> dates;
    private final RuleSet<TimeScan, TimeRef> moments;
    private final RuleSet<TimeScan, TimeRef> periods;

    private TimeRecogniser(Lexicon.Builder lexicon, DataFiles data) {
        TimeWords.load(lexicon, data);
        Map<String, Maker<TimeScan, TimeRef>> makers = TimeMakers.all();
        this.dates = compile(lexicon, data, RULE_FILES.get(0), TimeSlots.dates(), makers);
        this.moments = compile(lexicon, data, RULE_FILES.get(1), TimeSlots.moments(), makers);
        this.periods = compile(lexicon, data, RULE_FILES.get(2), TimeSlots.periods(), makers);
    }

    /**
     * Registers the words and rules of time; the recogniser works on texts read with the lexicon so built, in which the
     * words of {@link org.isnad.recognise.numbers.NumberRecogniser} must stand as well.
     */
    public static TimeRecogniser load(Lexicon.Builder lexicon, DataFiles data) {
        return new TimeRecogniser(lexicon, data);
    }

    private static RuleSet<TimeScan, TimeRef> compile(
            Lexicon.Builder lexicon,
            DataFiles data,
            String file,
            Map<String, Slot<TimeScan>> slots,
            Map<String, Maker<TimeScan, TimeRef>> makers) {
        return RuleSet.compile(RuleFile.parse(file, data.bundledText(FOLDER + file)), lexicon, slots, makers);
    }

    /** All expressions of time in the order of the text; they do not overlap. */
    public List<TimeMention> recognise(LexicalText text, List<NumberMention> numbers, Trace trace) {
        TimeScan scan = new TimeScan(text, numbers, dates.bits() | moments.bits() | periods.bits());
        List<TimeMention> mentions = new ArrayList<>();
        int[] candidates = scan.candidates();
        run(dates, scan, candidates, scan.dates(), null);
        run(moments, scan, candidates, scan.moments(), scan.dates());
        run(periods, scan, candidates, scan.periods(), scan.moments());
        int next = 0;
        for (int token : candidates) {
            Match<TimeRef> match = scan.periods()[token];
            if (match == null || token < next) {
                continue;
            }
            if (trace.isOn()) {
                say(trace, match, text);
            }
            boolean future = Tense.isFuture(text, match.first(), match.end());
            mentions.add(new TimeMention(
                    match.first(), match.end(), match.span(text.tokens()), match.value(), future, match.rule()));
            next = match.end();
        }
        return mentions;
    }

    /** Runs one layer; what the layer below found stays where this one finds nothing longer. */
    private static void run(
            RuleSet<TimeScan, TimeRef> rules,
            TimeScan scan,
            int[] candidates,
            @Nullable Match<TimeRef>[] found,
            @Nullable Match<TimeRef> @Nullable [] below) {
        for (int token : candidates) {
            Match<TimeRef> under = below == null ? null : below[token];
            Match<TimeRef> match = rules.match(scan, token, under != null || scan.mayFillSlot(token));
            found[token] = match != null && (under == null || match.end() > under.end()) ? match : under;
        }
    }

    private static void say(Trace trace, Match<TimeRef> match, LexicalText text) {
        trace.made(match.span(text.tokens()), match.rule(), List.<RowRef>of());
        if (match.rival() != null) {
            trace.refused(match.span(text.tokens()), match.rival(), "ambiguous: " + match.rule() + " was preferred");
        }
    }
}
