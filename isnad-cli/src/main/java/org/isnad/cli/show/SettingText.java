package org.isnad.cli.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.cli.terminal.Page;
import org.isnad.cli.terminal.Run;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Style;
import org.isnad.model.Analysis;
import org.isnad.model.Place;
import org.isnad.model.Time;

/** Places and times in short: each once, with how often it is mentioned. */
final class SettingText {
    private final Labels labels;
    private final Names names;
    private final Page page;
    private final Details details;

    SettingText(Labels labels, Names names, Page page) {
        this.labels = labels;
        this.names = names;
        this.page = page;
        this.details = new Details(labels, names);
    }

    void show(Analysis analysis) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Place place : analysis.places()) {
            places.merge(SafeText.of(place.name()) + details.known(place), 1, Integer::sum);
        }
        list("places", places, Style.PLACE);
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Time time : analysis.times()) {
            String value = time.value() == null ? labels.get("time.unresolved") : time.value();
            times.merge(names.words(time.span()) + " = " + value, 1, Integer::sum);
        }
        list("times", times, Style.PLAIN);
    }

    private void list(String heading, Map<String, Integer> values, Style style) {
        if (values.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, 0, new Run(labels.get(heading) + " (" + values.size() + ")", Style.HEADING));
        List<Run> runs = new ArrayList<>();
        values.forEach((value, count) -> {
            if (!runs.isEmpty()) {
                runs.add(new Run("; ", Style.LABEL));
            }
            runs.add(new Run(value, style));
            if (count > 1) {
                runs.add(new Run(" ×" + count, Style.LABEL));
            }
        });
        page.line(2, 0, runs);
    }
}
