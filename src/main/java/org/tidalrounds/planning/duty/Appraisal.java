package org.tidalrounds.planning.duty;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        return weigh(staffing.schedule(weights)).findings.values().stream()
                // Some rules count what they look at even where nothing speaks against it.
                .filter(finding -> DutyWeights.HARD.contains(finding.rule()) && finding.after() > 0)
                .toList();
    }

    /** What is open of some works, and why. */
    public List<OpenSeat> open(StaffedWorks staffing, Set<String> workIds) {
        DutySchedule schedule = staffing.schedule(weights);
        return new OpenReasons(schedule)
                .of(schedule.seats().stream()
                        .filter(seat -> workIds.contains(seat.work().id()))
                        .toList());
    }

    /** What it does to go from one staffing to another, rule by rule. */
    public Effect effect(StaffedWorks before, StaffedWorks after) {
        Neighbourhood around = Neighbourhood.ofChange(before, after);
        Weighed old = weigh(around.part(before, weights));
        Weighed fresh = weigh(around.part(after, weights));
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        for (Finding finding : compared(old.findings, fresh.findings)) {
            findings.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        List<RuleEffect> rules = new ArrayList<>();
        findings.forEach((rule, found) -> rules.add(new RuleEffect(rule, difference(rule, old, fresh), found)));
        rules.sort(Comparator.comparing(RuleEffect::score).thenComparing(RuleEffect::rule));
        return new Effect(rules);
    }

    /** What the rules find, by key, and what each rule costs. */
    private record Weighed(Map<String, Finding> findings, SortedMap<String, Score> totals) {}

    private Weighed weigh(DutySchedule schedule) {
        try (var director = director(schedule, true)) {
            director.calculateScore();
            Map<String, Finding> findings = new LinkedHashMap<>();
            SortedMap<String, Score> totals = new TreeMap<>();
            director.getConstraintMatchTotalMap().values().forEach(total -> {
                totals.put(total.getConstraintName(), Score.of(total.getScore()));
                total.getConstraintMatchSet().forEach(match -> {
                    Finding finding = MatchFindings.of(match);
                    findings.put(MatchFindings.key(finding), finding);
                });
            });
            return new Weighed(findings, totals);
        }
    }

    private static Score difference(String rule, Weighed old, Weighed fresh) {
        return fresh.totals.getOrDefault(rule, Score.ZERO).minus(old.totals.getOrDefault(rule, Score.ZERO));
    }

    /** What differs, the heaviest first; the figures are those that hold afterwards, where it still is found. */
    private static List<Finding> compared(Map<String, Finding> old, Map<String, Finding> fresh) {
        List<Finding> differing = new ArrayList<>();
        fresh.forEach((key, finding) -> {
            Finding former = old.get(key);
            long before = former == null ? 0 : former.after();
            if (before != finding.after()) {
                differing.add(changed(finding, before, finding.after()));
            }
        });
        old.forEach((key, finding) -> {
            if (!fresh.containsKey(key)) {
                differing.add(changed(finding, finding.after(), 0));
            }
        });
        differing.sort(Comparator.comparingLong((Finding finding) -> -Math.abs(finding.after() - finding.before())));
        return differing;
    }

    private static Finding changed(Finding finding, long before, long after) {
        return new Finding(
                finding.rule(), finding.seats(), finding.doctor(), finding.names(), finding.figures(), before, after);
    }
}
