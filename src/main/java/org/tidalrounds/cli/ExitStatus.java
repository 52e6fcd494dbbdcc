package org.tidalrounds.cli;

/** How a command ends. */
final class ExitStatus {
    static final int DONE = 0;
    /** The input was refused; the reasons stand on standard error. */
    static final int REFUSED = 1;

    static final int WRONG_USAGE = 2;

    private ExitStatus() {}
}
