/** From files and streams to reports. In: bytes. Out: {@code Report}. It does not look into what a report says. */
@NullMarked
package org.isnad.read;

import org.jspecify.annotations.NullMarked;
