package org.tidalrounds.tide;

/**
 * The expected logarithm of visitors on a day, and how far the truth may lie from it.
 *
 * @param deviation standard deviation
 */
record LogOutlook(double mean, double deviation) {}
