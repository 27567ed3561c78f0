package org.isnad.morphology;

/**
 * The value of an entry whose spelling may occur only before an attached pronoun: {@code سيطرت} of {@code سيطرته}, which
 * stands alone only as a verb.
 */
public interface BeforePronoun {
    /** Whether the entry is read only where a pronoun follows. */
    boolean needsSuffix();
}
