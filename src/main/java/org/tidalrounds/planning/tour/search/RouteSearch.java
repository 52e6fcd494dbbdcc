package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Searches good routes for a periodic problem: a hybrid genetic search a thread (Vidal et al. 2012), which exchange their
 * best. Limits are never broken in what it returns; visits without a place are counted as unserved.
 */
public final class RouteSearch {
    private final RoutingProblem problem;
    private final SearchSettings settings;

    /** @throws IllegalArgumentException if a time is negative or not finite, or a customer has no option */
    public RouteSearch(RoutingProblem problem, SearchSettings settings) {
        for (int c = 0; c < problem.customers(); c++) {
            if (problem.options().get(c).isEmpty()) {
                throw new IllegalArgumentException("Customer " + c + " has no option; give one, it may be empty");
            }
        }
        this.problem = problem;
        this.settings = settings;
    }

    /**
     * Searches until stopped or out of iterations, and returns the best found.
     *
     * @param start a plan to begin with; what it breaks is left out
     * @param stop asked from all threads, every few milliseconds
     * @param onBetter told of each better solution, one at a time, from any thread
     */
    public RoutingSolution solve(
            Optional<RoutingSolution> start, BooleanSupplier stop, Consumer<RoutingSolution> onBetter) {
        Renumbering numbers = new Renumbering(problem);
        Model model = new Model(numbers.problem(), settings.neighbours());
        Incumbent incumbent = new Incumbent(solution -> onBetter.accept(numbers.back(solution)));
        if (Arrays.stream(model.vehicles).allMatch(v -> v == 0)
                || Arrays.stream(model.options.allowed).allMatch(slots -> slots.length == 0)) {
            incumbent.offer(new Solutions(model).of(List.of()));
            return numbers.back(incumbent.find().orElseThrow());
        }
        AtomicBoolean failed = new AtomicBoolean();
        Exchange exchange = new Exchange(settings.threads());
        List<Evolution> evolutions = IntStream.range(0, settings.threads())
                .mapToObj(t -> new Evolution(
                        model,
                        settings,
                        t,
                        new StopSignal(() -> failed.get() || stop.getAsBoolean()),
                        incumbent,
                        exchange))
                .toList();
        runAll(evolutions, start.map(numbers::into).orElse(null), failed);
        return numbers.back(incumbent.find().orElseThrow());
    }

    /** The first here, each other in a thread of its own; when one fails, all stop. */
    private static void runAll(List<Evolution> evolutions, @Nullable RoutingSolution start, AtomicBoolean failed) {
        List<CompletableFuture<Void>> others = evolutions.stream()
                .skip(1)
                .map(evolution -> CompletableFuture.runAsync(
                        () -> run(evolution, start, failed), task -> new Thread(task, "route-search").start()))
                .toList();
        try {
            run(evolutions.get(0), start, failed);
        } finally {
            CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)).join();
        }
    }

    private static void run(Evolution evolution, @Nullable RoutingSolution start, AtomicBoolean failed) {
        try {
            evolution.run(start);
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }
}
