package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tidalrounds.roster.TidalDay;

/**
 * Visitors and doctors of the scenic villages, those short of doctors first.
 *
 * @param firstDoctorVisitors visitors a day from which a site needs a doctor
 */
@Serdeable
record TideView(int firstDoctorVisitors, List<SiteView> sites) {
    /** The sites most short of doctors first, then those that need most, then those with most visitors. */
    static final Comparator<SiteView> PRESSING = Comparator.comparingInt(SiteView::missing)
            .thenComparingInt(SiteView::needed)
            .thenComparingInt(SiteView::peak)
            .reversed();

    /**
     * A scenic village.
     *
     * @param needed doctor-days; {@code staffed} those with a doctor, {@code missing} those without
     * @param peak the most visitors expected on a day (q80)
     */
    @Serdeable
    record SiteView(
            String village,
            String name,
            String townshipName,
            int needed,
            int staffed,
            int missing,
            int peak,
            List<TideDayView> days) {}

    /**
     * A day of a site.
     *
     * @param holiday what the calendar calls the day; empty for a plain one
     */
    @Serdeable
    record TideDayView(LocalDate date, boolean workday, String holiday, int q50, int q80, int needed, int staffed) {
        static TideDayView of(TidalDay day, boolean workday, String holiday) {
            return new TideDayView(
                    day.date(), workday, holiday, day.q50(), day.q80(), day.doctorsNeeded(), day.doctorsStaffed());
        }

        int missing() {
            return Math.max(0, needed - staffed);
        }
    }
}
