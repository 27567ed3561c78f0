/** From analyses to formats. In: {@code Analysis}. Out: text in a format that others read. It computes nothing new. */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
