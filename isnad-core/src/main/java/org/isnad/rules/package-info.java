/**
 * The rule engine: files of rules with their examples come in, compiled patterns over tokens go out, and a {@link
 * org.isnad.rules.Trace} of what was made and refused. It knows no Arabic; what a rule's words mean stands in its file.
 *
 * <p>A file holds blocks of {@code key: value} lines, separated by blank lines; {@code #} begins a comment line.
 *
 * <pre>
 * id: TIME.DAYS_AGO                        unique, in capitals
 * why: …                                   optional, any number
 * makes: ago(n, u)                         what the stage builds from the bindings
 * match: قبل {n:number} {u:unit}           any number; all are tried, the longest match wins
 * yes: 2013-02-09 = قبل ثلاثة أيام          what must come out of which text
 * no: قبل الاجتماع                          a text in which the rule must find nothing
 * </pre>
 *
 * Instead of {@code makes} and {@code match} a rule may say {@code by: ClassName}: a class of the stage carries it out, and
 * the file keeps its name and its proof. A rule without both kinds of example does not load.
 *
 * <p>A pattern is a sequence of items, each one token long unless a slot says otherwise:
 *
 * <ul>
 *   <li>{@code word}, {@code [one|of|these]}, or a sign such as {@code /};
 *   <li>{@code {name:slot}}, or <code>{slot}</code> without a name: a category of the lexicon or what the stage reads itself;
 *   <li>{@code item?} may be missing;
 *   <li>{@code (item)} must stand there and {@code (!item)} must not, but neither is part of the finding; they stand before
 *       the first or after the last item of the finding, and what must not stand there takes no place;
 *   <li>{@code x+item}: the one-letter conjunction or preposition x is attached to it.
 * </ul>
 *
 * To the first item of the finding and to words before it anything may be attached, and it does not belong to the finding;
 * to the others nothing, unless so said. A match never leaves its sentence.
 */
@NullMarked
package org.isnad.rules;

import org.jspecify.annotations.NullMarked;
