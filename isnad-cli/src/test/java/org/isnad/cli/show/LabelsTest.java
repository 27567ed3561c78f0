package org.isnad.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.EventType;
import org.isnad.model.PlaceKind;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {
    @Test
    void everyLanguageHasTheSameLabelsWithTheSamePlaces() throws IOException {
        Properties english = properties("en");
        Properties arabic = properties("ar");
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            for (int place = 0; place < 5; place++) {
                String hole = "{" + place + "}";
                assertThat(arabic.getProperty(key).contains(hole))
                        .as(key)
                        .isEqualTo(english.getProperty(key).contains(hole));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantHasALabel(Language language) {
        Labels labels = Labels.of(language);
        for (Act act : Act.values()) {
            assertThat(labels.of("act", act)).isNotBlank();
            assertThat(labels.of("target", act)).isNotNull();
        }
        for (Claim.Form form : Claim.Form.values()) {
            assertThat(labels.of("form", form)).isNotBlank();
        }
        for (EventType type : EventType.values()) {
            assertThat(labels.of("event", type)).isNotBlank();
        }
        for (Status status : Status.values()) {
            assertThat(labels.of("status", status)).isNotBlank();
        }
        for (PlaceKind kind : PlaceKind.values()) {
            assertThat(labels.of("kind", kind)).isNotBlank();
        }
        for (PublishedBasis basis : PublishedBasis.values()) {
            assertThat(labels.of("basis", basis)).isNotBlank();
        }
        for (String day : Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            assertThat(labels.get("weekday." + day)).isNotBlank();
        }
    }

    private static Properties properties(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = LabelsTest.class.getResourceAsStream("labels_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
