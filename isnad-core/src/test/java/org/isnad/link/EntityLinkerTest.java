package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.model.Analysis;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;
import org.isnad.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities of whole reports, since their phrases come from the stages before. */
final class EntityLinkerTest {
    private static final Isnad ISNAD = Isnad.load();

    @Test
    void entitiesOfTheCorpusHaveTheirMentionsAndFacts() {
        Corpus corpus = Corpus.of(EntityLinkerTest.class, "entities.corpus.tsv");
        assertThat(corpus.examples()).hasSizeGreaterThanOrEqualTo(40);
        corpus.check(example -> {
            Entity entity = entities(example.text(), example.cell("published")).stream()
                    .filter(each -> each.name().equals(example.cell("name")))
                    .findFirst()
                    .orElse(null);
            if (entity == null) {
                return "no such entity";
            }
            assertThat(facts(entity)).as(example.text()).isEqualTo(example.cell("facts"));
            return entity.mentions().stream()
                    .map(mention -> mention.span().of(example.text()))
                    .collect(Collectors.joining(" + "));
        });
    }

    @Test
    void nothingIsConfirmedThatWasNotChecked() {
        assertThat(entities("قال لافروف إن واشنطن تراجعت.", "2018-03-01"))
                .hasSize(2)
                .allSatisfy(entity -> assertThat(entity.ref()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال البيان إن الجسر دمر. وذكر التقرير أن السد سليم.",
                "دمرت الغارة المنازل والجسر. واستهدف القصف مدينة عدن.",
                "نقل الزوار 12 صورة إلى المتحف."
            })
    void whatIsNobodyIsNoEntity(String text) {
        assertThat(entities(text, "2018-03-01"))
                .noneSatisfy(entity -> assertThat(entity.type()).isEqualTo(EntityType.UNKNOWN));
    }

    @Test
    void claimOfDocumentBelongsToWhoeverIssuedIt() {
        Analysis analysis = ISNAD.analyze(Report.of("قالت حركة حماس إن الطريق آمن. وأضاف البيان أن المعبر مغلق.")
                .withPublished(LocalDate.parse("2018-03-01")));
        assertThat(analysis.entities()).extracting(Entity::name).containsExactly("حركة حماس");
        assertThat(analysis.claims()).hasSize(2);
    }

    @Test
    void pronounsTellWhatTheyWereLinkedBy() {
        Entity lavrov = entities("قال لافروف إن بلاده لن تنسحب.", "2018-03-01").get(0);
        assertThat(lavrov.mentions())
                .extracting(Mention::kind)
                .containsExactly(Mention.Kind.NAME, Mention.Kind.PRONOUN);
        assertThat(lavrov.mentions()).extracting(Mention::basis).containsExactly(null, "speaker of the claim");
    }

    @Test
    void sameTextGivesSameEntities() {
        String text = "قال الطبيب نزار البكري إن الماء مقطوع. وأضاف البكري أن المصدر جف. وقالت الوزارة إنها تعمل. "
                .repeat(40);
        assertThat(entities(text, "2018-03-01")).isEqualTo(entities(text, "2018-03-01"));
    }

    @Test
    void explainTellsHowPhrasesWereLinked() {
        Report report = Report.of("قالت وزارة الدفاع التركية إن العملية بدأت. وأكدت الوزارة أن الحدود مغلقة.");
        assertThat(ISNAD.explain(report).steps().toString()).contains("LINK.SHORT_FORM");
    }

    private static List<Entity> entities(String text, String published) {
        Report report = Report.of(text);
        return ISNAD.analyze(published.equals("-") ? report : report.withPublished(LocalDate.parse(published)))
                .entities();
    }

    private static String facts(Entity entity) {
        StringBuilder facts = new StringBuilder(entity.type().name().toLowerCase(Locale.ROOT));
        if (entity.country() != null) {
            facts.append(' ').append(entity.country());
        }
        if (entity.sector() != null) {
            facts.append(' ').append(entity.sector());
        }
        if (entity.isPrivate()) {
            facts.append(" private");
        }
        return facts + (entity.position() == null ? "" : ", " + entity.position());
    }
}
