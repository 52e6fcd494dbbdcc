package org.tidalrounds.county;

import java.util.Set;

/**
 * A licensed physician, or another professional where the specialty says so.
 *
 * @param sex {@code F} or {@code M}
 * @param specialty the department's name in Chinese
 * @param canTour may go on village tours
 * @param canPost may be posted to a township centre
 * @param grassrootsMonths months of grassroots service already credited
 * @param promotionMonthsDue months of grassroots service still needed before promotion; 0 = none
 */
public record Doctor(
        String id,
        String name,
        String sex,
        int birthYear,
        String facilityId,
        Title title,
        String specialty,
        Set<String> skills,
        boolean canTour,
        boolean canPost,
        Employment employment,
        int grassrootsMonths,
        int promotionMonthsDue,
        String phone) {}
