package org.isnad.eval.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.eval.annotation.Days;
import org.isnad.eval.annotation.EventMark;
import org.isnad.eval.score.Pairing.Pair;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Events of one type answer each other where their triggers overlap, or where these stand in one sentence and somebody
 * who took part is the same; then their fields are looked at one by one.
 */
final class EventLayer implements Layer {
    private static final double SAME_TRIGGER = 2;
    private static final double SAME_SENTENCE_AND_PARTY = 1;

    @Override
    public void score(Compared report, Tally tally) {
        List<EventMark> gold = report.gold().events();
        List<EventMark> system = report.system().events();
        Pairing<EventMark> pairing = Pairing.of(gold, system, (one, other) -> weight(report, one, other));
        tally.found(Retrieval.EVENT, pairing.pairs().size(), system.size(), gold.size());
        for (Pair<EventMark> pair : pairing.pairs()) {
            rate(report, pair, tally);
        }
        pairing.missed().forEach(event -> tally.missed(report.miss("event-missed", outline(report, event))));
        pairing.extra().forEach(event -> tally.missed(report.miss("event-extra", outline(report, event))));
    }

    private static double weight(Compared report, EventMark gold, EventMark system) {
        if (!gold.type().equals(system.type())) {
            return 0;
        }
        if (Overlap.of(gold.trigger(), system.trigger()) > 0) {
            return SAME_TRIGGER;
        }
        int sentence = sentenceOf(gold.trigger(), report.system().sentences());
        boolean isSame = sentence >= 0
                && sentence == sentenceOf(system.trigger(), report.system().sentences())
                && Overlap.isAnySame(gold.parties(), system.parties());
        return isSame ? SAME_SENTENCE_AND_PARTY : 0;
    }

    private static int sentenceOf(Span trigger, List<Span> sentences) {
        for (int index = 0; index < sentences.size(); index++) {
            Span sentence = sentences.get(index);
            if (sentence.begin() <= trigger.begin() && trigger.begin() < sentence.end()) {
                return index;
            }
        }
        return -1;
    }

    private static void rate(Compared report, Pair<EventMark> pair, Tally tally) {
        EventMark gold = pair.gold();
        EventMark system = pair.system();
        tally.rated(Quality.EVENT_SOURCE, commonWords(report, gold.source(), system.source()));
        tally.rated(Quality.EVENT_TARGET, commonWords(report, gold.target(), system.target()));
        Fields fields = new Fields(tally);
        boolean isPlaceRight = isPlaceRight(report, gold.place(), system.place());
        fields.rate(Quality.EVENT_PLACE, isPlaceRight, report.quoted(gold.place()), report.quoted(system.place()));
        fields.rate(Quality.EVENT_DATE, Days.isSameDate(gold.date(), system.date()), gold.date(), system.date());
        fields.rateWhereGiven(Quality.EVENT_KILLED, gold.killed(), system.killed());
        fields.rateWhereGiven(Quality.EVENT_INJURED, gold.injured(), system.injured());
        fields.rate(
                Quality.EVENT_STATUS, Objects.equals(gold.status(), system.status()), gold.status(), system.status());
        if (!fields.wrong.isEmpty()) {
            tally.missed(report.miss("event-wrong", outline(report, gold) + ": " + String.join(", ", fields.wrong)));
        }
    }

    /** Rates the fields of one event, and keeps those that are wrong for one message. */
    private static final class Fields {
        private final Tally tally;
        private final List<String> wrong = new ArrayList<>();

        Fields(Tally tally) {
            this.tally = tally;
        }

        void rate(Quality figure, boolean isRight, @Nullable Object wanted, @Nullable Object got) {
            tally.rated(figure, isRight);
            if (!isRight) {
                String field = figure.label().substring("event.".length());
                wrong.add(field + " wanted " + wanted + " got " + got);
            }
        }

        /** Numbers are looked at only where either side gives one: most events have none. */
        void rateWhereGiven(Quality figure, @Nullable Object wanted, @Nullable Object got) {
            if (wanted != null || got != null) {
                rate(figure, Objects.equals(wanted, got), wanted, got);
            }
        }
    }

    private static boolean isPlaceRight(Compared report, @Nullable Span gold, @Nullable Span system) {
        if (gold == null || system == null) {
            return gold == null && system == null;
        }
        return Overlap.of(gold, system) > 0 || report.cut(gold).equals(report.cut(system));
    }

    /** F1 over words, each as often as it stands there: 1 where neither side names anybody. */
    private static double commonWords(Compared report, List<Span> gold, List<Span> system) {
        if (gold.isEmpty() && system.isEmpty()) {
            return 1;
        }
        List<String> wanted = report.words(gold);
        List<String> got = report.words(system);
        Map<String, Integer> left = new HashMap<>();
        wanted.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : got) {
            int remaining = left.getOrDefault(word, 0);
            if (remaining > 0) {
                left.put(word, remaining - 1);
                common++;
            }
        }
        return common == 0 ? 0 : (double) (2 * common) / (wanted.size() + got.size());
    }

    private static String outline(Compared report, EventMark event) {
        return event.type() + " " + report.cut(event.trigger());
    }
}
