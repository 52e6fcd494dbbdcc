package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.ledger.CheckIns;
import org.tidalrounds.mobile.sync.MeItem.PolicyPart;
import org.tidalrounds.mobile.sync.MeItem.PostingPart;
import org.tidalrounds.mobile.sync.MeItem.TeamPart;
import org.tidalrounds.mobile.sync.RunItem.PlacePart;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.store.PublishedPostings;
import org.tidalrounds.signing.FamilyDoctors;

/** The doctor, months and points, teams, and what the phone must know of the county. */
@Singleton
final class MeParts {
    private static final String TEAMS =
            "select m.team_id, m.team_name, f.facility_name, m.leader_doctor_id, coalesce(m.county_doctor_id, '') as county_doctor_id,"
                    + " (select count(distinct c.resident_id) from contracts c where c.county_id = m.county_id and c.team_id = m.team_id"
                    + " and c.signed_on <= ? and c.ends_on >= ?) as contracts"
                    + " from teams m join facilities f using (county_id, facility_id) where m.county_id = ? and not m.gone and "
                    + FamilyDoctors.HAS_DOCTOR + " order by m.row_no";

    private final CountyStore counties;
    private final Names names;

    MeParts(CountyStore counties, Names names) {
        this.counties = counties;
        this.names = names;
    }

    private record Team(String id, String name, String facility, String leader, String countyDoctor, int contracts) {}

    /** One item; none for a doctor whom the county no longer has. */
    List<MeItem> list(Act act, String doctorId) throws SQLException {
        List<Doctor> found = counties.list(act.countyId(), DoctorTable.TABLE, List.of(doctorId));
        if (found.isEmpty()) {
            return List.of();
        }
        Doctor doctor = found.get(0);
        Policy policy = new Policy(counties.list(act.countyId(), PolicyTable.TABLE));
        int days = CheckIns.serviceDays(act, doctorId, act.today().getYear());
        String facility = names.places(act, List.of(doctor.facilityId())).values().stream()
                .map(PlacePart::name)
                .findFirst()
                .orElse("");
        return List.of(new MeItem(
                doctor.id(),
                doctor.name(),
                doctor.title().name().toLowerCase(Locale.ROOT),
                doctor.specialty(),
                doctor.facilityId(),
                facility,
                doctor.grassrootsMonths(),
                doctor.promotionMonthsDue(),
                policy.integer(PolicyParameter.POSTING_PROMOTION_MONTHS, act.today()),
                days,
                days * policy.number(PolicyParameter.LEDGER_DAY_POINTS, act.today()),
                postings(act, doctorId),
                teams(act, doctorId, policy),
                departments(act),
                numbers(act, policy)));
    }

    private List<PostingPart> postings(Act act, String doctor) throws SQLException {
        List<PlannedPosting> own =
                PublishedPostings.notEndedBefore(act.connection(), act.countyId(), act.today()).stream()
                        .filter(posting -> posting.doctorId().equals(doctor))
                        .sorted(Comparator.comparing(PlannedPosting::from))
                        .toList();
        Map<String, PlacePart> places =
                names.places(act, own.stream().map(PlannedPosting::facilityId).toList());
        return own.stream()
                .map(posting -> new PostingPart(
                        places.containsKey(posting.facilityId())
                                ? places.get(posting.facilityId()).name()
                                : posting.facilityId(),
                        posting.from(),
                        posting.to()))
                .toList();
    }

    private List<TeamPart> teams(Act act, String doctor, Policy policy) throws SQLException {
        List<Team> teams = act.list(
                TEAMS,
                row -> new Team(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)),
                act.today(),
                act.today(),
                act.countyId(),
                doctor,
                doctor,
                doctor);
        Map<String, String> doctors = names.doctors(
                act,
                teams.stream()
                        .flatMap(team -> Stream.of(team.leader(), team.countyDoctor()))
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList());
        int most = policy.integer(PolicyParameter.SIGNING_CONTRACTS_PER_DOCTOR, act.today());
        return teams.stream()
                .map(team -> new TeamPart(
                        team.id(),
                        team.name(),
                        team.facility(),
                        doctors.getOrDefault(team.leader(), ""),
                        doctors.getOrDefault(team.countyDoctor(), ""),
                        team.contracts(),
                        most))
                .toList();
    }

    private static List<String> departments(Act act) throws SQLException {
        return act.list(
                "select distinct department from clinic_templates where county_id = ? and not gone order by department",
                row -> row.getString(1),
                act.countyId());
    }

    private static PolicyPart numbers(Act act, Policy policy) {
        return new PolicyPart(
                policy.integer(PolicyParameter.SIGNING_CONTRACT_YEARS, act.today()),
                policy.integer(PolicyParameter.SIGNING_MAX_CONTRACT_YEARS, act.today()),
                policy.integer(PolicyParameter.LEAVE_LONGEST_DAYS, act.today()),
                policy.integer(PolicyParameter.WISH_WEEKS_AHEAD, act.today()));
    }
}
