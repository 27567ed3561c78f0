package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code isnad.analysis/1} promises of a value, written down once more by hand and independently of the writer. */
interface Shape {
    void check(String path, JsonNode value);

    Shape TEXT = (path, value) -> assertThat(value.isTextual()).as(path).isTrue();
    Shape NUMBER = (path, value) -> assertThat(value.isNumber()).as(path).isTrue();
    Shape INTEGER =
            (path, value) -> assertThat(value.isIntegralNumber()).as(path).isTrue();
    Shape FLAG = (path, value) -> assertThat(value.isBoolean()).as(path).isTrue();
    Shape DAY_OR_OPEN = (path, value) -> assertThat(value.asText()).as(path).matches("\\d{4}-\\d{2}-\\d{2}|\\.\\.");
    Shape DAY = (path, value) -> assertThat(value.asText()).as(path).matches("\\d{4}-\\d{2}-\\d{2}");
    Shape RULE = (path, value) -> assertThat(value.asText()).as(path).matches("[A-Z0-9_.]+");
    Shape SPAN = (path, value) -> {
        assertThat(value.isArray()).as(path).isTrue();
        assertThat(value).as(path).hasSize(2);
        assertThat(value.get(0).isInt() && value.get(1).isInt()).as(path).isTrue();
        assertThat(value.get(0).intValue()).as(path).isBetween(0, value.get(1).intValue());
    };

    static Shape orNull(Shape shape) {
        return (path, value) -> {
            if (!value.isNull()) {
                shape.check(path, value);
            }
        };
    }

    static Shape list(Shape shape) {
        return (path, value) -> {
            assertThat(value.isArray()).as(path).isTrue();
            for (int index = 0; index < value.size(); index++) {
                shape.check(path + "/" + index, value.get(index));
            }
        };
    }

    static Shape oneOf(String words) {
        return (path, value) ->
                assertThat(Set.of(words.split(" \\| "))).as(path).contains(value.asText());
    }

    static Shape id(char letter) {
        return (path, value) -> assertThat(value.asText()).as(path).matches(letter + "\\d+");
    }

    /** An object with exactly these fields, in this order. */
    static Shape object(Object... namesAndShapes) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (int index = 0; index < namesAndShapes.length; index += 2) {
            fields.put((String) namesAndShapes[index], (Shape) namesAndShapes[index + 1]);
        }
        return (path, value) -> {
            assertThat(value.isObject()).as(path).isTrue();
            assertThat(value.fieldNames())
                    .toIterable()
                    .as(path)
                    .containsExactlyElementsOf(List.copyOf(fields.keySet()));
            fields.forEach((name, shape) -> shape.check(path + "/" + name, value.get(name)));
        };
    }

    Shape PARTY = object("span", SPAN, "entity", orNull(id('e')));
    Shape PLACE_REF = object("span", SPAN, "place", orNull(id('p')), "precision", INTEGER);
    Shape DATE = object("start", DAY, "end", DAY_OR_OPEN, "precision", INTEGER, "time", orNull(id('t')));
    Shape BOUND = oneOf("exact | at_least | at_most | about | range | vague");
    Shape STATUS = oneOf("actual | denied | future | hypothetical");
    Shape TOLL = orNull(object(
            "low", orNull(INTEGER), "high", orNull(INTEGER), "bound", BOUND, "whom", orNull(TEXT), "span", SPAN));

    Shape DOCUMENT = object(
            "id",
            TEXT,
            "url",
            orNull(TEXT),
            "outlet",
            orNull(TEXT),
            "title",
            orNull(TEXT),
            "language",
            TEXT,
            "published",
            orNull(DAY),
            "published_basis",
            oneOf("given | metadata | text | none"),
            "weekday",
            orNull(TEXT),
            "retrieved",
            orNull(TEXT),
            "text",
            TEXT);
    Shape SOURCE = object(
            "span",
            SPAN,
            "name",
            TEXT,
            "entity",
            orNull(id('e')),
            "role",
            oneOf("outlet | origin | via | compiled | agency"),
            "rule",
            RULE);
    Shape ENTITY = object(
            "id",
            id('e'),
            "type",
            oneOf("person | state | government_body | armed_group | organisation | outlet | people | unknown"),
            "name",
            TEXT,
            "name_en",
            orNull(TEXT),
            "ref",
            orNull(TEXT),
            "country",
            orNull(TEXT),
            "sector",
            orNull(TEXT),
            "position",
            orNull(TEXT),
            "private",
            FLAG,
            "mentions",
            list(object("span", SPAN, "kind", oneOf("name | title | pronoun | nominal"))));
    Shape PLACE = object(
            "id",
            id('p'),
            "span",
            SPAN,
            "name",
            TEXT,
            "name_en",
            orNull(TEXT),
            "kind",
            TEXT,
            "country",
            orNull(TEXT),
            "admin1",
            orNull(TEXT),
            "lat",
            orNull(NUMBER),
            "lon",
            orNull(NUMBER),
            "radius_km",
            orNull(NUMBER),
            "ref",
            orNull(TEXT),
            "relation",
            orNull(object("kind", TEXT, "span", SPAN, "with", orNull(id('p')))),
            "alternatives",
            INTEGER,
            "basis",
            TEXT,
            "rule",
            RULE);
    Shape TIME = object(
            "id",
            id('t'),
            "span",
            SPAN,
            "value",
            orNull(TEXT),
            "type",
            oneOf("date | time | period"),
            "anchor",
            oneOf("published | previous time | none"),
            "rule",
            RULE);
    Shape QUANTITY = object(
            "id",
            id('q'),
            "span",
            SPAN,
            "low",
            orNull(INTEGER),
            "high",
            orNull(INTEGER),
            "bound",
            BOUND,
            "unit",
            orNull(TEXT),
            "rule",
            RULE);
    Shape CLAIM = object(
            "id",
            id('c'),
            "span",
            SPAN,
            "cue",
            object("span", SPAN, "lemma", TEXT),
            "act",
            oneOf("say | announce | confirm | deny | accuse | condemn | warn | threaten | demand | promise | reject"
                    + " | praise | opine | report"),
            "form",
            oneOf("direct | indirect | mixed"),
            "negated",
            FLAG,
            "speaker",
            object("span", orNull(SPAN), "antecedent", orNull(SPAN), "entity", orNull(id('e'))),
            "target",
            orNull(PARTY),
            "content",
            list(SPAN),
            "medium",
            orNull(PARTY),
            "via",
            list(PARTY),
            "chain",
            list(id('e')),
            "time",
            orNull(id('t')),
            "within",
            orNull(id('c')),
            "rule",
            RULE);
    Shape EVENT = object(
            "id",
            id('v'),
            "type",
            oneOf("ASSAULT | COERCE | MOBILIZE | PROTEST | SANCTION | RETREAT | AID | CONSULT | AGREE | COOPERATE"),
            "mode",
            orNull(TEXT),
            "context",
            list(TEXT),
            "acled",
            orNull(object("event_type", TEXT, "sub_event_type", TEXT)),
            "trigger",
            object("span", SPAN, "lemma", TEXT),
            "source",
            list(PARTY),
            "target",
            list(PARTY),
            "place",
            orNull(PLACE_REF),
            "date",
            orNull(DATE),
            "killed",
            TOLL,
            "injured",
            TOLL,
            "captured",
            TOLL,
            "displaced",
            TOLL,
            "status",
            STATUS,
            "claims",
            list(id('c')),
            "rule",
            RULE);
    Shape CONTROL = object(
            "id",
            id('k'),
            "trigger",
            object("span", SPAN),
            "place",
            PLACE_REF,
            "gained_by",
            orNull(PARTY),
            "lost_by",
            orNull(PARTY),
            "date",
            orNull(DATE),
            "status",
            STATUS,
            "claims",
            list(id('c')),
            "rule",
            RULE);
    Shape ANALYSIS = object(
            "schema",
            oneOf("isnad.analysis/1"),
            "engine",
            object("name", TEXT, "version", TEXT, "rules", TEXT),
            "document",
            DOCUMENT,
            "sentences",
            list(SPAN),
            "sources",
            list(SOURCE),
            "entities",
            list(ENTITY),
            "places",
            list(PLACE),
            "times",
            list(TIME),
            "quantities",
            list(QUANTITY),
            "claims",
            list(CLAIM),
            "events",
            list(EVENT),
            "control",
            list(CONTROL),
            "warnings",
            list(object("code", TEXT, "message", TEXT, "span", orNull(SPAN))));
}
