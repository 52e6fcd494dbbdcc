package org.tidalrounds.signing.visit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.DoctorDuties;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.signing.FamilyDoctors;
import org.tidalrounds.signing.SigningTask;

/** Who may visit for a task: the doctors of the team, and the crew that comes to the village. */
@Singleton
final class VisitRights {
    private final RosterStore rosters;

    VisitRights(RosterStore rosters) {
        this.rosters = rosters;
    }

    boolean mayVisit(Act act, SigningTask task, String doctorId, Instant at) throws SQLException {
        return task.teamId().isPresent()
                        && FamilyDoctors.isOf(act, doctorId, task.teamId().get())
                || comes(act, task, doctorId, at.atZone(Act.ZONE).toLocalDate());
    }

    private boolean comes(Act act, SigningTask task, String doctorId, LocalDate day) throws SQLException {
        List<String> places = act.list(
                "select coalesce(shared_with_village_code, village_code) from villages where county_id = ? and village_code = ?",
                row -> row.getString(1),
                act.countyId(),
                task.villageCode());
        for (DoctorDuties.Published duty :
                DoctorDuties.list(act.connection(), act.countyId(), doctorId, new DaySpan(day, day))) {
            boolean stopsThere = duty.duty().kind() == DutyKind.RUN
                    && rosters.listRuns(duty.roster(), List.of(duty.duty().ref())).stream()
                            .flatMap(run -> run.visits().stream())
                            .anyMatch(visit -> places.contains(visit.villageCode()));
            if (stopsThere) {
                return true;
            }
        }
        return false;
    }
}
