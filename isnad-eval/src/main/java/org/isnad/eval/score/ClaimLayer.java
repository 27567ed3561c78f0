package org.isnad.eval.score;

import java.util.List;
import java.util.Objects;
import org.isnad.eval.annotation.ClaimMark;
import org.isnad.eval.score.Pairing.Pair;

/** Claims answer each other where their cues overlap; then speaker and content are looked at. */
final class ClaimLayer implements Layer {
    /** The cue decides; the content only between claims whose cues overlap alike. */
    private static final int CUE_WEIGHT = 10;

    private static final int BEGINNING = 60;

    @Override
    public void score(Compared report, Tally tally) {
        List<ClaimMark> gold = report.gold().claims();
        List<ClaimMark> system = report.system().claims();
        Pairing<ClaimMark> pairing = Pairing.of(gold, system, ClaimLayer::weight);
        int speakers = 0;
        int contents = 0;
        int claims = 0;
        for (Pair<ClaimMark> pair : pairing.pairs()) {
            boolean isSpeakerRight = isSpeakerRight(pair.gold(), pair.system());
            boolean isContentRight =
                    Overlap.isSame(pair.gold().content(), pair.system().content());
            speakers += isSpeakerRight ? 1 : 0;
            contents += isContentRight ? 1 : 0;
            claims += isSpeakerRight && isContentRight ? 1 : 0;
            tally.rated(
                    Quality.CLAIM_ACT,
                    Objects.equals(pair.gold().act(), pair.system().act()));
            tally.rated(
                    Quality.CLAIM_FORM,
                    Objects.equals(pair.gold().form(), pair.system().form()));
            tellWrong(report, pair, isSpeakerRight, isContentRight, tally);
        }
        tally.found(Retrieval.CUE, pairing.pairs().size(), system.size(), gold.size());
        tally.found(Retrieval.SPEAKER, speakers, system.size(), gold.size());
        tally.found(Retrieval.CONTENT, contents, system.size(), gold.size());
        tally.found(Retrieval.CLAIM, claims, system.size(), gold.size());
        pairing.missed().forEach(claim -> tally.missed(report.miss("cue-missed", outline(report, claim))));
        pairing.extra().forEach(claim -> tally.missed(report.miss("cue-extra", outline(report, claim))));
    }

    private static double weight(ClaimMark gold, ClaimMark system) {
        int common = Overlap.of(gold.cue(), system.cue());
        return common == 0 ? 0 : common * CUE_WEIGHT + Overlap.share(gold.content(), system.content());
    }

    /** Either phrase that names the speaker will do; where the gold names nobody, nobody must be named. */
    private static boolean isSpeakerRight(ClaimMark gold, ClaimMark system) {
        return gold.speakers().isEmpty()
                ? system.speakers().isEmpty()
                : Overlap.isAnySame(gold.speakers(), system.speakers());
    }

    private static void tellWrong(
            Compared report, Pair<ClaimMark> pair, boolean isSpeakerRight, boolean isContentRight, Tally tally) {
        String cue = report.cut(pair.gold().cue()) + ": wanted ";
        if (!isSpeakerRight) {
            tally.missed(report.miss(
                    "speaker",
                    cue + report.quoted(pair.gold().speakers()) + " got "
                            + report.quoted(pair.system().speakers())));
        }
        if (!isContentRight) {
            tally.missed(report.miss(
                    "content",
                    cue + report.quoted(pair.gold().content()) + " got "
                            + report.quoted(pair.system().content())));
        }
    }

    private static String outline(Compared report, ClaimMark claim) {
        String content =
                claim.content().isEmpty() ? "" : report.cut(claim.content().get(0));
        return report.cut(claim.cue()) + " | " + content.substring(0, Math.min(BEGINNING, content.length()));
    }
}
