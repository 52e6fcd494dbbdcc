package org.tidalrounds.planning.tour.search;

/**
 * How a search runs. The sizes follow Vidal et al., "A hybrid genetic algorithm for multidepot and periodic vehicle
 * routing problems", Operations Research 60 (2012), and our own comparison on periodic instances.
 *
 * @param threads populations evolved side by side, at least 1; with 1 and no stop a run repeats exactly
 * @param seed of all random choices
 * @param maxIterations individuals bred by each population at most; {@link Long#MAX_VALUE} for no limit
 * @param populationSize individuals each subpopulation keeps after a selection of survivors
 * @param generationSize individuals bred between two selections
 * @param eliteSize best individuals that cannot lose to diversity
 * @param closest number of nearest individuals the diversity of one is measured by
 * @param neighbours nearest customers tried as new neighbours of a visit
 * @param restartAfter iterations without a better solution before a population starts anew
 * @param exchangeEvery iterations between two looks at the other populations' best
 */
public record SearchSettings(
        int threads,
        long seed,
        long maxIterations,
        int populationSize,
        int generationSize,
        int eliteSize,
        int closest,
        int neighbours,
        int restartAfter,
        int exchangeEvery) {
    public SearchSettings {
        if (threads < 1 || populationSize < 2 || generationSize < 1 || neighbours < 1 || exchangeEvery < 1) {
            throw new IllegalArgumentException("Threads, sizes and neighbours must be positive: " + threads + ", "
                    + populationSize + ", " + generationSize + ", " + neighbours + ", " + exchangeEvery);
        }
    }

    public static SearchSettings defaults() {
        return new SearchSettings(1, 1, Long.MAX_VALUE, 20, 35, 4, 5, 25, 10_000, 500);
    }

    public SearchSettings withThreads(int count) {
        return new SearchSettings(
                count,
                seed,
                maxIterations,
                populationSize,
                generationSize,
                eliteSize,
                closest,
                neighbours,
                restartAfter,
                exchangeEvery);
    }

    public SearchSettings withSeed(long newSeed) {
        return new SearchSettings(
                threads,
                newSeed,
                maxIterations,
                populationSize,
                generationSize,
                eliteSize,
                closest,
                neighbours,
                restartAfter,
                exchangeEvery);
    }

    public SearchSettings withMaxIterations(long count) {
        return new SearchSettings(
                threads,
                seed,
                count,
                populationSize,
                generationSize,
                eliteSize,
                closest,
                neighbours,
                restartAfter,
                exchangeEvery);
    }
}
