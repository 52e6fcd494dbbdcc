package org.tidalrounds.planning.tour.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.planning.tour.instance.PeriodicInstance;
import org.tidalrounds.planning.tour.instance.SolutionText;

/**
 * Measures the search on periodic instances. Arguments: seconds, threads, seed, folder of the instances, folder for the
 * solutions, names (none: all). Prints name, cost, gap to the best known in percent, seconds to the last improvement.
 */
public final class SearchBench {
    private SearchBench() {}

    public static void main(String[] args) throws IOException {
        double seconds = Double.parseDouble(args[0]);
        SearchSettings settings =
                SearchSettings.defaults().withThreads(Integer.parseInt(args[1])).withSeed(Long.parseLong(args[2]));
        Path folder = Path.of(args[3]);
        Map<String, Double> best = bestKnown(folder.resolve("best_known.csv"));
        double sum = 0;
        int count = 0;
        for (String name : best.keySet().stream().sorted().toList()) {
            if (args.length > 5
                    && !java.util.Arrays.asList(args).subList(5, args.length).contains(name)) {
                continue;
            }
            PeriodicInstance instance = PeriodicInstance.parse(Files.readAllLines(folder.resolve(name + ".txt")));
            long start = clock();
            long end = start + (long) (seconds * 1e9);
            double[] at = new double[2];
            RoutingSolution solution = new RouteSearch(instance.problem(), settings)
                    .solve(Optional.empty(), () -> clock() > end, s -> {
                        at[1] = at[1] == 0 && s.isComplete() ? (clock() - start) / 1e9 : at[1];
                        at[0] = (clock() - start) / 1e9;
                    });
            Files.createDirectories(Path.of(args[4]));
            Files.write(Path.of(args[4], name + ".res"), SolutionText.of(instance, solution));
            double gap = 100 * (solution.cost() / best.getOrDefault(name, 1.0) - 1);
            sum += gap;
            count++;
            System.out.printf(
                    "%s %.2f %.3f%% %s first %.2fs last %.1fs total %.3fs%n",
                    name,
                    solution.cost(),
                    gap,
                    solution.isComplete() ? "complete" : "INCOMPLETE",
                    at[1],
                    at[0],
                    (clock() - start) / 1e9);
        }
        System.out.printf("mean %.3f%%%n", sum / count);
    }

    /** Wall time, or with -Dcpu that of the processor in this thread: for one thread on a busy machine. */
    private static long clock() {
        return Boolean.getBoolean("cpu")
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    private static Map<String, Double> bestKnown(Path file) throws IOException {
        Map<String, Double> best = new HashMap<>();
        Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(f -> best.put(f[0], Double.valueOf(f[1])));
        return best;
    }
}
