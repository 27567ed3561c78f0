package org.isnad.morphology;

/**
 * One spelling of one form of a verb.
 *
 * @param form unvocalised, with hamza seats and ى ة as normally written, without clitics
 * @param voice EITHER where active and passive are spelt alike; always EITHER for masdars
 * @param needsSuffix the spelling occurs only before an attached pronoun: {@code قالو} of {@code قالوه}, {@code إدانت} of
 *     {@code إدانته}; where the spelling does not change, the free form serves before pronouns too
 */
public record InflectedForm(
        String form, Aspect aspect, Voice voice, Person person, Gender gender, Number number, boolean needsSuffix) {}
