package org.isnad.interpret.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;
import org.isnad.testing.Corpus;
import org.junit.jupiter.api.Test;

/** Whole sentences and short passages, and every claim in them. */
final class ClaimCorpusTest {
    private static final Corpus CORPUS = Corpus.of(ClaimCorpusTest.class, "claims.corpus.tsv");

    @Test
    void corpusHoldsAllKindsOfCues() {
        assertThat(CORPUS.examples()).hasSizeGreaterThan(120);
        assertThat(CORPUS.examples().stream().map(example -> example.cell("id").split("\\.")[0]))
                .contains(
                        "verb", "quote", "colon", "participle", "carried", "relay", "passive", "nominal", "pluperfect")
                .contains("svo", "negated", "medium", "document", "blame", "according", "aside", "join", "nested");
    }

    @Test
    void claimsAreFoundAsACarefulReaderFindsThem() {
        Isnad isnad = Loaded.ISNAD;
        KnownMisses misses = new KnownMisses("claims.known-misses.txt");
        for (Corpus.Example example : CORPUS.examples()) {
            List<ClaimText> wanted = ClaimText.list(example.expected());
            List<ClaimText> found = isnad.analyze(Report.of(example.text())).claims().stream()
                    .map(claim -> ClaimText.of(claim, example.text()))
                    .toList();
            misses.result(example.file() + ":" + example.line(), example.cell("id"), difference(wanted, found));
        }
        misses.check();
    }

    private static String difference(List<ClaimText> wanted, List<ClaimText> found) {
        boolean same = wanted.size() == found.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = wanted.get(i).matches(found.get(i));
        }
        return same ? "" : "\n    wanted " + lines(wanted) + "\n    found  " + lines(found);
    }

    private static String lines(List<ClaimText> claims) {
        return claims.isEmpty()
                ? "none"
                : claims.stream().map(ClaimText::toString).collect(Collectors.joining(" ++ "));
    }
}
