package org.tidalrounds.signing.contract;

import java.sql.SQLException;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.signing.SigningPolicy;
import org.tidalrounds.signing.TaskReason;

/** A resident chooses a team (F9). The contract with another one runs until the resident has signed with the chosen one. */
public final class TeamChoices {
    private TeamChoices() {}

    /**
     * Makes the task to visit the resident, or hands the one there is over to the chosen team.
     *
     * @return the task
     * @throws Refusal if there is no such resident or team, or the resident is with it already
     */
    public static long choose(Act act, String residentId, String teamId) throws SQLException {
        act.list("select pg_advisory_xact_lock(hashtextextended(?, 0))::text", row -> "", lock(act, residentId));
        if (act.count(
                        "select count(*) from teams where county_id = ? and team_id = ? and not gone",
                        act.countyId(),
                        teamId)
                == 0) {
            throw Refusal.invalid("signing.team_unknown", teamId);
        }
        String village = act.find(
                        "select village_code from residents where county_id = ? and resident_id = ? and not gone",
                        row -> row.getString(1),
                        act.countyId(),
                        residentId)
                .orElseThrow(() -> Refusal.invalid("signing.resident_unknown", residentId));
        Optional<Standing> standing = Standing.find(act, residentId, act.today());
        if (standing.filter(contract -> contract.teamId().equals(teamId)).isPresent()) {
            throw Refusal.conflict("signing.chosen_already", standing.get().teamName());
        }
        return task(act, residentId, village, teamId, standing);
    }

    private static long task(Act act, String residentId, String village, String teamId, Optional<Standing> standing)
            throws SQLException {
        TaskReason reason = standing.isPresent() ? TaskReason.TRANSFER : TaskReason.UNSIGNED;
        int days = SigningPolicy.of(act).number(PolicyParameter.SIGNING_VISIT_DAYS);
        return act.find(
                        "insert into signing_tasks as t (county_id, resident_id, team_id, village_code, reason, contract_ends_on,"
                                + " due_from, due_by, priority, state, state_at, state_by) values (?, ?, ?, ?, ?, ?, ?, ?, 1, 'open', ?, ?)"
                                + " on conflict (county_id, resident_id) where state in ('open', 'in_progress') do update set"
                                + " team_id = excluded.team_id, reason = excluded.reason, contract_ends_on = excluded.contract_ends_on,"
                                + " due_from = excluded.due_from, due_by = excluded.due_by, priority = 1, state = 'open',"
                                + " state_at = excluded.state_at, state_by = excluded.state_by, revision = t.revision + 1"
                                + " returning task_id",
                        row -> row.getLong(1),
                        act.countyId(),
                        residentId,
                        teamId,
                        village,
                        reason.code(),
                        standing.map(Standing::endsOn).orElse(null),
                        act.today(),
                        act.today().plusDays(days),
                        act.now(),
                        act.actor())
                .orElseThrow();
    }

    /** What keeps two acts of one resident apart. */
    public static String lock(Act act, String residentId) {
        return "signing " + act.countyId() + " " + residentId;
    }
}
