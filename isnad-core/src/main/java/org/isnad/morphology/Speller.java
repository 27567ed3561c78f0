package org.isnad.morphology;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.ALEF_MAKSURA;
import static org.isnad.text.Letters.ALEF_WITH_HAMZA_ABOVE;
import static org.isnad.text.Letters.ALEF_WITH_HAMZA_BELOW;
import static org.isnad.text.Letters.ALEF_WITH_MADDA;
import static org.isnad.text.Letters.HAMZA;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.WAW_WITH_HAMZA;
import static org.isnad.text.Letters.YEH;
import static org.isnad.text.Letters.YEH_WITH_HAMZA;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes one word at a time from its sounds, as it stands alone or before a pronoun. Keeps its buffers between words, so one
 * instance serves one thread.
 *
 * <p>Hamza follows the rules of the Cairo academy as newspapers apply them: the stronger of its neighbours (i, u, a) gives
 * the seat; after a long vowel, or after silence at the end, it stands alone. Where usage is divided before a long u
 * ({@code مسؤول}, {@code مسئول}; {@code بدؤوا}, {@code بدأوا}) {@link #variant()} gives the other spelling.
 */
final class Speller {
    private static final int ROOM = 48;
    private static final char NONE = 0;

    private final char[] sounds = new char[ROOM];
    private final char[] letters = new char[ROOM];
    private int length;
    private int written;
    private int dividedUsage;
    private char otherSeat;

    /** Puts a word together. */
    void join(String prefix, Stem stem, String ending) {
        length = Joining.append(stem, ending, sounds, Joining.append(prefix, sounds, 0));
        meltInitialHamzas();
    }

    /** {@code ʾaʾmana} → {@code ʾāmana}: a hamza that closes a syllable begun by one lengthens its vowel. */
    private void meltInitialHamzas() {
        boolean twoHamzas = length > 3 && sounds[0] == HAMZA && sounds[2] == HAMZA && Sounds.isShortVowel(sounds[1]);
        if (twoHamzas && Sounds.isConsonant(sounds[3]) && sounds[3] != HAMZA) {
            sounds[1] = Sounds.lengthened(sounds[1]);
            System.arraycopy(sounds, 3, sounds, 2, length - 3);
            length--;
        }
    }

    /** Spells sounds that are complete as they are. */
    String spell(String word) {
        length = Joining.append(word, sounds, 0);
        return spell(false);
    }

    /** The word as it stands alone. */
    String free() {
        return spell(false);
    }

    /** The word before a pronoun, or null where its spelling does not change. Call after {@link #free()}. */
    @Nullable
    String beforePronoun() {
        if (!endChanges()) {
            return null;
        }
        int freeLength = written;
        String free = new String(letters, 0, freeLength);
        String spelling = spell(true);
        return spelling.equals(free) ? null : spelling;
    }

    /** The other spelling where usage is divided, or null. Call after {@link #free()}. */
    @Nullable
    String variant() {
        if (otherSeat == NONE) {
            return null;
        }
        char[] other = Arrays.copyOf(letters, written);
        other[dividedUsage] = otherSeat;
        return new String(other);
    }

    private boolean endChanges() {
        for (int i = Math.max(0, length - 3); i < length; i++) {
            char c = sounds[i];
            if (c == HAMZA || c == Sounds.LONG_A_FROM_YEH || c == Sounds.TEH_MARBUTA || c == Sounds.SILENT_ALEF) {
                return true;
            }
        }
        return false;
    }

    private String spell(boolean pronounFollows) {
        written = 0;
        otherSeat = NONE;
        for (int i = 0; i < length; i++) {
            char sound = sounds[i];
            if (sound == HAMZA) {
                i = hamza(i, pronounFollows);
            } else if (Sounds.isConsonant(sound)) {
                consonant(i);
            } else {
                vowelOrSign(i, pronounFollows);
            }
        }
        return new String(letters, 0, written);
    }

    /** Twins are written once; {@code iw} and {@code uy} before a consonant have become long vowels. */
    private void consonant(int i) {
        char sound = sounds[i];
        char before = at(i - 1);
        if (before == sound) {
            return;
        }
        char after = at(i + 1);
        boolean closed = after != NONE && Sounds.isConsonant(after) && after != sound;
        if (closed && sound == WAW && before == 'i') {
            write(YEH);
        } else if (closed && sound == YEH && before == 'u') {
            write(WAW);
        } else {
            write(sound);
        }
    }

    private void vowelOrSign(int i, boolean pronounFollows) {
        boolean last = i == length - 1 && !pronounFollows;
        switch (sounds[i]) {
            case Sounds.LONG_A, Sounds.JOINING_ALEF -> write(ALEF);
            case Sounds.LONG_I -> write(YEH);
            case Sounds.LONG_U -> write(WAW);
            case Sounds.LONG_A_FROM_YEH -> write(last && !endsIn(YEH) ? ALEF_MAKSURA : ALEF);
            case Sounds.TEH_MARBUTA -> write(last ? TEH_MARBUTA : TEH);
            case Sounds.SILENT_ALEF -> {
                if (last) {
                    write(ALEF);
                }
            }
            default -> {
                // Short vowels are not written.
            }
        }
    }

    /** Writes the hamza at {@code i}, with the long a it may swallow, and returns the index of the last sound written. */
    private int hamza(int i, boolean pronounFollows) {
        int end = at(i + 1) == HAMZA ? i + 1 : i;
        char before = at(i - 1);
        char after = at(end + 1);
        boolean endsWord = after == NONE || end + 2 == length && Sounds.isShortVowel(after);
        if (i == 0) {
            return initial(end, after);
        }
        if (endsWord && !pronounFollows) {
            write(finalSeat(before));
            return end;
        }
        char seat = medialSeat(before, after);
        boolean longA =
                after == Sounds.LONG_A || after == Sounds.LONG_A_FROM_YEH && (end + 2 < length || pronounFollows);
        if (seat == ALEF_WITH_HAMZA_ABOVE && longA) {
            write(ALEF_WITH_MADDA);
            return end + 1;
        }
        if (seat == WAW_WITH_HAMZA && after == Sounds.LONG_U && before != 'u') {
            dividedUsage = written;
            otherSeat = otherSeat(before);
        }
        write(seat);
        return end;
    }

    private int initial(int end, char after) {
        if (after == Sounds.LONG_A) {
            write(ALEF_WITH_MADDA);
            return end + 1;
        }
        write(after == 'i' || after == Sounds.LONG_I ? ALEF_WITH_HAMZA_BELOW : ALEF_WITH_HAMZA_ABOVE);
        return end;
    }

    private static char finalSeat(char before) {
        return switch (before) {
            case 'a' -> ALEF_WITH_HAMZA_ABOVE;
            case 'i' -> YEH_WITH_HAMZA;
            case 'u' -> WAW_WITH_HAMZA;
            default -> HAMZA;
        };
    }

    private static char medialSeat(char before, char after) {
        if (isI(before) || isI(after)) {
            return YEH_WITH_HAMZA;
        }
        if (before == 'u' || after == 'u' || after == Sounds.LONG_U) {
            return WAW_WITH_HAMZA;
        }
        boolean afterLongVowel = before == Sounds.LONG_A || before == Sounds.LONG_U || before == WAW;
        return afterLongVowel ? HAMZA : ALEF_WITH_HAMZA_ABOVE;
    }

    private static char otherSeat(char before) {
        if (before == 'a') {
            return ALEF_WITH_HAMZA_ABOVE;
        }
        boolean joined = Sounds.isConsonant(before) && Sounds.joins(before);
        return joined ? YEH_WITH_HAMZA : HAMZA;
    }

    private static boolean isI(char sound) {
        return sound == 'i' || sound == Sounds.LONG_I;
    }

    private char at(int i) {
        return i >= 0 && i < length ? sounds[i] : NONE;
    }

    private boolean endsIn(char letter) {
        return written > 0 && letters[written - 1] == letter;
    }

    private void write(char letter) {
        letters[written++] = letter;
    }
}
