package org.tidalrounds.county.person;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.ResidentTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;

/** The residents of a doctor's teams, by name: who stands before the doctor is found by a part of it. */
@Controller("/api/counties/{county}/team-residents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.DOCTOR)
final class TeamResidentController {
    private static final int MOST = 50;
    private static final String OF_TEAMS =
            "select distinct c.resident_id from contracts c join teams t using (county_id, team_id)"
                    + " where c.county_id = ? and c.signed_on <= ? and c.ends_on >= ? and (t.leader_doctor_id = ?"
                    + " or t.county_doctor_id = ? or ? = any(coalesce(t.member_doctor_ids, '{}')))";

    private final CountyTransactions transactions;
    private final CountyStore counties;
    private final AuditTrail trail;
    private final Clock clock;

    TeamResidentController(CountyTransactions transactions, CountyStore counties, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.counties = counties;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A resident whom the doctor looks after.
     *
     * @param id of the resident
     * @param name in full
     * @param sex F or M
     * @param birthYear tells apart who has the same name
     * @param village where the resident lives
     */
    @Serdeable
    record TeamResident(String id, String name, String sex, int birthYear, String village) {}

    /**
     * Residents under contract with the caller's teams, at most fifty; the search goes on record.
     *
     * @param name a part of the name
     */
    @Get
    List<TeamResident> list(String county, @QueryValue String name, Caller caller) {
        String doctor = caller.doctorId()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.FORBIDDEN, Message.of("county.doctors_only")));
        String part = name.strip();
        if (part.isEmpty()) {
            return List.of();
        }
        trail.record(county, AuditEvent.of(caller, "resident.search", PersonKind.DOCTOR.subject(doctor)));
        Map<String, String> villages = counties.list(county, VillageTable.TABLE).stream()
                .collect(Collectors.toMap(Village::code, Village::shortName));
        return counties.list(county, ResidentTable.TABLE, ids(county, doctor)).stream()
                .filter(resident -> resident.name().contains(part))
                .sorted(Comparator.comparing(Resident::name).thenComparing(Resident::id))
                .limit(MOST)
                .map(resident -> new TeamResident(
                        resident.id(),
                        resident.name(),
                        resident.sex(),
                        resident.birthDate().getYear(),
                        villages.getOrDefault(resident.villageCode(), "")))
                .toList();
    }

    private List<String> ids(String county, String doctor) {
        LocalDate today = CountyDay.today(clock);
        return transactions.read(
                county,
                connection -> Rows.list(
                        connection,
                        OF_TEAMS,
                        List.of(county, today, today, doctor, doctor, doctor),
                        row -> row.getString(1)));
    }
}
