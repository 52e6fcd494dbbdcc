package org.tidalrounds.roster.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.api.WeekView.DayView;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** Rosters as the pages read them. */
@Controller("/api/counties/{county}/rosters")
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
@ExecuteOn(TaskExecutors.BLOCKING)
final class RosterController {
    private final CountyStore counties;
    private final RosterStore rosters;

    RosterController(CountyStore counties, RosterStore rosters) {
        this.counties = counties;
        this.rosters = rosters;
    }

    /**
     * The roster made last, with its weeks in figures.
     *
     * @param county the county
     */
    @Get("/latest")
    RosterView latest(String county, Language language) {
        StoredRoster roster = rosters.findLatest(county)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("roster.none", county)));
        return view(roster, language);
    }

    /**
     * A roster with its weeks in figures.
     *
     * @param county the county
     * @param roster its id
     */
    @Get("/{roster}/weeks")
    RosterView weeks(String county, long roster, Language language) {
        RosterKey key = new RosterKey(county, roster);
        return view(rosters.find(key).orElseThrow(() -> RosterRefused.missing(key)), language);
    }

    private RosterView view(StoredRoster roster, Language language) {
        List<WeekFigures> weeks = roster.horizon().mondays().stream()
                .map(monday -> figures(roster.key(), monday))
                .toList();
        return new RosterView(
                Long.toString(roster.key().rosterId()),
                roster.name(),
                roster.state().code(),
                roster.version().isPresent() ? roster.version().getAsInt() : null,
                roster.revision(),
                roster.createdAt(),
                roster.horizon().from(),
                roster.horizon().to(),
                weeks,
                open(roster.key(), DaySpan.after(roster.horizon().to()), language));
    }

    private WeekFigures figures(RosterKey key, LocalDate monday) {
        DaySpan week = DaySpan.weekFrom(monday);
        return WeekFigures.of(monday, rosters.listRuns(key, week), rosters.listOpen(key, week));
    }

    /**
     * One week of a roster: days, runs, and what is open.
     *
     * @param county the county
     * @param roster its id
     * @param monday the week's first day
     */
    @Get("/{roster}/weeks/{monday}")
    WeekView week(String county, long roster, LocalDate monday, Language language) {
        RosterKey key = new RosterKey(county, roster);
        if (rosters.find(key)
                .filter(stored -> stored.horizon().mondays().contains(monday))
                .isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("roster.no_week", county, roster, monday));
        }
        DaySpan week = DaySpan.weekFrom(monday);
        Map<String, Doctor> doctors = counties.list(county, DoctorTable.TABLE).stream()
                .collect(Collectors.toMap(Doctor::id, Function.identity()));
        return new WeekView(
                monday,
                days(county, monday),
                rosters.listRuns(key, week).stream()
                        .map(run -> RunView.of(run, doctors))
                        .toList(),
                open(key, week, language));
    }

    private List<OpenView> open(RosterKey key, DaySpan days, Language language) {
        return rosters.listOpen(key, days).stream()
                .map(demand -> OpenView.of(demand, language))
                .toList();
    }

    private List<DayView> days(String county, LocalDate monday) {
        WorkCalendar calendar = new WorkCalendar(counties.list(county, CalendarTable.TABLE));
        return monday.datesUntil(monday.plusWeeks(1))
                .map(date -> DayView.of(date, calendar))
                .toList();
    }
}
