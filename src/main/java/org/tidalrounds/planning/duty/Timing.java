package org.tidalrounds.planning.duty;

/**
 * When a work can be done.
 *
 * @param day of the period, from 0
 * @param start minutes after midnight; {@code end} may lie after midnight (more than 1,440) for a night duty
 */
public record Timing(int day, int start, int end) {
    private static final int MIDNIGHT = 1_440;

    public int minutes() {
        return end - start;
    }

    /** Whether the duty ends on the next day, which is then a day of rest (D4). */
    public boolean isNight() {
        return end > MIDNIGHT;
    }
}
