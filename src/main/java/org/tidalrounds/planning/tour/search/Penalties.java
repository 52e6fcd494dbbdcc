package org.tidalrounds.planning.tour.search;

/**
 * What broken limits cost while searching, per unit of load and of time; one for each population. Adapted so that a share of what is bred is
 * feasible (Vidal et al. 2012, section 4.5).
 */
final class Penalties {
    private static final double TARGET = 0.2;
    private static final int SAMPLE = 100;

    double load;
    double duration;
    double lateness;
    private int seen;
    private int loadKept;
    private int durationKept;
    private int latenessKept;

    Penalties(double load, double duration, double lateness) {
        this.load = load;
        this.duration = duration;
        this.lateness = lateness;
    }

    static Penalties start(Model model) {
        double heaviest = 1e-3;
        for (double each : model.demand) {
            heaviest = Math.max(heaviest, each);
        }
        return new Penalties(Math.max(0.1, Math.min(1000, model.longestTravel / heaviest)), 1, 5);
    }

    /** So heavy that no saving pays for a broken limit, however little it is broken. */
    static Penalties prohibitive(Model model) {
        double wall = model.longestTravel * 1e3 / Model.TOLERANCE;
        return new Penalties(wall, wall, wall);
    }

    void scale(double factor) {
        load *= factor;
        duration *= factor;
        lateness *= factor;
    }

    void take(Penalties other) {
        load = other.load;
        duration = other.duration;
        lateness = other.lateness;
    }

    /** Learns from one individual as education left it; true when the penalties have changed. */
    boolean learn(Individual individual) {
        seen++;
        loadKept += individual.loadExcess == 0 ? 1 : 0;
        durationKept += individual.timeExcess == 0 ? 1 : 0;
        latenessKept += individual.lateness == 0 ? 1 : 0;
        if (seen < SAMPLE) {
            return false;
        }
        load = adapted(load, loadKept);
        duration = adapted(duration, durationKept);
        lateness = adapted(lateness, latenessKept);
        seen = 0;
        loadKept = 0;
        durationKept = 0;
        latenessKept = 0;
        return true;
    }

    private static double adapted(double penalty, int kept) {
        double share = (double) kept / SAMPLE;
        if (share < TARGET - 0.05) {
            return Math.min(penalty * 1.2, 1e5);
        }
        return share > TARGET + 0.05 ? Math.max(penalty * 0.85, 0.1) : penalty;
    }
}
