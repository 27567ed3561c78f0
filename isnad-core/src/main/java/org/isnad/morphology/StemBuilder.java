package org.isnad.morphology;

import org.isnad.text.Letters;

/** Fills the templates of one verb's form with its radicals and lets the weak ones do what they do. */
final class StemBuilder {
    private static final String FEMININE_MASDAR_OF_FORM_II = Sounds.of("ta12i3aT");
    private static final int ROOM = 24;

    private final VerbPattern verb;
    private final char[] radicals;
    private final Weakness weakness;
    private final FormTemplates templates;

    StemBuilder(VerbPattern verb) {
        this.verb = verb;
        this.radicals = verb.root().toCharArray();
        for (int i = 0; i < radicals.length; i++) {
            radicals[i] = Sounds.radical(radicals[i]);
        }
        this.weakness = Weakness.of(verb, radicals);
        this.templates = templates();
    }

    private FormTemplates templates() {
        int form = verb.form();
        FormTemplates common = weakness.hollow() ? FormTemplates.hollow(form) : FormTemplates.sound(form);
        if (form == 1 && weakness.assimilated()) {
            return common.withoutFirstRadicalInPresent();
        }
        return Irregulars.adapt(common, form, radicals);
    }

    /** Whether there is nothing but a perfect. */
    boolean hasPerfectOnly() {
        return Irregulars.isLaysa(verb, radicals);
    }

    Stem perfectActive() {
        if (hasPerfectOnly()) {
            return Irregulars.laysa(radicals);
        }
        String sounds = fill(templates.perfectActive());
        if (weakness.hollow() && verb.form() == 1) {
            char closedVowel = verb.pastVowel() == 'a' ? verb.presentVowel() : verb.pastVowel();
            return Stem.hollow(sounds, sounds.replace(Sounds.LONG_A, closedVowel));
        }
        return stem(sounds);
    }

    Stem perfectPassive() {
        return stem(fill(templates.perfectPassive()));
    }

    Stem imperfectActive() {
        return stem(fill(templates.imperfectActive()));
    }

    Stem imperfectPassive() {
        return stem(fill(templates.imperfectPassive()));
    }

    /** The active imperfect without its prefix, with what it needs to begin a word. */
    Stem imperative() {
        Stem imperfect = imperfectActive();
        boolean dropsHamza = Irregulars.dropsHamzaInImperative(verb, radicals);
        return new Stem(
                imperative(imperfect.open(), dropsHamza),
                imperative(imperfect.closed(), dropsHamza),
                imperative(imperfect.bare(), dropsHamza),
                imperfect.weakEnd());
    }

    private String imperative(String imperfect, boolean dropsHamza) {
        String rest = imperfect.substring(1);
        if (verb.form() == 4) {
            return Sounds.letters(Letters.HAMZA, 'a').concat(rest);
        }
        if (dropsHamza) {
            return rest.substring(1);
        }
        boolean startsWithTwoConsonants = rest.length() > 1 && Sounds.isConsonant(rest.charAt(1));
        if (!startsWithTwoConsonants) {
            return rest;
        }
        char vowel = verb.presentVowel() == 'u' ? 'u' : 'i';
        return Sounds.letters(Sounds.JOINING_ALEF, vowel).concat(rest);
    }

    Stem activeParticiple() {
        String sounds = fill(templates.activeParticiple());
        if (weakness.hollow() && verb.form() == 1 && radicals[2] == Letters.HAMZA) {
            // Two hamzas would meet; the second gives way: jāʾin, al-jāʾī.
            return Stem.weak(withEnd(sounds, 1, Letters.YEH));
        }
        return participle(sounds);
    }

    Stem passiveParticiple() {
        String sounds = fill(templates.passiveParticiple());
        if (verb.form() != 1) {
            return participle(sounds);
        }
        if (weakness.hollow()) {
            boolean fromYeh = radicals[1] == Letters.YEH;
            return Stem.regular(fromYeh ? sounds.replace(Sounds.LONG_U, Sounds.LONG_I) : sounds);
        }
        return Stem.regular(weakness.defective() ? withTwinGlide(sounds) : sounds);
    }

    private Stem participle(String sounds) {
        if (weakness.doubled()) {
            return Stem.regular(Stem.contract(sounds));
        }
        return weakness.defective() ? Stem.weak(sounds) : Stem.regular(sounds);
    }

    /** {@code madʿūw} → {@code madʿuww}, {@code marmūy} → {@code marmiyy}. */
    private static String withTwinGlide(String sounds) {
        char glide = sounds.charAt(sounds.length() - 1);
        return withEnd(sounds, 2, glide == Letters.WAW ? 'u' : 'i', glide, glide);
    }

    /** Whether the form gives the verb a masdar; Form I does not, and {@code arā} goes its own way. */
    boolean hasRegularMasdar() {
        return verb.form() != 1 && !Irregulars.losesHamza(radicals, verb.form());
    }

    Stem masdar() {
        int form = verb.form();
        boolean soundEnd = !weakness.defective();
        if (form == 2 && (weakness.defective() || radicals[2] == Letters.HAMZA)) {
            return Stem.regular(fill(FEMININE_MASDAR_OF_FORM_II));
        }
        String sounds = fill(templates.masdar());
        if (soundEnd) {
            return Stem.regular(form == 6 && weakness.doubled() ? Stem.contract(sounds) : sounds);
        }
        return switch (form) {
            case 3, 11 -> Stem.regular(withEnd(sounds, 4, Sounds.LONG_A, Sounds.TEH_MARBUTA));
            case 5, 6, 12 -> Stem.weak(withEnd(sounds, 2, 'i', Letters.YEH));
            default -> Stem.regular(withEnd(sounds, 1, Letters.HAMZA));
        };
    }

    private Stem stem(String sounds) {
        if (weakness.defective()) {
            return Stem.weak(sounds);
        }
        if (weakness.hollow()) {
            return Stem.hollow(sounds, shortened(sounds));
        }
        return weakness.doubled() ? Stem.doubled(sounds) : Stem.regular(sounds);
    }

    private static String shortened(String sounds) {
        int vowel = sounds.length() - 2;
        char shortVowel = switch (sounds.charAt(vowel)) {
            case Sounds.LONG_A -> 'a';
            case Sounds.LONG_I -> 'i';
            default -> 'u';
        };
        return withEnd(sounds, 2, shortVowel, sounds.charAt(vowel + 1));
    }

    private static String withEnd(String sounds, int dropped, char... end) {
        return sounds.substring(0, sounds.length() - dropped).concat(Sounds.letters(end));
    }

    private String fill(String template) {
        StringBuilder sounds = new StringBuilder(ROOM);
        int length = template.length();
        for (int i = 0; i < length; i++) {
            char c = template.charAt(i);
            switch (c) {
                case '1' -> sounds.append(firstRadical(i + 1 < length && template.charAt(i + 1) == '*'));
                case '2' -> sounds.append(radicals[1]);
                case '3', '4' -> sounds.append(laterRadical(c - '1', i == 0 ? c : template.charAt(i - 1)));
                case '*' -> sounds.append(FormEight.infix(radicals[0], verb.lemma()));
                case 'p' -> sounds.append(verb.pastVowel());
                case 'q' -> sounds.append(verb.presentVowel());
                case 'Q' -> sounds.append(Sounds.lengthened(verb.presentVowel()));
                default -> sounds.append(c);
            }
        }
        return sounds.toString();
    }

    private char firstRadical(boolean meetsInfix) {
        return meetsInfix ? FormEight.first(radicals[0], verb.lemma()) : radicals[0];
    }

    /** The last radical و becomes ي everywhere but where Form I has no i before it. */
    private char laterRadical(int index, char before) {
        char radical = radicals[index];
        boolean last = index == radicals.length - 1;
        if (radical != Letters.WAW || !last || !weakness.defective()) {
            return radical;
        }
        boolean keepsWaw = verb.form() == 1
                && (before == 'p' && verb.pastVowel() == 'a'
                        || before == 'q' && verb.presentVowel() == 'u'
                        || before == Sounds.LONG_U && verb.presentVowel() == 'u');
        return keepsWaw ? Letters.WAW : Letters.YEH;
    }
}
