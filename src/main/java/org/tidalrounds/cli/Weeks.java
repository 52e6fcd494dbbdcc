package org.tidalrounds.cli;

/** Weeks, up to a year. */
final class Weeks extends WholeNumber {
    Weeks() {
        super(53);
    }
}
