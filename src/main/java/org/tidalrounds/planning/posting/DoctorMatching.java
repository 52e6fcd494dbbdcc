package org.tidalrounds.planning.posting;

import java.util.Arrays;

/** The cheapest way to give each of several terms a doctor of its own: the Hungarian method with potentials (Kuhn 1955, Munkres 1957). */
final class DoctorMatching {
    private final long[][] costs;
    private final int terms;
    private final int doctors;
    // Index 0 stands for nobody, so that the method's loops stay those of the literature.
    private final long[] termPotential;
    private final long[] doctorPotential;
    private final int[] termOfDoctor;

    private DoctorMatching(long[][] costs) {
        this.costs = costs;
        this.terms = costs.length;
        this.doctors = terms == 0 ? 0 : costs[0].length;
        this.termPotential = new long[terms + 1];
        this.doctorPotential = new long[doctors + 1];
        this.termOfDoctor = new int[doctors + 1];
    }

    /**
     * The index of each term's doctor.
     *
     * @param costs by term and doctor; at least as many doctors as terms
     */
    static int[] cheapest(long[][] costs) {
        DoctorMatching matching = new DoctorMatching(costs);
        if (matching.terms > matching.doctors) {
            throw new IllegalArgumentException(matching.terms + " terms for " + matching.doctors
                    + " doctors; give at least as many doctors as terms");
        }
        for (int term = 1; term <= matching.terms; term++) {
            matching.place(term);
        }
        int[] doctorOfTerm = new int[matching.terms];
        for (int doctor = 1; doctor <= matching.doctors; doctor++) {
            if (matching.termOfDoctor[doctor] > 0) {
                doctorOfTerm[matching.termOfDoctor[doctor] - 1] = doctor - 1;
            }
        }
        return doctorOfTerm;
    }

    /** Finds the shortest way of doctors changing terms that ends at a free doctor. */
    private void place(int term) {
        long[] distance = new long[doctors + 1];
        Arrays.fill(distance, Long.MAX_VALUE);
        int[] cameFrom = new int[doctors + 1];
        boolean[] reached = new boolean[doctors + 1];
        termOfDoctor[0] = term;
        int doctor = 0;
        while (termOfDoctor[doctor] != 0) {
            reached[doctor] = true;
            doctor = nearest(doctor, distance, cameFrom, reached);
        }
        while (doctor != 0) {
            int before = cameFrom[doctor];
            termOfDoctor[doctor] = termOfDoctor[before];
            doctor = before;
        }
    }

    private int nearest(int from, long[] distance, int[] cameFrom, boolean[] reached) {
        int term = termOfDoctor[from];
        long shortest = Long.MAX_VALUE;
        int nearest = 0;
        for (int doctor = 1; doctor <= doctors; doctor++) {
            if (!reached[doctor]) {
                long reduced = costs[term - 1][doctor - 1] - termPotential[term] - doctorPotential[doctor];
                if (reduced < distance[doctor]) {
                    distance[doctor] = reduced;
                    cameFrom[doctor] = from;
                }
                if (distance[doctor] < shortest) {
                    shortest = distance[doctor];
                    nearest = doctor;
                }
            }
        }
        for (int doctor = 0; doctor <= doctors; doctor++) {
            if (reached[doctor]) {
                termPotential[termOfDoctor[doctor]] += shortest;
                doctorPotential[doctor] -= shortest;
            } else {
                distance[doctor] -= shortest;
            }
        }
        return nearest;
    }
}
