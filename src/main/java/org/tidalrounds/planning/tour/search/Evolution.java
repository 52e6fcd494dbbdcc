package org.tidalrounds.planning.tour.search;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Hybrid genetic search of one thread (Vidal et al. 2012): bred from two parents, educated, kept among the feasible or
 * the others, survivors selected; started anew when it has not improved for long.
 */
final class Evolution {
    private static final double REPAIR_SHARE = 0.5;
    private static final double REPAIR_FACTOR = 10;
    private static final int FIRST_GENERATION = 4;
    private static final int MOST_PARTIAL_STEPS = 20_000;

    private final Model model;
    private final SearchSettings settings;
    private final SplittableRandom random;
    private final StopSignal stop;
    private final Incumbent incumbent;
    private final Exchange exchange;
    private final int thread;
    private final Penalties penalties;
    private final Workbench bench;
    private final PatternImprovement patterns;
    private final Crossover crossover;
    private final Education education;
    private final Population feasible;
    private final Population infeasible;
    private final AbsenceSearch absence;
    private final Solutions solutions;
    private long iterations;
    private int partialSteps = 200;
    private long improvedAt;
    private @Nullable Individual best;
    private @Nullable Individual bestSinceStart;

    Evolution(
            Model model, SearchSettings settings, int thread, StopSignal stop, Incumbent incumbent, Exchange exchange) {
        this.model = model;
        this.settings = settings;
        this.thread = thread;
        this.stop = stop;
        this.incumbent = incumbent;
        this.exchange = exchange;
        random = new SplittableRandom(settings.seed() * 1_000_003 + thread);
        penalties = Penalties.start(model);
        bench = new Workbench(model, penalties);
        patterns = new PatternImprovement(bench, random, stop);
        crossover = new Crossover(bench, patterns, new Split(bench), random);
        education = new Education(bench, patterns, random, stop);
        feasible = new Population(model.options, settings, penalties);
        infeasible = new Population(model.options, settings, penalties);
        absence = new AbsenceSearch(model, random, stop);
        solutions = new Solutions(model);
    }

    void run(@Nullable RoutingSolution start) {
        if (start != null) {
            solutions.load(start, bench);
            absence.adopt(bench);
        }
        absence.search(1);
        incumbent.offer(absence.best());
        boolean first = true;
        while (goesOn()) {
            begin(first ? start : null);
            first = false;
            while (goesOn() && iterations - improvedAt < settings.restartAfter()) {
                crossover.breed(parent(), parent());
                educate();
                exchange();
            }
        }
    }

    private boolean goesOn() {
        return iterations < settings.maxIterations() && !stop.isOn();
    }

    /** A population of random individuals, and the given solution. */
    private void begin(@Nullable RoutingSolution start) {
        feasible.clear();
        infeasible.clear();
        bestSinceStart = null;
        improvedAt = iterations;
        if (start != null) {
            solutions.load(start, bench);
            for (int c = 0; c < model.customers; c++) {
                patterns.complete(c);
            }
            educate();
        }
        for (int i = 0; i < FIRST_GENERATION * settings.populationSize() && goesOn(); i++) {
            crossover.invent();
            educate();
        }
        improvedAt = iterations;
    }

    /**
     * While nothing complete is found: as many visits as possible, and perhaps all of them. The longer it takes, the more
     * of the effort goes here.
     */
    private void searchPartial() {
        absence.search(partialSteps);
        partialSteps = Math.min(2 * partialSteps, MOST_PARTIAL_STEPS);
        incumbent.offer(absence.best());
        if (absence.isComplete()) {
            absence.bestInto(bench);
            evaluate();
        }
    }

    private void educate() {
        iterations++;
        evaluate();
        if (best == null && iterations % settings.populationSize() == 0) {
            searchPartial();
        }
    }

    private void evaluate() {
        education.educate();
        Individual individual = new Individual(bench);
        if (penalties.learn(individual)) {
            infeasible.judge();
        }
        add(individual);
        if (!individual.isFeasible() && random.nextDouble() < REPAIR_SHARE && !stop.isOn()) {
            repair();
        }
    }

    private void repair() {
        Penalties kept = new Penalties(penalties.load, penalties.duration, penalties.lateness);
        penalties.scale(REPAIR_FACTOR);
        bench.reprice();
        education.educate();
        penalties.take(kept);
        Individual repaired = new Individual(bench);
        if (repaired.isFeasible()) {
            add(repaired);
        }
    }

    private void add(Individual individual) {
        if (!individual.isFeasible()) {
            infeasible.add(individual);
            return;
        }
        feasible.add(individual);
        if (bestSinceStart == null || individual.cost < bestSinceStart.cost - Model.TOLERANCE) {
            bestSinceStart = individual;
            improvedAt = iterations;
        }
        if (best == null || individual.cost < best.cost - Model.TOLERANCE) {
            best = individual;
            incumbent.offer(solutions.of(individual));
            exchange.post(thread, individual);
        }
    }

    private void exchange() {
        if (iterations % settings.exchangeEvery() == 0) {
            exchange.take(thread).ifPresent(this::add);
        }
    }

    /** The fitter of two drawn at random. */
    private Individual parent() {
        int total = feasible.size() + infeasible.size();
        int a = random.nextInt(total);
        int b = random.nextInt(total);
        return fitness(a) <= fitness(b) ? member(a) : member(b);
    }

    private double fitness(int index) {
        return index < feasible.size() ? feasible.fitness(index) : infeasible.fitness(index - feasible.size());
    }

    private Individual member(int index) {
        return index < feasible.size() ? feasible.member(index) : infeasible.member(index - feasible.size());
    }
}
