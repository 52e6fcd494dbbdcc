package org.tidalrounds.referral;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tidalrounds.clinic.unit.Act;

/** Finds out what somebody is to a referral, and from that what he may do with it. */
final class Parties {
    private static final String IN_TEAM = "select count(*) from teams where county_id = ? and team_id = ?"
            + " and (leader_doctor_id = ? or county_doctor_id = ? or ? = any(coalesce(member_doctor_ids, '{}')))";
    private static final String IN_DEPARTMENT =
            "select count(*) from doctors d join facilities f using (county_id, facility_id)"
                    + " where d.county_id = ? and d.doctor_id = ? and d.specialty = ? and f.kind like '%hospital'";

    private Parties() {}

    static Set<Party> of(Act act, Referral referral, Reader reader) throws SQLException {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (reader.isCoordinator()) {
            parties.add(Party.COORDINATOR);
        }
        if (reader.residentId().filter(referral.residentId()::equals).isPresent()) {
            parties.add(Party.RESIDENT);
        }
        if (reader.doctorId().isPresent()) {
            addDoctor(act, referral, reader.doctorId().get(), parties);
        }
        return parties;
    }

    private static void addDoctor(Act act, Referral referral, String doctor, Set<Party> parties) throws SQLException {
        if (doctor.equals(referral.fromDoctorId())) {
            parties.add(Party.SENDER);
        }
        if (act.count(IN_TEAM, act.countyId(), referral.teamId(), doctor, doctor, doctor) > 0) {
            parties.add(referral.isUp() ? Party.SENDER : Party.RECEIVER);
        }
        if (isOfDepartment(act, doctor, referral.department())) {
            parties.add(referral.isUp() ? Party.RECEIVER : Party.SENDER);
        }
    }

    static boolean isOfDepartment(Act act, String doctor, String department) throws SQLException {
        return act.count(IN_DEPARTMENT, act.countyId(), doctor, department) > 0;
    }

    /** What can be done with the referral now by somebody who is that to it. */
    static List<ReferralAction> actions(Referral referral, Set<Party> parties) {
        return EnumSet.allOf(ReferralAction.class).stream()
                .filter(action -> action.isPossible(referral.state()))
                .filter(action -> referral.isUp() || action != ReferralAction.DEFER)
                .filter(action -> mayDo(parties, action))
                .toList();
    }

    static boolean mayDo(Set<Party> parties, ReferralAction action) {
        return parties.contains(Party.COORDINATOR) || parties.contains(action.party());
    }
}
