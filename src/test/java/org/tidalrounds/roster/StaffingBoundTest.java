package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.DutyProblem;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.StaffingBounds;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.travel.TravelSettings;
import org.tidalrounds.travel.TravelSources;
import org.tidalrounds.travel.TravelTable;

/**
 * How many clinic sessions, runs and tidal shifts of the demo county can be staffed at all, by CP-SAT, each kind as if it were
 * the only one: no plan can do better. The plan stays within one percentage point of it.
 */
@Tag("nightly")
class StaffingBoundTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 30);
    private static final double ONE_POINT = 0.01;

    private final County county = CountyFolder.read(Path.of("demo/wushan"));
    private final PlanRequest request =
            new PlanRequest(FROM, 4, Optional.of(Duration.ofSeconds(60)), OptionalLong.empty(), 2, 1);

    @Test
    void theDemoCountyIsStaffedWithinOnePointOfTheMost() throws IOException {
        Loader.loadNativeLibraries();
        try (TravelSources travel = TravelSources.of(county, TravelSettings.offline(), FROM)) {
            Plan plan = new Planning(travel, new SolverSettings(Path.of("solver-config")).planners())
                    .plan(county, request, DutyHistory.NONE, progress -> {}, () -> false);
            DutyMapper mapper =
                    mapper(plan, travel.table(List.copyOf(county.placesById().values())));
            List<PlannedWork> works = mapper.works(
                    plan.runs(), TideNeeds.of(county, request.horizon()).needs(), List.of());
            DutyProblem problem = mapper.problem(works, plan.runs(), List.of(), Map.of(), PublishedDuties.NONE);
            compare("runs", staffed(plan, DutyKind.RUN, "lead"), works, problem, DutyKind.RUN);
            compare("sessions", staffed(plan, DutyKind.CLINIC_SESSION, ""), works, problem, DutyKind.CLINIC_SESSION);
            compare("tidal shifts", staffed(plan, DutyKind.TIDAL, ""), works, problem, DutyKind.TIDAL);
        }
    }

    private DutyMapper mapper(Plan plan, TravelTable table) {
        PostedDoctors posted = new PostedDoctors(county.postingHistory(), plan.postings());
        return new DutyMapper(county, request.horizon(), table, posted, DutyHistory.NONE);
    }

    private static long staffed(Plan plan, DutyKind kind, String role) {
        return plan.duties().stream()
                .filter(duty -> duty.kind() == kind && duty.role().contains(role))
                .count();
    }

    private static void compare(
            String what, long staffed, List<PlannedWork> works, DutyProblem problem, DutyKind kind) {
        List<Work> ofKind = works.stream()
                .filter(work -> work.kind() == kind)
                .map(PlannedWork::work)
                .toList();
        long most = staffed == ofKind.size() ? staffed : most(ofKind, problem);
        System.out.printf("%s: %d of %d staffed, %d at most%n", what, staffed, ofKind.size(), most);
        assertThat(new StaffingBounds(problem).of(List.of()))
                .filteredOn(bound -> bound.kind().equals(kind.code()))
                .allSatisfy(bound -> assertThat(bound.most()).isGreaterThanOrEqualTo((int) most));
        assertThat((double) (most - staffed)).isLessThanOrEqualTo(ONE_POINT * Math.max(1, ofKind.size()));
    }

    /** The most works whose first seat can be filled at once. */
    private static long most(List<Work> works, DutyProblem problem) {
        CpModel model = new CpModel();
        List<Literal> all = new ArrayList<>();
        Map<String, List<Literal>> atOnce = new HashMap<>();
        Map<String, LinearExprBuilder> minutes = new HashMap<>();
        for (Work work : works) {
            Timing timing = work.timings().get(0);
            List<Literal> ofSeat = new ArrayList<>();
            for (DutyDoctor doctor : available(work, problem)) {
                BoolVar taken = model.newBoolVar(work.id() + doctor.id());
                ofSeat.add(taken);
                String day = doctor.id() + "/" + timing.day() + "/" + timing.start();
                atOnce.computeIfAbsent(day, key -> new ArrayList<>()).add(taken);
                String week = doctor.index() + "/" + problem.weekOfDay()[timing.day()];
                minutes.computeIfAbsent(week, key -> LinearExpr.newBuilder()).addTerm(taken, timing.minutes());
            }
            model.addAtMostOne(ofSeat);
            all.addAll(ofSeat);
        }
        atOnce.values().forEach(model::addAtMostOne);
        minutes.forEach((week, sum) -> model.addLessOrEqual(sum, weeklyMinutes(week, problem)));
        model.maximize(LinearExpr.sum(all.toArray(Literal[]::new)));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(2).setMaxTimeInSeconds(120);
        assertThat(solver.solve(model)).isIn(CpSolverStatus.OPTIMAL, CpSolverStatus.FEASIBLE);
        return Math.round(Math.floor(solver.bestObjectiveBound() + 1e-6));
    }

    private static int weeklyMinutes(String week, DutyProblem problem) {
        int doctor = Integer.parseInt(week.substring(0, week.indexOf('/')));
        return problem.doctors().get(doctor).weeklyMinutes();
    }

    private static List<DutyDoctor> available(Work work, DutyProblem problem) {
        int day = work.timings().get(0).day();
        SeatDemand seat = work.seats().get(0);
        return problem.doctors().stream()
                .filter(doctor -> seat.isFit(doctor) && !doctor.isAway(day) && !doctor.isPostedElsewhere(work, day))
                .toList();
    }
}
