package org.tidalrounds.planning.duty;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.score.director.InnerScoreDirectorFactory;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

/** Weighs changes of a staffing by the planner's own rules. Safe for several threads. */
public final class Appraisal {
    private final InnerScoreDirectorFactory<DutySchedule, HardMediumSoftLongScore> directors;
    private final DutyWeights weights;

    Appraisal(String solverConfig, DutyWeights weights) {
        SolverConfig config = SolverConfig.createFromXmlReader(new StringReader(solverConfig));
        SolverFactory<DutySchedule> factory = SolverFactory.create(config);
        this.directors = ((DefaultSolverFactory<DutySchedule>) factory).getScoreDirectorFactory();
        this.weights = weights;
    }

    DutyWeights weights() {
        return weights;
    }

    InnerScoreDirector<DutySchedule, HardMediumSoftLongScore> director(DutySchedule schedule, boolean withMatches) {
        InnerScoreDirector<DutySchedule, HardMediumSoftLongScore> director =
                directors.buildScoreDirector(false, withMatches);
        director.setWorkingSolution(schedule);
        return director;
    }

    /** The score of all of a staffing. */
    public Score score(StaffedWorks staffing) {
        try (var director = director(staffing.schedule(weights), false)) {
            return Score.of(director.calculateScore());
        }
    }

    /** What the hard rules say against a staffing as it stands. */
    public List<Finding> breaches(StaffedWorks staffing) {
        return weigh(staffing.schedule(weights)).findings().values().stream()
                // Some rules count what they look at even where nothing speaks against it.
                .filter(finding -> DutyWeights.HARD.contains(finding.rule()) && finding.after() > 0)
                .toList();
    }

    /** What is open of some works, and why. */
    public List<OpenSeat> open(StaffedWorks staffing, Set<String> workIds) {
        Neighbourhood around = new Neighbourhood();
        for (String id : workIds) {
            staffing.findWork(id).ifPresent(work -> {
                around.add(work, staffing);
                addWhoWouldFit(around, work, staffing);
            });
        }
        DutySchedule schedule = around.part(staffing, weights);
        return new OpenReasons(schedule)
                .of(schedule.seats().stream()
                        .filter(seat -> workIds.contains(seat.work().id()))
                        .toList());
    }

    /** Of the open seats, whose reasons speak of what those who would fit do instead. */
    private static void addWhoWouldFit(Neighbourhood around, Work work, StaffedWorks staffing) {
        List<Optional<DutyDoctor>> crew = staffing.crew(work);
        for (int number = 0; number < crew.size(); number++) {
            if (crew.get(number).isEmpty()) {
                around.addFitting(work.seats().get(number), staffing.problem());
            }
        }
    }

    /** What it does to go from one staffing to another, rule by rule. */
    public Effect effect(StaffedWorks before, StaffedWorks after) {
        Neighbourhood around = Neighbourhood.ofChange(before, after);
        return weigh(around.part(before, weights)).effectOf(weigh(around.part(after, weights)));
    }

    private Weighed weigh(DutySchedule schedule) {
        try (var director = director(schedule, true)) {
            return new MatchReading(director).read();
        }
    }
}
