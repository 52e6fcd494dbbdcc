package org.tidalrounds.roster.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Employment;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PostingTerm;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.LeaveTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.table.PostingHistoryTable;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.api.StaffView.StaffDoctorView;
import org.tidalrounds.roster.api.StaffView.StaffLeaveView;
import org.tidalrounds.roster.api.StaffView.StaffPostingView;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** Who is there on the days of a roster; the rows and columns of a board. */
@Controller("/api/counties/{county}/rosters/{roster}/doctors")
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
@ExecuteOn(TaskExecutors.BLOCKING)
final class StaffController {
    private final CountyStore counties;
    private final RosterStore rosters;
    private final StoredRosters stored;

    StaffController(CountyStore counties, RosterStore rosters, StoredRosters stored) {
        this.counties = counties;
        this.rosters = rosters;
        this.stored = stored;
    }

    /** The days of a roster and the county's doctors with their leave and postings; {@code latest} for the roster made last. */
    @Get
    StaffView doctors(String county, String roster) {
        StoredRoster found = stored.get(county, roster);
        Horizon days = found.horizon();
        WorkCalendar calendar = new WorkCalendar(counties.list(county, CalendarTable.TABLE));
        return new StaffView(
                IntStream.range(0, days.days())
                        .mapToObj(day -> WeekView.DayView.of(days.date(day), calendar))
                        .toList(),
                doctors(county, found));
    }

    private List<StaffDoctorView> doctors(String county, StoredRoster roster) {
        Horizon days = roster.horizon();
        Policy policy = new Policy(counties.list(county, PolicyTable.TABLE));
        Map<String, Facility> facilities = counties.list(county, FacilityTable.TABLE).stream()
                .collect(Collectors.toMap(Facility::id, Function.identity()));
        Map<String, List<Leave>> leave = counties.list(county, LeaveTable.TABLE).stream()
                .filter(absence -> touches(absence.from(), absence.to(), days))
                .collect(Collectors.groupingBy(Leave::doctorId));
        Map<String, List<PostingTerm>> postings = terms(county, roster)
                .filter(term -> touches(term.from(), term.to(), days))
                .collect(Collectors.groupingBy(PostingTerm::doctorId));
        return counties.list(county, DoctorTable.TABLE).stream()
                .map(doctor -> StaffDoctorView.of(
                        doctor,
                        Objects.requireNonNull(facilities.get(doctor.facilityId()), doctor.facilityId()),
                        weeklyHours(policy, doctor, days.from()),
                        leave.getOrDefault(doctor.id(), List.of()).stream()
                                .map(StaffLeaveView::of)
                                .toList(),
                        postings.getOrDefault(doctor.id(), List.of()).stream()
                                .map(term -> new StaffPostingView(term.facilityId(), term.from(), term.to()))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** The county's history and what the roster adds; a running posting stands in both. */
    private Stream<PostingTerm> terms(String county, StoredRoster roster) {
        return Stream.concat(
                counties.list(county, PostingHistoryTable.TABLE).stream(),
                rosters.listPostings(roster.key(), roster.horizon().from()).values().stream()
                        .map(posting -> new PostingTerm(
                                posting.doctorId(), posting.facilityId(), posting.from(), posting.to())));
    }

    private static boolean touches(LocalDate from, LocalDate to, Horizon days) {
        return !from.isAfter(days.to()) && !to.isBefore(days.from());
    }

    private static double weeklyHours(Policy policy, Doctor doctor, LocalDate day) {
        return policy.number(
                doctor.employment() == Employment.SILVER_AGE
                        ? PolicyParameter.DUTY_SILVER_AGE_WEEKLY_HOURS
                        : PolicyParameter.DUTY_WEEKLY_HOURS,
                day);
    }
}
