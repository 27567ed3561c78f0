package org.isnad.interpret.claims;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.ALEF_MAKSURA;
import static org.isnad.text.Letters.HAMZA;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.YEH;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.RowRef;
import org.isnad.lexicon.Table;
import org.isnad.model.Act;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.jspecify.annotations.Nullable;

/** Nouns that attribute, verbs that do so with such a noun only, and objects with which a cue verb says nothing. */
final class NounCues {
    /** Value: a {@link Noun}. */
    static final Category NOUN_CUE = Category.of("nouncue", Attachment.NOMINAL);
    /** Value: a {@link LightObject}. */
    private static final Category LIGHT_OBJECT = Category.of("lightobject", Attachment.NOMINAL);
    /** Value: the lemma of the verb. */
    private static final Category UNSAID = Category.of("unsaid", Attachment.NOMINAL);

    private static final Reading[] NONE = {};

    private final Set<String> lightVerbs;

    private NounCues(Set<String> lightVerbs) {
        this.lightVerbs = Set.copyOf(lightVerbs);
    }

    static NounCues load(Lexicon.Builder lexicon, DataFiles data) {
        for (Table table : data.table("interpret/claims/noun_cues.tsv", "act", "frames", "flags", "source", "words")) {
            for (Row row : table.rows()) {
                for (String word : row.list("words")) {
                    lexicon.add(word, new Entry(NOUN_CUE, word, noun(word, row), row.ref()));
                }
            }
        }
        for (Table table : data.table("interpret/claims/unsaid.tsv", "source", "verb", "words")) {
            for (Row row : table.rows()) {
                for (String word : row.list("words")) {
                    lexicon.add(word, new Entry(UNSAID, word, row.get("verb"), row.ref()));
                }
            }
        }
        return new NounCues(lightVerbs(lexicon, data));
    }

    private static Set<String> lightVerbs(Lexicon.Builder lexicon, DataFiles data) {
        Set<String> verbs = new HashSet<>();
        Map<String, List<Light>> objects = new LinkedHashMap<>();
        for (Table table : data.table("interpret/claims/light_verbs.tsv", "act", "cue", "source", "verb", "words")) {
            for (Row row : table.rows()) {
                boolean byNoun = !row.get("cue").equals("verb");
                boolean bySubject = !row.get("cue").equals("noun");
                Act act = row.constant("act", Act.class);
                Light light = new Light(row.get("verb"), act, byNoun, bySubject, row.ref());
                verbs.add(light.verb());
                for (String word : withAccusative(row.list("words"))) {
                    objects.computeIfAbsent(word, key -> new ArrayList<>()).add(light);
                }
            }
        }
        objects.forEach((word, lights) -> lexicon.add(
                word,
                new Entry(
                        LIGHT_OBJECT,
                        word,
                        new LightObject(lights),
                        lights.get(0).row())));
        return verbs;
    }

    /** The words, and those in the accusative that are spelt otherwise: {@code اتهاما}. */
    private static List<String> withAccusative(List<String> words) {
        List<String> all = new ArrayList<>(words);
        for (String word : words) {
            char last = word.charAt(word.length() - 1);
            boolean other = word.indexOf(' ') < 0 && last != TEH_MARBUTA && last != TEH && last != YEH && last != ALEF;
            if (other && last != HAMZA && last != ALEF_MAKSURA) {
                all.add(word + ALEF);
            }
        }
        return all;
    }

    private static Noun noun(String word, Row row) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String code : row.list("frames")) {
            frames.add(Frame.of(row.ref(), code));
        }
        CueRow cue = new CueRow(word, row.constant("act", Act.class), frames, null, CueRow.Style.PLAIN, row.ref());
        return new Noun(cue, "speaker".equals(row.find("flags")));
    }

    /** Whether the reading is of a verb that says something with an object of its own. */
    boolean isLight(Reading reading) {
        return reading.is(Verbs.VERB) && lightVerbs.contains(reading.entry().lemma());
    }

    /** What the verb says with the noun at the token. */
    @Nullable
    Light light(LexicalText text, String verb, int token) {
        if (!text.mayHave(token, LIGHT_OBJECT.bit())) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            if (!reading.is(LIGHT_OBJECT)) {
                continue;
            }
            for (Light light : reading.value(LightObject.class).lights()) {
                if (light.verb().equals(verb)) {
                    return light;
                }
            }
        }
        return null;
    }

    /** Whether the verb says nothing with the object at the token. */
    static boolean isUnsaid(LexicalText text, String verb, int token) {
        for (Reading reading : token < text.size() ? text.readings(token) : NONE) {
            if (reading.is(UNSAID) && reading.value(String.class).equals(verb)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A noun that attributes.
     *
     * @param needsSpeaker whether it does only with its speaker, with the article or with a pronoun
     */
    record Noun(CueRow row, boolean needsSpeaker) {}

    private record LightObject(List<Light> lights) {
        private LightObject {
            lights = List.copyOf(lights);
        }
    }

    /**
     * A verb that attributes with a noun.
     *
     * @param byNoun whether the noun is the cue rather than the verb
     * @param bySubject whether the verb's subject speaks, rather than somebody not named
     */
    record Light(String verb, Act act, boolean byNoun, boolean bySubject, RowRef row) {}
}
