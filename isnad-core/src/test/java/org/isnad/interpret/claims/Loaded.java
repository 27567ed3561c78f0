package org.isnad.interpret.claims;

import org.isnad.pipeline.Isnad;

/** The bundled pipeline, loaded once for all tests of the stage. */
final class Loaded {
    static final Isnad ISNAD = Isnad.load();

    private Loaded() {}
}
