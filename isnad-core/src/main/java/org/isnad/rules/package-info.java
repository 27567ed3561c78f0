/**
 * The rule engine: files of rules with their examples come in, compiled patterns over tokens go out, and a {@link
 * org.isnad.rules.Trace} of what was made and refused. It knows no Arabic; what a rule's words mean stands in its file.
 */
@NullMarked
package org.isnad.rules;

import org.jspecify.annotations.NullMarked;
