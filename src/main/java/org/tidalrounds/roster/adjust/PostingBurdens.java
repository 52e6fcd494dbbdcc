package org.tidalrounds.roster.adjust;

import java.util.List;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.planning.posting.CityExperts;
import org.tidalrounds.planning.posting.PostingPolicy;

/**
 * What a roster's year of postings asks of doctors and departments.
 *
 * @param policy the numbers that bind it
 * @param doctors all who may be posted or are
 */
public record PostingBurdens(
        long revision,
        PostingPolicy policy,
        List<DepartmentOut> departments,
        CityExperts cityExperts,
        List<Line> doctors) {
    /**
     * How many of a department may be away and are.
     *
     * @param id facility and specialty
     * @param limit doctors posted at once at most (P5)
     * @param most posted at once on some day of the year
     */
    public record DepartmentOut(String id, int limit, long most) {}

    /** A doctor with what service was and will be. */
    public record Line(Doctor doctor, String departmentId, ServiceMonths months) {}
}
