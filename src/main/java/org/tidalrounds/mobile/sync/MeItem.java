package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * The doctor, and what the phone must know of the county.
 *
 * @param id of the doctor
 * @param title resident, attending, associate_chief or chief
 * @param grassrootsMonths months of grassroots service credited
 * @param promotionMonthsDue months still needed before promotion; 0 for none
 * @param promotionMonths that policy asks for
 * @param serviceDays days of this calendar year on which the doctor checked in somewhere
 * @param points of these days
 * @param postings published ones that run or are to come, the next first
 * @param teams that the doctor belongs to
 * @param departments of the hospital, to refer to
 * @param policy numbers that forms are checked by
 */
@Serdeable
record MeItem(
        String id,
        String name,
        String title,
        String department,
        String facilityId,
        String facility,
        int grassrootsMonths,
        int promotionMonthsDue,
        int promotionMonths,
        int serviceDays,
        double points,
        List<PostingPart> postings,
        List<TeamPart> teams,
        List<String> departments,
        PolicyPart policy)
        implements SyncItem {
    /**
     * A posting.
     *
     * @param place the name of the centre
     * @param from first day
     * @param to last day
     */
    @Serdeable
    record PostingPart(String place, LocalDate from, LocalDate to) {}

    /**
     * A family-doctor team.
     *
     * @param leader the name of the leader
     * @param countyDoctor the name of the county doctor; empty where the team has none
     * @param contracts that run today
     * @param contractLimit most contracts that policy allows the leader
     */
    @Serdeable
    record TeamPart(
            String id,
            String name,
            String facility,
            String leader,
            String countyDoctor,
            int contracts,
            int contractLimit) {}

    /**
     * Numbers of policy as they are today.
     *
     * @param contractYears years of a contract unless another number is agreed
     * @param contractMaxYears years at most
     * @param leaveLongestDays days of one request at most
     * @param wishWeeksAhead weeks ahead for which doctors may wish
     */
    @Serdeable
    record PolicyPart(int contractYears, int contractMaxYears, int leaveLongestDays, int wishWeeksAhead) {}
}
