package org.tidalrounds.signing;

import java.sql.SQLException;
import org.tidalrounds.clinic.unit.Act;

/** Which doctors a family-doctor team has. */
public final class FamilyDoctors {
    /** That a team {@code m} has a doctor, who is bound three times. */
    public static final String HAS_DOCTOR =
            "(m.leader_doctor_id = ? or m.county_doctor_id = ? or ? = any(coalesce(m.member_doctor_ids, '{}')))";

    private FamilyDoctors() {}

    /** Whether a doctor leads a team, is a member, or is its county doctor. */
    public static boolean isOf(Act act, String doctorId, String teamId) throws SQLException {
        return act.count(
                        "select count(*) from teams m where m.county_id = ? and m.team_id = ? and " + HAS_DOCTOR,
                        act.countyId(),
                        teamId,
                        doctorId,
                        doctorId,
                        doctorId)
                > 0;
    }
}
