package org.tidalrounds.planning.tour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RouteTimelineTest {
    /** Depot is node 2 or the last; each drive takes the same minutes. */
    private static Optional<Timetable> run(double drive, double... service) {
        int n = service.length;
        double[][] travel = new double[n + 1][n + 1];
        for (double[] row : travel) {
            java.util.Arrays.fill(row, drive);
        }
        RoutingProblem problem = problem(travel, service);
        int[] customers = java.util.stream.IntStream.range(0, n).toArray();
        RouteTimeline timeline = RouteTimeline.of(problem).orElseThrow();
        Optional<Timetable> found = timeline.find(n, customers);
        assertThat(timeline.lateness(n, customers, n) == 0).isEqualTo(found.isPresent());
        return found;
    }

    private static RoutingProblem problem(double[][] travel, double[] service) {
        return new RoutingProblem(
                travel,
                new double[service.length],
                service,
                java.util.List.of(),
                java.util.List.of(),
                Optional.of(TestProblems.DAY));
    }

    @Test
    void leavesLateAndSkipsLunchWhenBackByOne() {
        Timetable times = run(30, 120).orElseThrow();
        assertThat(times.back() - times.leave()).isEqualTo(180);
        assertThat(times.lunch()).isEqualTo(OptionalInt.empty());
        assertThat(times.back()).isLessThanOrEqualTo(780);
    }

    @Test
    void movesAVisitThatWouldStraddleTheNoonGapBehindIt() {
        Timetable times = run(20, 150, 120).orElseThrow();
        assertThat(times.arrive()[1]).isGreaterThanOrEqualTo(780);
        assertThat(times.depart()[0]).isLessThanOrEqualTo(720);
    }

    @Test
    void waitsForTheAfternoonWithAVisitOneMinuteTooLongForTheMorning() {
        assertThat(run(60, 180).orElseThrow().depart()[0]).isEqualTo(720);
        assertThat(run(60, 181).orElseThrow().arrive()[0]).isGreaterThanOrEqualTo(780);
    }

    @Test
    void refusesAVisitThatLeavesNoTimeToDriveHome() {
        assertThat(run(60, 240)).isPresent();
        assertThat(run(60, 241)).isEmpty();
    }

    @Test
    void restsOnceWhenOutOverNoon() {
        Timetable times = run(30, 150, 150).orElseThrow();
        assertThat(times.lunch()).isPresent();
        int rest = times.lunch().getAsInt();
        assertThat(rest).isBetween(690, 780);
        assertThat(times.depart()[0]).isLessThanOrEqualTo(rest);
        assertThat(times.arrive()[1]).isGreaterThanOrEqualTo(rest + 60);
    }

    @Test
    void needsNoLunchWhenLeavingAtNoon() {
        Timetable times = run(60, 120, 60).orElseThrow();
        assertThat(times.back() - times.leave()).isEqualTo(360);
        assertThat(times.lunch()).isEmpty();
        assertThat(times.leave()).isGreaterThanOrEqualTo(720);
    }

    @Test
    void refusesARunOneMinuteTooLong() {
        assertThat(run(45, 195, 210)).isPresent();
        assertThat(run(45, 196, 211)).isEmpty();
    }

    @Test
    void timesOfRandomRunsKeepEveryRule() {
        SplittableRandom random = new SplittableRandom(3);
        int kept = 0;
        for (int trial = 0; trial < 3000; trial++) {
            int n = 1 + random.nextInt(4);
            double[][] travel = new double[n + 1][n + 1];
            for (double[] row : travel) {
                java.util.Arrays.setAll(row, i -> 5 + random.nextInt(60));
            }
            double[] service = random.ints(n, 30, 180).asDoubleStream().toArray();
            int[] customers = java.util.stream.IntStream.range(0, n).toArray();
            RouteTimeline timeline = RouteTimeline.of(problem(travel, service)).orElseThrow();
            Optional<Timetable> found = timeline.find(n, customers);
            assertThat(timeline.lateness(n, customers, n) == 0).isEqualTo(found.isPresent());
            if (found.isPresent()) {
                kept++;
                assertKept(found.get(), travel, service);
            }
        }
        assertThat(kept).isBetween(500, 2900);
    }

    private static void assertKept(Timetable times, double[][] travel, double[] service) {
        int n = service.length;
        int at = n;
        int clock = times.leave();
        double work = 0;
        assertThat(clock).isGreaterThanOrEqualTo(480);
        for (int i = 0; i < n; i++) {
            int begin = times.arrive()[i];
            int end = times.depart()[i];
            assertThat(begin).isGreaterThanOrEqualTo(clock + (int) travel[at][i]);
            assertThat((double) end - begin).isEqualTo(service[i]);
            assertThat(begin >= 480 && end <= 720 || begin >= 780 && end <= 1080)
                    .isTrue();
            work += travel[at][i] + service[i];
            clock = end;
            at = i;
        }
        work += travel[at][n];
        assertThat(times.back()).isBetween(clock + (int) travel[at][n], 1080);
        boolean overNoon = times.leave() < 720 && times.back() > 780;
        assertThat(times.lunch().isPresent() || !overNoon).isTrue();
        assertThat((double) times.back() - times.leave())
                .isGreaterThanOrEqualTo(work + (times.lunch().isPresent() ? 60 : 0));
    }
}
