package org.tidalrounds.cli;

/** Any whole number from 1. */
final class PositiveNumber extends WholeNumber {
    PositiveNumber() {
        super(Integer.MAX_VALUE);
    }
}
