package org.tidalrounds.planning.posting;

/**
 * The numbers of the posting rules.
 *
 * @param horizonDays days to cover, from day 0
 * @param minWeeks P2: the shortest posting
 * @param maxWeeks P2: the longest posting
 * @param handoverDays P3: calendar days the next posted doctor overlaps the last one; 7 hold five working days
 * @param coolDownDays P4: days free of postings between two of one doctor
 */
public record PostingPolicy(int horizonDays, int minWeeks, int maxWeeks, int handoverDays, int coolDownDays) {
    public PostingPolicy {
        if (horizonDays < 1 || minWeeks < 1 || maxWeeks < minWeeks || handoverDays < 0 || coolDownDays < 0) {
            throw new IllegalArgumentException("postings of " + minWeeks + " to " + maxWeeks + " weeks, " + handoverDays
                    + " days of handover, " + coolDownDays + " days of cool-down over " + horizonDays
                    + " days; give 1 week or more, the longest no shorter than the shortest, and no negative days");
        }
        if (handoverDays >= 7 * minWeeks) {
            throw new IllegalArgumentException("a handover of " + handoverDays + " days in postings of " + minWeeks
                    + " weeks; make the handover shorter than a posting");
        }
    }

    /** The latest week of the horizon, from 0, in which a term begins that hands over in full from what ends on this day. */
    int handOverWeek(int day) {
        return Math.max(0, day - handoverDays) / 7;
    }
}
