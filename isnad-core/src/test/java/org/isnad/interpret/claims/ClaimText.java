package org.isnad.interpret.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Claim;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** A claim as the corpus of claims writes it: {@code act|speaker|content}, and what may stand behind these. */
record ClaimText(
        List<String> acts,
        @Nullable String speaker,
        @Nullable String antecedent,
        List<String> content,
        List<String> more) {
    private static final List<String> PARTS = List.of("target:", "medium:", "via:");
    private static final String ATTACHED = "وفبلك";

    static List<ClaimText> list(String cell) {
        List<ClaimText> claims = new ArrayList<>();
        if (!cell.equals("none")) {
            for (String claim : cell.split(" \\+\\+ ")) {
                claims.add(parse(claim));
            }
        }
        return claims;
    }

    private static ClaimText parse(String claim) {
        String[] fields = claim.split("\\|");
        if (fields.length < 3) {
            throw new AssertionError("'" + claim + "' is no claim; write act|speaker|content");
        }
        List<String> content = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (String field : List.of(fields).subList(2, fields.length)) {
            (PARTS.stream().anyMatch(field::startsWith) ? more : content).add(field);
        }
        int caret = fields[1].indexOf('^');
        String speaker = caret < 0 ? fields[1] : fields[1].substring(0, caret);
        String antecedent = caret < 0 ? null : fields[1].substring(caret + 1);
        boolean named = !speaker.isEmpty() && !speaker.equals("-");
        return new ClaimText(List.of(fields[0].split("/")), named ? speaker : null, antecedent, content, more);
    }

    /** The claim that the pipeline made, with everything that a corpus may state. */
    static ClaimText of(Claim claim, String text) {
        List<String> more = new ArrayList<>();
        if (claim.target() != null) {
            more.add("target:" + claim.target().span().of(text));
        }
        if (claim.medium() != null) {
            more.add("medium:" + claim.medium().span().of(text));
        }
        claim.via().forEach(relay -> more.add("via:" + relay.span().of(text)));
        return new ClaimText(
                List.of(claim.act().name().toLowerCase(Locale.ROOT)),
                words(claim.speaker().span(), text),
                words(claim.speaker().antecedent(), text),
                claim.content().stream().map(part -> part.of(text)).toList(),
                more);
    }

    private static @Nullable String words(@Nullable Span span, String text) {
        return span == null ? null : span.of(text);
    }

    /** Whether {@code found} is what this claim asks for. */
    boolean matches(ClaimText found) {
        boolean parts = content.size() == found.content.size();
        for (int i = 0; parts && i < content.size(); i++) {
            parts = same(content.get(i), found.content.get(i));
        }
        return parts
                && acts.containsAll(found.acts)
                && speakerMatches(found)
                && more.stream().allMatch(wanted -> found.more.stream().anyMatch(part -> sameMore(wanted, part)));
    }

    private boolean speakerMatches(ClaimText found) {
        boolean nobody = speaker == null && antecedent == null;
        if (nobody) {
            return found.speaker == null && found.antecedent == null;
        }
        return same(speaker, found.speaker) && (antecedent == null || same(antecedent, found.antecedent));
    }

    private static boolean sameMore(String wanted, String found) {
        int colon = wanted.indexOf(':') + 1;
        return found.startsWith(wanted.substring(0, colon)) && same(wanted.substring(colon), found.substring(colon));
    }

    /** Equal but for one attached letter at the begin, as the scoring forgives it. */
    static boolean same(@Nullable String wanted, @Nullable String found) {
        if (wanted == null || found == null) {
            return wanted == null && found == null;
        }
        return found.equals(wanted) || isAttached(found, wanted) || isAttached(wanted, found);
    }

    private static boolean isAttached(String longer, String shorter) {
        boolean oneMore = longer.length() == shorter.length() + 1 && longer.endsWith(shorter);
        boolean lamlam = longer.length() == shorter.length()
                && longer.startsWith("لل")
                && shorter.startsWith("ال")
                && longer.substring(2).equals(shorter.substring(2));
        return oneMore && ATTACHED.indexOf(longer.charAt(0)) >= 0 || lamlam;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(String.join("/", acts)).append('|');
        line.append(speaker == null ? antecedent == null ? "-" : "" : speaker);
        if (antecedent != null) {
            line.append('^').append(antecedent);
        }
        content.forEach(part -> line.append('|').append(part));
        more.forEach(part -> line.append('|').append(part));
        return line.toString();
    }
}
