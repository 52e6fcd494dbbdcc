package org.tidalrounds.planning.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county doctor who may be posted.
 *
 * @param departmentId the hospital department that gives the doctor
 * @param homeCentreId the centre the doctor would rather be posted to, if any
 * @param maxWeeks P7: the longest posting the doctor agrees to
 * @param promotionWeeksDue P7: weeks of grassroots service still needed before promotion
 * @param burdenWeeks P7: hardship weeks of the years before; a week at a centre counts its hardship percent
 * @param absences P4: days that forbid a posting: training, pregnancy, the year after birth, other long leave
 * @param pinned the doctor's past, running and published postings
 */
public record Candidate(
        String id,
        String specialty,
        String departmentId,
        @Nullable String homeCentreId,
        int maxWeeks,
        int promotionWeeksDue,
        long burdenWeeks,
        List<DaySpan> absences,
        List<DaySpan> pinned) {
    public Candidate {
        absences = List.copyOf(absences);
        pinned = List.copyOf(pinned);
    }

    /** Whether the doctor would rather be posted elsewhere. */
    public boolean prefersOtherThan(String centreId) {
        return homeCentreId != null && !homeCentreId.equals(centreId);
    }

    /** Days of absence within a term. */
    public int absentDays(DaySpan term) {
        return absences.stream().mapToInt(term::sharedDays).sum();
    }

    /** Days by which the cool-down to the pinned postings falls short, summed over them. */
    public int coolDownShortfall(DaySpan term, int coolDownDays) {
        return pinned.stream()
                .mapToInt(posting -> coolDownShortfall(posting, term, coolDownDays))
                .sum();
    }

    /** P7: weeks the doctor does not need for promotion. */
    public long needlessWeeks(long weeks) {
        return Math.max(0, weeks - promotionWeeksDue);
    }

    /** P7: by how much so many hardship weeks more raise the square of the doctor's hardship weeks. */
    public long hardshipGrowth(long weeks) {
        return weeks * (weeks + 2 * burdenWeeks);
    }

    static int coolDownShortfall(DaySpan one, DaySpan other, int coolDownDays) {
        return Math.max(0, coolDownDays - one.daysTo(other)) + one.sharedDays(other);
    }

    // The id names the doctor; comparing the lists as well would slow the score down.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Candidate candidate && candidate.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
