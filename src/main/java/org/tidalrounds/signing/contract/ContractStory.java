package org.tidalrounds.signing.contract;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.signing.FamilyDoctors;

/**
 * A contract and how it came about.
 *
 * @param visitId whose signature it has; empty where it came with the county's data
 */
public record ContractStory(
        String teamId,
        String teamName,
        LocalDate signedOn,
        LocalDate endsOn,
        Optional<Long> visitId,
        Optional<Integer> textVersion,
        Optional<Instant> signedAt) {
    /** The contracts of a resident, the latest first. */
    public static List<ContractStory> list(Act act, String residentId) throws SQLException {
        return act.list(
                "select c.team_id, m.team_name, c.signed_on, c.ends_on, v.visit_id, v.text_version, v.at from contracts c"
                        + " join teams m using (county_id, team_id)"
                        + " left join signed_contracts s using (county_id, resident_id, team_id, signed_on)"
                        + " left join signing_visits v on v.county_id = s.county_id and v.visit_id = s.visit_id"
                        + " where c.county_id = ? and c.resident_id = ? order by c.signed_on desc, v.visit_id desc",
                row -> new ContractStory(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        Optional.ofNullable(row.getObject(5, Long.class)),
                        Optional.ofNullable(row.getObject(6, Integer.class)),
                        Optional.ofNullable(row.getObject(7, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)),
                act.countyId(),
                residentId);
    }

    /** Whether a doctor's teams have a contract with a resident, or a task to sign one. */
    public static boolean isKnownTo(Act act, String residentId, String doctorId) throws SQLException {
        return act.count(
                        "select count(*) from teams m where m.county_id = ? and " + FamilyDoctors.HAS_DOCTOR
                                + " and (exists (select from contracts c where c.county_id = m.county_id and c.team_id = m.team_id"
                                + " and c.resident_id = ?) or exists (select from signing_tasks t where t.county_id = m.county_id"
                                + " and t.team_id = m.team_id and t.resident_id = ?))",
                        act.countyId(),
                        doctorId,
                        doctorId,
                        doctorId,
                        residentId,
                        residentId)
                > 0;
    }
}
