/** What the tests of several modules share. It knows no other module, so that each of them may use it. */
@NullMarked
package org.isnad.testing;

import org.jspecify.annotations.NullMarked;
