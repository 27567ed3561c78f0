package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.isnad.export.AnalysisJson.Layout;
import org.isnad.model.Analysis;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEXT = "قال \uD83D\uDD34 الوزير \"سليم\": قُصفت البلدة\\القرية\n\t\u0001";

    @ParameterizedTest
    @EnumSource
    void everyFieldHasTheShapeOfTheContract(Layout layout) throws IOException {
        JsonNode filled = parsed(FullAnalysis.filled(TEXT, FullAnalysis.span(TEXT, "الوزير")), layout);
        Shape.ANALYSIS.check("filled", filled);
        Shape.ANALYSIS.check("empty", parsed(FullAnalysis.empty(TEXT), layout));
    }

    @Test
    void bothLayoutsSayTheSame() throws IOException {
        Analysis analysis = FullAnalysis.filled(TEXT, FullAnalysis.span(TEXT, "الوزير"));
        assertThat(parsed(analysis, Layout.PRETTY)).isEqualTo(parsed(analysis, Layout.COMPACT));
        assertThat(text(analysis, Layout.COMPACT)).doesNotContain("\n");
        assertThat(text(analysis, Layout.PRETTY))
                .contains("{\n  \"schema\" : \"isnad.analysis/1\",\n")
                .doesNotContain("\r");
    }

    @Test
    void offsetsCountUtf16UnitsOfTheTextThatWasGiven() throws IOException {
        JsonNode analysis = parsed(FullAnalysis.filled(TEXT, FullAnalysis.span(TEXT, "الوزير")), Layout.COMPACT);
        String text = analysis.at("/document/text").textValue();
        JsonNode span = analysis.at("/claims/0/speaker/span");
        assertThat(text).isEqualTo(TEXT);
        assertThat(text.substring(span.get(0).intValue(), span.get(1).intValue()))
                .isEqualTo("الوزير");
        assertThat(span.get(0).intValue()).isEqualTo(7);
    }

    @Test
    void loneSurrogatesAreEscapedAndComeBack() throws IOException {
        String text = "\uDE00 قال \uD83D لا \uD83D\uDD34 \"\\\n\uD83D";
        Analysis analysis = FullAnalysis.filled(text, FullAnalysis.span(text, "قال"));
        assertThat(text(analysis, Layout.COMPACT))
                .contains("\\ude00 قال \\ud83d لا \uD83D\uDD34 \\\"\\\\\\u000a\\ud83d");
        assertThat(parsed(analysis, Layout.PRETTY).at("/document/text").textValue())
                .isEqualTo(text);
    }

    @Test
    void everySequenceOfUnitsComesBack() throws IOException {
        Random random = new Random(41);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int unit = random.nextInt(40); unit > 0; unit--) {
                text.append((char) (random.nextInt(4) == 0 ? 0xD800 + random.nextInt(0x800) : random.nextInt(0x700)));
            }
            JsonNode analysis = parsed(FullAnalysis.empty(text.toString()), Layout.COMPACT);
            assertThat(analysis.at("/document/text").textValue())
                    .as("round %s", round)
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void valuesAreWrittenAsTheContractWritesThem() throws IOException {
        JsonNode analysis = parsed(FullAnalysis.filled(TEXT, new Span(0, 3)), Layout.COMPACT);
        assertThat(analysis.at("/document/published").textValue()).isEqualTo("2031-05-02");
        assertThat(analysis.at("/document/published_basis").textValue()).isEqualTo("given");
        assertThat(analysis.at("/places/0/radius_km").toString()).isEqualTo("4");
        assertThat(analysis.at("/places/0/lat").toString()).isEqualTo("35.5");
        assertThat(analysis.at("/places/1/lat").isNull()).isTrue();
        assertThat(analysis.at("/times/0/anchor").textValue()).isEqualTo("previous time");
        assertThat(analysis.at("/quantities/0/bound").textValue()).isEqualTo("at_least");
        assertThat(analysis.at("/entities/0/type").textValue()).isEqualTo("government_body");
        assertThat(analysis.at("/entities/0/private").booleanValue()).isTrue();
        assertThat(analysis.at("/events/0/type").textValue()).isEqualTo("ASSAULT");
        assertThat(analysis.at("/events/0/date/end").textValue()).isEqualTo("..");
        assertThat(analysis.at("/claims/1/within").textValue()).isEqualTo("c1");
    }

    private static String text(Analysis analysis, Layout layout) {
        return new String(AnalysisJson.bytes(analysis, layout), StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(Analysis analysis, Layout layout) throws IOException {
        return MAPPER.readTree(AnalysisJson.bytes(analysis, layout));
    }
}
