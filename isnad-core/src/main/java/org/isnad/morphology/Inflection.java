package org.isnad.morphology;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Collects the forms of one verb, and says of each whether active and passive are spelt alike. */
final class Inflection {
    private static final int USUAL_SIZE = 112;
    private static final String SOUND_PLURAL = Sounds.letters(Letters.ALEF, Letters.TEH);

    private final VerbPattern verb;
    private final StemBuilder stems;
    private final boolean active;
    private final boolean passive;
    private final Speller speller = new Speller();
    private final List<InflectedForm> forms = new ArrayList<>(USUAL_SIZE);

    Inflection(VerbPattern verb) {
        this.verb = verb;
        this.stems = new StemBuilder(verb);
        this.active = verb.voice() != Voice.PASSIVE;
        this.passive = verb.voice() != Voice.ACTIVE;
    }

    List<InflectedForm> forms() {
        perfect();
        if (!stems.hasPerfectOnly()) {
            imperfect();
            imperative();
            participles();
            masdars();
        }
        return List.copyOf(forms);
    }

    private void perfect() {
        finite(
                Aspect.PERFECT,
                Paradigms.PERFECT,
                active ? speller(stems.perfectActive()) : null,
                passive ? speller(stems.perfectPassive()) : null);
    }

    private void imperfect() {
        StemSpeller activeStem = active ? speller(stems.imperfectActive()) : null;
        StemSpeller passiveStem = passive ? speller(stems.imperfectPassive()) : null;
        finite(Aspect.IMPERFECT, Paradigms.INDICATIVE, activeStem, passiveStem);
        finite(Aspect.IMPERFECT, Paradigms.SHORT_MOODS, activeStem, passiveStem);
        StemSpeller either = activeStem != null ? activeStem : passiveStem;
        if (either != null && either.stem().shortensInJussive()) {
            finite(Aspect.IMPERFECT, Paradigms.JUSSIVE, activeStem, passiveStem);
        }
    }

    private void imperative() {
        if (active) {
            finite(Aspect.IMPERATIVE, Paradigms.IMPERATIVE, speller(stems.imperative()), null);
        }
    }

    private void finite(
            Aspect aspect, List<Slot> slots, @Nullable StemSpeller activeStem, @Nullable StemSpeller passiveStem) {
        boolean alwaysAlike = activeStem != null && passiveStem != null && activeStem.spellsLike(passiveStem);
        for (Slot slot : slots) {
            Spellings activeWord = spellings(slot, activeStem);
            Spellings passiveWord = alwaysAlike ? activeWord : spellings(slot, passiveStem);
            if (activeWord != null && (alwaysAlike || activeWord.isLike(passiveWord))) {
                add(activeWord, aspect, Voice.EITHER, slot);
                continue;
            }
            add(activeWord, aspect, Voice.ACTIVE, slot);
            add(passiveWord, aspect, Voice.PASSIVE, slot);
        }
    }

    private void participles() {
        // Form I with u in the past is of qualities: their adjective is not a participle.
        boolean ofQuality = verb.form() == 1 && verb.pastVowel() == 'u';
        StemSpeller activeStem = active && !ofQuality ? speller(stems.activeParticiple()) : null;
        StemSpeller passiveStem = passive ? speller(stems.passiveParticiple()) : null;
        masculineSingular(activeStem, passiveStem);
        boolean alwaysAlike = activeStem != null && passiveStem != null && activeStem.spellsLike(passiveStem);
        for (Slot slot : Paradigms.PARTICIPLE) {
            Spellings activeWord = spellings(slot, activeStem);
            Spellings passiveWord = alwaysAlike ? activeWord : spellings(slot, passiveStem);
            boolean alike = activeWord != null && (alwaysAlike || activeWord.isLike(passiveWord));
            add(activeWord, Aspect.ACTIVE_PARTICIPLE, alike ? Voice.EITHER : Voice.ACTIVE, slot);
            add(passiveWord, Aspect.PASSIVE_PARTICIPLE, alike ? Voice.EITHER : Voice.PASSIVE, slot);
        }
    }

    private void masculineSingular(@Nullable StemSpeller activeStem, @Nullable StemSpeller passiveStem) {
        List<String> activeWords = activeStem == null ? List.of() : singular(activeStem.stem());
        List<String> passiveWords = passiveStem == null ? List.of() : singular(passiveStem.stem());
        boolean alike = activeWords.equals(passiveWords);
        for (String word : activeWords) {
            addNoun(
                    word,
                    Aspect.ACTIVE_PARTICIPLE,
                    alike ? Voice.EITHER : Voice.ACTIVE,
                    Gender.MASCULINE,
                    Number.SINGULAR);
        }
        for (String word : passiveWords) {
            addNoun(
                    word,
                    Aspect.PASSIVE_PARTICIPLE,
                    alike ? Voice.EITHER : Voice.PASSIVE,
                    Gender.MASCULINE,
                    Number.SINGULAR);
        }
    }

    private void masdars() {
        if (stems.hasRegularMasdar()) {
            for (String masdar : singular(stems.masdar())) {
                addMasdar(masdar, Number.SINGULAR);
            }
        }
        for (String masdar : verb.masdars()) {
            if (isSoundPlural(masdar)) {
                addMasdar(masdar, Number.PLURAL);
                continue;
            }
            addMasdar(masdar, Number.SINGULAR);
            String accusative = Nouns.accusative(masdar);
            if (accusative != null) {
                addMasdar(accusative, Number.SINGULAR);
            }
        }
    }

    /** Indefinite, definite and accusative of a masculine singular noun, without those that are spelt like an earlier one. */
    private List<String> singular(Stem stem) {
        if (!stem.weakEnd()) {
            speller.join("", stem, "");
            String word = speller.free();
            String variant = speller.variant();
            String accusative = Nouns.accusative(word);
            List<String> words = new ArrayList<>(4);
            words.add(word);
            addIfPresent(words, accusative);
            addIfPresent(words, variant);
            addIfPresent(words, variant == null ? null : Nouns.accusative(variant));
            return words;
        }
        String definite = spell(stem, "u");
        boolean endsInA = stem.open().charAt(stem.open().length() - 2) == 'a';
        return endsInA ? List.of(definite) : List.of(spell(withoutGlideAndVowel(stem), ""), definite, spell(stem, "A"));
    }

    /** {@code dāʿiy} → {@code dāʿ}, as the indefinite {@code dāʿin} is written. */
    private static Stem withoutGlideAndVowel(Stem stem) {
        return Stem.regular(stem.open().substring(0, stem.open().length() - 2));
    }

    private boolean isSoundPlural(String masdar) {
        return masdar.endsWith(SOUND_PLURAL) && verb.root().charAt(verb.root().length() - 1) != Letters.TEH;
    }

    private static void addIfPresent(List<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }

    private String spell(Stem stem, String ending) {
        speller.join("", stem, ending);
        return speller.free();
    }

    private StemSpeller speller(Stem stem) {
        return new StemSpeller(speller, stem);
    }

    private static @Nullable Spellings spellings(Slot slot, @Nullable StemSpeller stem) {
        return stem == null ? null : stem.spell(slot);
    }

    private void addMasdar(String masdar, Number number) {
        boolean feminine = number == Number.PLURAL || masdar.charAt(masdar.length() - 1) == Letters.TEH_MARBUTA;
        addNoun(masdar, Aspect.MASDAR, Voice.EITHER, feminine ? Gender.FEMININE : Gender.MASCULINE, number);
    }

    private void addNoun(String noun, Aspect aspect, Voice voice, Gender gender, Number number) {
        forms.add(new InflectedForm(noun, aspect, voice, Person.NONE, gender, number, false));
        for (String bound : Nouns.beforePronoun(noun)) {
            forms.add(new InflectedForm(bound, aspect, voice, Person.NONE, gender, number, true));
        }
    }

    private void add(@Nullable Spellings word, Aspect aspect, Voice voice, Slot slot) {
        if (word == null) {
            return;
        }
        add(word.free(), aspect, voice, slot, slot.beforePronounOnly());
        add(word.variant(), aspect, voice, slot, slot.beforePronounOnly());
        add(word.bound(), aspect, voice, slot, true);
        add(word.boundVariant(), aspect, voice, slot, true);
    }

    private void add(@Nullable String form, Aspect aspect, Voice voice, Slot slot, boolean needsSuffix) {
        if (form != null) {
            forms.add(new InflectedForm(form, aspect, voice, slot.person(), slot.gender(), slot.number(), needsSuffix));
        }
    }
}
