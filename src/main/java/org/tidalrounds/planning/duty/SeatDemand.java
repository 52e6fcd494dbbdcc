package org.tidalrounds.planning.duty;

import java.util.Set;

/**
 * One doctor a work asks for.
 *
 * @param role what for: lead, member, a skill
 * @param wanted what is asked for, in words, for example 骨科 副主任医师
 * @param tags all of which the doctor carries (D3)
 * @param priority what leaving the seat open costs at the medium level (D1)
 * @param burden points for the fair shares of D8: weekends, holidays, tidal days, far runs
 */
public record SeatDemand(String role, String wanted, Set<String> tags, long priority, int burden) {
    public boolean isFit(DutyDoctor doctor) {
        return doctor.tags().containsAll(tags);
    }
}
