package org.tidalrounds.tide;

/**
 * Where a day lies in, before or after a break.
 *
 * @param holiday a short name equal from year to year, such as {@code 国庆}
 * @param position days from the break's first day (1 is the first), or days before or after the break
 * @param daysLeft days of the break still to come; 0 outside of it
 */
record BreakDay(String holiday, Phase phase, int position, int daysLeft) {
    enum Phase {
        BEFORE,
        WITHIN,
        AFTER
    }
}
