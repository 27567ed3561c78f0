package org.isnad.cli.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.cli.terminal.Page;
import org.isnad.cli.terminal.Run;
import org.isnad.cli.terminal.Style;
import org.isnad.model.Claim;

/** Claims as speaker → act → "content" (via …); a claim inside another's content stands below it, indented. */
final class ClaimText {
    private static final int INDENT = 2;

    private final Labels labels;
    private final Names names;
    private final Page page;

    ClaimText(Labels labels, Names names, Page page) {
        this.labels = labels;
        this.names = names;
        this.page = page;
    }

    void show(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, 0, new Run(labels.get("claims") + " (" + claims.size() + ")", Style.HEADING));
        Map<String, Integer> depths = new HashMap<>();
        for (Claim claim : inReadingOrder(claims)) {
            int depth = claim.within() == null ? 0 : depths.getOrDefault(claim.within(), 0) + 1;
            depths.put(claim.id(), depth);
            claim(claim, INDENT + INDENT * Math.min(depth, 10));
        }
    }

    /** Each claim is followed by those within it. */
    private static List<Claim> inReadingOrder(List<Claim> claims) {
        Map<String, List<Claim>> inner =
                claims.stream().filter(claim -> claim.within() != null).collect(Collectors.groupingBy(Claim::within));
        Map<String, Claim> ordered = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.within() == null) {
                add(claim, inner, ordered);
            }
        }
        claims.forEach(claim -> ordered.putIfAbsent(claim.id(), claim));
        return List.copyOf(ordered.values());
    }

    private static void add(Claim claim, Map<String, List<Claim>> inner, Map<String, Claim> ordered) {
        ordered.put(claim.id(), claim);
        List<Claim> within = inner.remove(claim.id());
        if (within != null) {
            within.forEach(each -> add(each, inner, ordered));
        }
    }

    private void claim(Claim claim, int indent) {
        List<Run> runs = new ArrayList<>();
        String arrow = " " + labels.get("arrow") + " ";
        runs.add(new Run(claim.id() + " ", Style.LABEL));
        runs.add(new Run(speaker(claim.speaker()), Style.SPEAKER));
        runs.add(new Run(arrow, Style.LABEL));
        runs.add(new Run(act(claim), Style.ACT));
        if (claim.target() != null) {
            runs.add(new Run((" " + labels.of("target", claim.act())).stripTrailing() + " ", Style.LABEL));
            runs.add(new Run(names.party(claim.target()), Style.PARTY));
        }
        runs.add(new Run(arrow, Style.LABEL));
        runs.add(new Run("\"" + content(claim) + "\"", Style.CONTENT));
        if (!claim.via().isEmpty()) {
            runs.add(new Run(" (" + labels.get("claim.via") + " ", Style.LABEL));
            runs.add(new Run(names.parties(claim.via()), Style.PARTY));
            runs.add(new Run(")", Style.LABEL));
        }
        page.line(indent, 3, runs);
        page.line(indent + 3, 0, new Run(details(claim), Style.LABEL));
    }

    private String speaker(Claim.Speaker speaker) {
        if (speaker.span() == null) {
            String antecedent = speaker.antecedent() == null ? "" : names.words(speaker.antecedent());
            if (antecedent.isEmpty()) {
                return speaker.entity() == null ? labels.get("speaker.unknown") : names.entity(speaker.entity());
            }
            return names.named(antecedent, speaker.entity());
        }
        String words = names.words(speaker.span());
        String antecedent = speaker.antecedent() == null ? "" : " (= " + names.words(speaker.antecedent()) + ")";
        return names.named(words + antecedent, speaker.entity());
    }

    private String act(Claim claim) {
        String act = labels.of("act", claim.act());
        return claim.negated() ? labels.get("claim.negated", act) : act;
    }

    private String content(Claim claim) {
        return claim.content().stream().map(names::words).collect(Collectors.joining(" … "));
    }

    private String details(Claim claim) {
        List<String> details = new ArrayList<>();
        details.add(labels.of("form", claim.form()));
        if (claim.medium() != null) {
            details.add(labels.get("claim.medium") + " " + names.party(claim.medium()));
        }
        if (claim.time() != null) {
            details.add(labels.get("claim.time") + " " + names.time(claim.time()));
        }
        if (claim.within() != null) {
            details.add(labels.get("claim.within") + " " + claim.within());
        }
        if (claim.chain().size() > 1) {
            String link = " " + labels.get("chain.arrow") + " ";
            details.add(labels.get("claim.chain") + " "
                    + claim.chain().stream().map(names::entity).collect(Collectors.joining(link)));
        }
        return String.join(labels.get("detail.separator"), details);
    }
}
