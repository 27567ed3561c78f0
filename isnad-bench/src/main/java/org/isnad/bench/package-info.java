/** How fast it is. In: reports. Out: printed figures. It judges no result. */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
