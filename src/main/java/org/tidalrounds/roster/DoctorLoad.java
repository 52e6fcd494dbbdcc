package org.tidalrounds.roster;

/**
 * What one doctor carries over some days.
 *
 * @param minutes of work; waiting on call is none
 * @param weekendDays with a duty, legal holidays not among them
 * @param holidayDays legal holidays with a duty
 * @param tidalDays shifts at scenic villages
 * @param farRuns with at least {@code duty.far_run_minutes} of driving
 */
public record DoctorLoad(int duties, long minutes, int weekendDays, int holidayDays, int tidalDays, int farRuns) {
    public static final DoctorLoad NONE = new DoctorLoad(0, 0, 0, 0, 0, 0);
}
