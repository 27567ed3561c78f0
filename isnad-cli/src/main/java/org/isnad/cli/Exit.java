package org.isnad.cli;

/** Exit codes. */
final class Exit {
    static final int OK = 0;

    /** The run could not be carried out. */
    static final int FAILURE = 1;

    /** It was asked for in a wrong way. */
    static final int USAGE = 2;

    /** It was carried out, and some inputs failed. */
    static final int SOME_INPUTS_FAILED = 3;

    private Exit() {}
}
