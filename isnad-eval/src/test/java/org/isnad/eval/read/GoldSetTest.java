package org.isnad.eval.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.eval.annotation.ClaimMark;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldSetTest {
    private static final String TEXT = "قال العمدة إن الجسر سالم، وقال النجار إن الباب سالم في صور.";

    @TempDir
    private Path folder;

    @Test
    void spansAreCopiedFromTheText() throws IOException {
        GoldSet set = read(report("{'claims': [{'cue': '[[قال]] النجار', 'speaker': 'النجار', 'antecedent': null,"
                + " 'content': ['[[الباب]] سالم', 'سالم [[في صور]]'], 'act': 'say', 'form': 'direct'}]}"));
        assertThat(set.faults()).isEmpty();
        ClaimMark claim = set.reports().get(0).annotation().claims().get(0);
        assertThat(claim.cue()).isEqualTo(new Span(TEXT.lastIndexOf("قال"), TEXT.lastIndexOf("قال") + 3));
        assertThat(claim.speakers()).extracting(span -> span.of(TEXT)).containsExactly("النجار");
        assertThat(claim.content()).extracting(span -> span.of(TEXT)).containsExactly("الباب", "في صور");
    }

    @Test
    void compiledSpansAreCheckedAgainstTheirText() throws IOException {
        String right = "{'times': [{'span': [0, 3], 'text': 'قال', 'value': '2021'}]}";
        assertThat(read(report(right)).faults()).isEmpty();
        assertThat(read(report(right.replace("[0, 3]", "[1, 4]"))).faults())
                .extracting(Fault::found)
                .containsExactly("the span holds 'ال ' and its text says 'قال'");
        assertThat(read(report(right.replace("[0, 3]", "[0, 300]"))).faults())
                .extracting(Fault::found)
                .first()
                .isEqualTo("the span [0,300] does not lie in the text");
    }

    @Test
    void aFaultNamesFileLineFieldStringAndRemedy() throws IOException {
        String gold = "{'claims': [\n{'cue': 'قال', 'speaker': 'الحداد',\n 'content': ['سالم'], 'act': 'shout',\n"
                + " 'form': 'direct'}]}";
        GoldSet set = read(report(gold));
        assertThat(set.reports()).isEmpty();
        assertThat(set.broken()).isEqualTo(1);
        String file = folder.resolve("a.json").toString();
        assertThat(set.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        file + ":3: gold.claims[0].cue: 'قال' occurs 2 times in the text; write a longer stretch that"
                                + " occurs once, and in it the span in [[double brackets]]",
                        file + ":3: gold.claims[0].speaker: 'الحداد' does not occur in the text; copy it from there"
                                + " exactly, with its spelling, spaces and marks",
                        file + ":4: gold.claims[0].content[0]: 'سالم' occurs 2 times in the text; write a longer"
                                + " stretch that occurs once, and in it the span in [[double brackets]]",
                        file
                                + ":4: gold.claims[0].act: this is \"shout\"; one of these is wanted: say, announce, confirm,"
                                + " deny, accuse, condemn, warn, threaten, demand, promise, reject, praise, opine, report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'claims': 1}; gold.claims: this is no list but 1",
                "{'claim': []}; gold.claim: this is no field of it",
                "{'times': [{'text': 'صور', 'value': 'dawn'}]}; gold.times[0].value: 'dawn' is no date",
                "{'times': [{'value': '2021'}]}; gold.times[0].text: this is missing",
                "{'times': [{'text': '[[صور', 'value': null}]}; gold.times[0].text: '[[صور' has [[ without ]] behind it",
                "{'places': [{'text': 'صور', 'kind': 'city', 'lat': 33}]}; gold.places[0]: one of lat and lon is missing",
                "{'places': [{'text': 'صور', 'kind': 'city', 'lat': 'x'}]}; gold.places[0].lat: this is no number but \"x\"",
                "{'events': [{'type': 'ASSAULT', 'trigger': 'صور', 'status': 'actual', 'killed': [1]}]}; gold.events[0].killed: this is",
                "{'events': [{'type': 'ASSAULT', 'trigger': null, 'status': 'actual'}]}; gold.events[0].trigger: this is missing"
            })
    void whatIsWrongInARecordIsSaid(String gold, String said) throws IOException {
        assertThat(read(report(gold)).faults())
                .extracting(Fault::toString)
                .anySatisfy(fault -> assertThat(fault).contains(said));
    }

    @Test
    void aBrokenReportLeavesTheOthersAlone() throws IOException {
        write("a.json", report("{}"));
        write("b.json", "{'id': 'b', ");
        write("c.json", report("{}").replace("'a'", "'c'"));
        write("d.json", report("{}"));
        write("e.jsonl", report("{}").replace("'a'", "'e'").replace("\n", " ") + "\n\n[]\n");
        write(".hidden.json", "{");
        Files.write(folder.resolve("f.json"), new byte[] {(byte) 0xC3, (byte) 0x28});
        GoldSet set = GoldSet.read(List.of(folder, folder.resolve("missing.json")));
        assertThat(set.reports()).extracting(GoldReport::id).containsExactly("a", "c", "e");
        assertThat(set.broken()).isEqualTo(5);
        assertThat(set.faults())
                .extracting(Fault::toString)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("b.json:1: broken JSON at column"),
                        fault -> assertThat(fault)
                                .contains("d.json: the id 'a' is that of ")
                                .contains("a.json"),
                        fault -> assertThat(fault).contains("e.jsonl:3: this is JSON but no object"),
                        fault -> assertThat(fault).contains("f.json: it is not UTF-8"),
                        fault -> assertThat(fault).contains("missing.json: there is no such file"));
    }

    @Test
    void aFolderWithoutReportsIsAFault() {
        assertThat(GoldSet.read(List.of(folder)).faults())
                .extracting(Fault::found)
                .containsExactly("the folder holds no gold report");
    }

    @Test
    void aReportNeedsIdAndTextAndAPlainDate() throws IOException {
        GoldSet set = read("{'published': '10/3/2021', 'gold': []}");
        assertThat(set.faults())
                .extracting(Fault::toString)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("text: this is missing"),
                        fault -> assertThat(fault).contains("id: this is missing"),
                        fault -> assertThat(fault).contains("published: '10/3/2021' is no date"),
                        fault -> assertThat(fault).contains("gold: this is"));
    }

    private GoldSet read(String json) throws IOException {
        return GoldSet.read(List.of(write("a.json", json)));
    }

    private Path write(String name, String json) throws IOException {
        return Files.write(folder.resolve(name), json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** A report with this annotation, which begins on the second line. */
    private static String report(String gold) {
        return "{'id': 'a', 'published': '2021-03-10', 'text': '" + TEXT + "',\n'gold': " + gold + "}";
    }
}
