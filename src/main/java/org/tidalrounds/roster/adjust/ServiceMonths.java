package org.tidalrounds.roster.adjust;

/**
 * A doctor's service at the grassroots, in months.
 *
 * @param asked before promotion (F11)
 * @param due still needed, before the roster's postings; 0 for none
 * @param planned from the roster's first day on, by its postings
 * @param hardship of the years before; a month at a far centre counts for more than one
 * @param hardshipPlanned by the roster's postings that are not settled yet
 */
public record ServiceMonths(int asked, int due, double planned, double hardship, double hardshipPlanned) {}
