package org.tidalrounds.planning.posting;

import java.util.Arrays;

/**
 * The cheapest way to give each of several terms a doctor of its own: the Hungarian method with potentials (Kuhn 1955, Munkres
 * 1957), begun with each term's cheapest doctor.
 */
final class DoctorMatching {
    private static final int NOBODY = -1;

    private final long[][] costs;
    private final int terms;
    private final int doctors;
    private final long[] termPotential;
    private final long[] doctorPotential;
    private final int[] termOfDoctor;
    private final int[] doctorOfTerm;

    /**
     * @param costs by term and doctor; at least as many doctors as terms
     */
    DoctorMatching(long[][] costs) {
        this.costs = costs;
        this.terms = costs.length;
        this.doctors = terms == 0 ? 0 : costs[0].length;
        if (terms > doctors) {
            throw new IllegalArgumentException(
                    terms + " terms for " + doctors + " doctors; give at least as many doctors as terms");
        }
        this.termPotential = new long[terms];
        this.doctorPotential = new long[doctors];
        this.termOfDoctor = new int[doctors];
        this.doctorOfTerm = new int[terms];
        Arrays.fill(termOfDoctor, NOBODY);
        Arrays.fill(doctorOfTerm, NOBODY);
        takeCheapest();
        for (int term = 0; term < terms; term++) {
            if (doctorOfTerm[term] == NOBODY) {
                place(term);
            }
        }
    }

    int doctorOf(int term) {
        return doctorOfTerm[term];
    }

    long cost(int term) {
        return costs[term][doctorOfTerm[term]];
    }

    /**
     * Takes a term's costs, none lower than before, and gives it another doctor at the least cost of moving the others. The outcome
     * is cheap, but not always the cheapest of all: the doctor who was let go keeps the price of before.
     */
    void raise(int term, long[] raised) {
        costs[term] = raised;
        termOfDoctor[doctorOfTerm[term]] = NOBODY;
        doctorOfTerm[term] = NOBODY;
        place(term);
    }

    private void takeCheapest() {
        for (int term = 0; term < terms; term++) {
            int cheapest = 0;
            for (int doctor = 1; doctor < doctors; doctor++) {
                cheapest = costs[term][doctor] < costs[term][cheapest] ? doctor : cheapest;
            }
            termPotential[term] = costs[term][cheapest];
            if (termOfDoctor[cheapest] == NOBODY) {
                match(term, cheapest);
            }
        }
    }

    private void match(int term, int doctor) {
        termOfDoctor[doctor] = term;
        doctorOfTerm[term] = doctor;
    }

    /** Finds the cheapest chain of terms that pass on their doctors and ends at a free one. */
    private void place(int placed) {
        long[] distance = new long[doctors];
        int[] askedBy = new int[doctors];
        boolean[] reached = new boolean[doctors];
        Arrays.fill(distance, Long.MAX_VALUE);
        int term = placed;
        long walked = 0;
        int last = NOBODY;
        while (last == NOBODY) {
            int nearest = NOBODY;
            for (int doctor = 0; doctor < doctors; doctor++) {
                if (!reached[doctor]) {
                    long reduced = walked + costs[term][doctor] - termPotential[term] - doctorPotential[doctor];
                    if (reduced < distance[doctor]) {
                        distance[doctor] = reduced;
                        askedBy[doctor] = term;
                    }
                    nearest = nearest == NOBODY || distance[doctor] < distance[nearest] ? doctor : nearest;
                }
            }
            walked = distance[nearest];
            reached[nearest] = true;
            term = termOfDoctor[nearest];
            last = term == NOBODY ? nearest : NOBODY;
        }
        movePotentials(placed, distance, reached, walked);
        passOn(placed, last, askedBy);
    }

    private void movePotentials(int placed, long[] distance, boolean[] reached, long walked) {
        termPotential[placed] += walked;
        for (int doctor = 0; doctor < doctors; doctor++) {
            if (reached[doctor] && termOfDoctor[doctor] != NOBODY) {
                termPotential[termOfDoctor[doctor]] += walked - distance[doctor];
                doctorPotential[doctor] -= walked - distance[doctor];
            }
        }
    }

    private void passOn(int placed, int last, int[] askedBy) {
        int doctor = last;
        while (doctor != NOBODY) {
            int term = askedBy[doctor];
            int given = doctorOfTerm[term];
            match(term, doctor);
            doctor = term == placed ? NOBODY : given;
        }
    }
}
