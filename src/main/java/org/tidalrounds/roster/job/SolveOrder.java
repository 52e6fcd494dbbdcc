package org.tidalrounds.roster.job;

/**
 * How to solve.
 *
 * @param seconds of search at most, 1 to {@value #MOST_SECONDS}
 * @param threads as many cores are kept for the job, 1 to {@value #MOST_THREADS}; a machine with fewer gives all it has
 */
public record SolveOrder(int seconds, int threads, long seed) {
    public static final int MOST_SECONDS = 86_400;
    public static final int MOST_THREADS = 64;
}
