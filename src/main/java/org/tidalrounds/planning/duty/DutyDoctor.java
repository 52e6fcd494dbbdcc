package org.tidalrounds.planning.duty;

import java.util.BitSet;
import java.util.Set;

/**
 * A doctor as the duty planner sees one.
 *
 * @param tags what the doctor is and can: title, department, facility, skills, licences; matched against {@link SeatDemand}
 * @param awayDays days of the period on leave or in training
 * @param postedAt by day of the period: index of the centre the doctor is posted at, or {@link #NOT_POSTED}
 * @param weeklyMinutes work in one ISO week at most
 * @param pastBurden points of weekends, holidays, tidal days and far runs of the last twelve months (D8)
 */
public record DutyDoctor(
        int index,
        String id,
        String name,
        DutyPlace home,
        Set<String> tags,
        BitSet awayDays,
        int[] postedAt,
        int weeklyMinutes,
        int pastBurden) {
    public static final int NOT_POSTED = -1;

    public boolean isAway(int day) {
        return awayDays.get(day);
    }

    /** Whether a posting forbids the doctor a duty at a work (D2): posted on that day, and to another place. */
    public boolean isPostedElsewhere(Work work, int day) {
        int centre = postedAt[day];
        return centre != NOT_POSTED && !work.postingPlaces().contains(centre);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutyDoctor doctor && doctor.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
