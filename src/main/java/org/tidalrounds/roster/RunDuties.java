package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The duties that crews of runs have: one for each member, at the base, from leaving it until back. */
final class RunDuties {
    private RunDuties() {}

    static List<Duty> of(List<Run> runs) {
        List<Duty> duties = new ArrayList<>();
        for (Run run : runs) {
            for (String doctorId : run.crewDoctorIds()) {
                CrewRole role = run.crewDoctorIds().get(0).equals(doctorId) ? CrewRole.LEAD : CrewRole.MEMBER;
                duties.add(new Duty(
                        String.format(Locale.ROOT, "U-%05d", duties.size() + 1),
                        run.date(),
                        run.leaveBase(),
                        run.backBase(),
                        DutyKind.RUN,
                        run.baseFacilityId(),
                        doctorId,
                        role.code(),
                        run.id()));
            }
        }
        return duties;
    }
}
