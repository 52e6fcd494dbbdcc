package org.tidalrounds.cli;

/** Threads, as many as a large machine has cores; each holds a search of its own in memory. */
final class Threads extends WholeNumber {
    Threads() {
        super(64);
    }
}
