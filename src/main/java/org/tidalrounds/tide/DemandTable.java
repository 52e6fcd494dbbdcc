package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.WorkCalendar;

/**
 * The policy's table from visitors to doctors: below the first threshold none beyond the village's own, then one, then two, then one
 * more for each further band of visitors; a legal holiday adds one where any is needed (rules, "Tidal demand").
 */
public final class DemandTable {
    private final Policy policy;
    private final WorkCalendar calendar;

    public DemandTable(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /** Doctors for a day with so many visitors. */
    public int doctors(int visitors, LocalDate date) {
        int second = policy.integer(PolicyParameter.TIDAL_SECOND_DOCTOR_VISITORS, date);
        if (visitors < policy.integer(PolicyParameter.TIDAL_FIRST_DOCTOR_VISITORS, date)) {
            return 0;
        }
        int further = policy.integer(PolicyParameter.TIDAL_NEXT_DOCTOR_VISITORS, date);
        int regular = visitors < second ? 1 : 2 + (visitors - second) / further;
        return regular + holidayDoctors(date);
    }

    /**
     * The fewest visitors that need so many doctors; so many less are the most that one doctor less suffices for.
     *
     * @param doctors at least 1
     */
    public int leastVisitors(int doctors, LocalDate date) {
        int regular = Math.max(1, doctors - holidayDoctors(date));
        if (regular == 1) {
            return policy.integer(PolicyParameter.TIDAL_FIRST_DOCTOR_VISITORS, date);
        }
        int further = policy.integer(PolicyParameter.TIDAL_NEXT_DOCTOR_VISITORS, date);
        return policy.integer(PolicyParameter.TIDAL_SECOND_DOCTOR_VISITORS, date) + (regular - 2) * further;
    }

    /** The skills of so many doctors, most needed first: on a holiday the child's doctor comes second. */
    public List<String> skills(int doctors, LocalDate date) {
        List<String> order = policy.list(PolicyParameter.TIDAL_SKILLS, date, Function.identity());
        List<String> skills = new ArrayList<>();
        for (int doctor = 0; doctor < doctors - (doctors > 1 ? holidayDoctors(date) : 0); doctor++) {
            skills.add(order.get(Math.min(doctor, order.size() - 1)));
        }
        if (doctors > 1 && calendar.isHoliday(date)) {
            skills.add(1, policy.text(PolicyParameter.TIDAL_HOLIDAY_SKILL, date));
        }
        return List.copyOf(skills);
    }

    private int holidayDoctors(LocalDate date) {
        return calendar.isHoliday(date) ? 1 : 0;
    }
}
