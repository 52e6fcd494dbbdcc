package org.tidalrounds.signing.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;
import org.tidalrounds.signing.SignedPaper;
import org.tidalrounds.signing.SigningPolicy;
import org.tidalrounds.signing.SigningTask;
import org.tidalrounds.signing.TaskReason;

/** Makes contracts of signatures. A resident has one team at a time, and a doctor no more residents than policy allows. */
public final class SignedContracts {
    private SignedContracts() {}

    /**
     * Says what stands against a signature, so that no contract can be made of it.
     *
     * @param on the day of the signature
     * @throws Refusal if it asks for more years than a contract may have, or for none
     */
    public static Optional<Message> findObstacle(Act act, SigningTask task, SignedPaper paper, LocalDate on)
            throws SQLException {
        years(act, paper);
        if (task.teamId().isEmpty()) {
            return Optional.of(Message.of("signing.no_team", task.villageCode()));
        }
        Optional<Message> outdated = ContractTexts.findObstacle(act, paper.textVersion(), on);
        if (outdated.isPresent()) {
            return outdated;
        }
        Optional<Standing> standing = Standing.find(act, task.residentId(), on);
        if (standing.isPresent() && !goesOn(task, standing.get())) {
            return Optional.of(Message.of(
                    "signing.under_contract",
                    standing.get().teamName(),
                    standing.get().endsOn()));
        }
        return findFullLeader(act, task);
    }

    /** A renewal needs the contract it renews, and a transfer one with another team. */
    private static boolean goesOn(SigningTask task, Standing standing) {
        boolean isOwn = task.teamId().equals(Optional.of(standing.teamId()));
        return switch (task.reason()) {
            case UNSIGNED -> false;
            case RENEWAL ->
                isOwn && !standing.endsOn().isAfter(task.contractEndsOn().orElseThrow());
            case TRANSFER -> !isOwn;
        };
    }

    private static Optional<Message> findFullLeader(Act act, SigningTask task) throws SQLException {
        int most = SigningPolicy.of(act).number(PolicyParameter.SIGNING_CONTRACTS_PER_DOCTOR);
        // Two signatures at once would each find the last place free.
        act.list(
                "select pg_advisory_xact_lock(hashtextextended('leader ' || county_id || ' ' || leader_doctor_id, 0))::text"
                        + " from teams where county_id = ? and team_id = ?",
                row -> "",
                act.countyId(),
                task.teamId().orElseThrow());
        int others = act.count(
                "select count(distinct c.resident_id) from contracts c join teams m using (county_id, team_id)"
                        + " where c.county_id = ? and c.signed_on <= ? and c.ends_on >= ? and c.resident_id <> ?"
                        + " and m.leader_doctor_id = (select leader_doctor_id from teams own where own.county_id = c.county_id"
                        + " and own.team_id = ?)",
                act.countyId(),
                act.today(),
                act.today(),
                task.residentId(),
                task.teamId().orElseThrow());
        return others < most ? Optional.empty() : Optional.of(Message.of("signing.leader_full", most));
    }

    private static int years(Act act, SignedPaper paper) throws SQLException {
        SigningPolicy policy = SigningPolicy.of(act);
        int most = policy.number(PolicyParameter.SIGNING_MAX_CONTRACT_YEARS);
        int years = paper.years().orElse(policy.number(PolicyParameter.SIGNING_CONTRACT_YEARS));
        if (years < 1 || years > most) {
            throw Refusal.invalid("signing.years", years, most);
        }
        return years;
    }

    /** Makes the contract; one with another team ends the day before. Nothing may stand against it. */
    public static LocalDate make(Act act, SigningTask task, SignedPaper paper, LocalDate on, long visitId)
            throws SQLException {
        String team = task.teamId().orElseThrow();
        Optional<Standing> standing = Standing.find(act, task.residentId(), on);
        if (task.reason() == TaskReason.TRANSFER) {
            endBefore(act, task.residentId(), on);
        }
        LocalDate lastDay = standing.filter(before -> before.teamId().equals(team))
                .map(Standing::endsOn)
                .orElse(on.minusDays(1));
        LocalDate endsOn = lastDay.plusYears(years(act, paper));
        act.change(
                "insert into signed_contracts (county_id, visit_id, resident_id, team_id, signed_on, ends_on) values (?, ?, ?, ?, ?, ?)",
                act.countyId(),
                visitId,
                task.residentId(),
                team,
                on,
                endsOn);
        act.change(
                "insert into contracts (county_id, row_no, resident_id, team_id, signed_on, ends_on)"
                        + " select ?, coalesce(max(row_no), 0) + 1, ?, ?, ?, ? from contracts where county_id = ?"
                        + " on conflict (county_id, resident_id, team_id, signed_on) do update set ends_on = excluded.ends_on",
                act.countyId(),
                task.residentId(),
                team,
                on,
                endsOn,
                act.countyId());
        return endsOn;
    }

    private static void endBefore(Act act, String residentId, LocalDate day) throws SQLException {
        for (String table : new String[] {"contracts", "signed_contracts"}) {
            act.change(
                    "update " + table + " set ends_on = greatest(signed_on, ?::date - 1)"
                            + " where county_id = ? and resident_id = ? and ends_on >= ?",
                    day,
                    act.countyId(),
                    residentId,
                    day);
        }
    }

    /** Puts back what was signed here and an import does not know of: contracts, and the end of those with another team. */
    public static void restore(Act act) throws SQLException {
        act.change("""
                insert into contracts (county_id, row_no, resident_id, team_id, signed_on, ends_on)
                select s.county_id, 1000000 + row_number() over (order by s.visit_id), s.resident_id, s.team_id, s.signed_on, s.ends_on
                from signed_contracts s join residents r using (county_id, resident_id) join teams m using (county_id, team_id)
                where s.county_id = ? and not r.gone and not m.gone
                on conflict do nothing
                """, act.countyId());
        // An import that does not know of a transfer has the former team's contract run on.
        act.change("""
                update contracts c set ends_on = greatest(c.signed_on, s.signed_on - 1) from signed_contracts s
                where c.county_id = ? and s.county_id = c.county_id and s.resident_id = c.resident_id and s.team_id <> c.team_id
                    and c.signed_on < s.signed_on and c.ends_on >= s.signed_on
                """, act.countyId());
    }
}
