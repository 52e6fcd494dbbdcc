package org.tidalrounds.planning.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tidalrounds.planning.SolveLimits;

/** The plan of a small county against the proven best one. */
@Tag("nightly")
class PostingOptimalityTest {
    private static final List<String> SPECIALTIES = List.of("内科", "外科", "儿科", "中医科", "康复科");

    @Test
    void thePlanOfTenCentresCostsNoMoreThanTheProvenOptimum() throws IOException {
        PostingProblem county = county(10, 26);
        Loader.loadNativeLibraries();
        long optimum = new PostingOptimum(county, Given.WEIGHTS).prove();

        PostingOutcome outcome = new PostingPlanner(
                        Files.readString(Path.of("solver-config/posting.xml")), Given.WEIGHTS)
                .plan(county, new SolveLimits(Duration.ofMinutes(5), 60_000, 1, 1), progress -> {}, () -> false);

        assertThat(outcome.score()).isEqualTo("0hard/0medium/-" + optimum + "soft");
    }

    /** Seven of ten centres have a running posting; some doctors train, rest after a posting, or agree to half a year. */
    private static PostingProblem county(int centres, int doctors) {
        Random random = new Random(7);
        List<Seat> seats =
                IntStream.range(0, centres).mapToObj(i -> seat(i, random)).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < doctors; i++) {
            candidates.add(candidate(i, centres, random));
        }
        List<Department> departments = SPECIALTIES.stream()
                .map(specialty -> new Department(specialty, 3, List.of(new DaySpan(-60, 70 + random.nextInt(100)))))
                .toList();
        return Given.problem(seats, candidates, departments);
    }

    private static Seat seat(int index, Random random) {
        List<DaySpan> running = index % 10 < 3 ? List.of() : List.of(new DaySpan(-90, 10 + random.nextInt(250)));
        return new Seat("C" + index, 1, 100 + random.nextInt(60), running, needs(random), 2);
    }

    private static Map<String, Integer> needs(Random random) {
        int first = random.nextInt(SPECIALTIES.size());
        return Map.of(SPECIALTIES.get(first), 0, SPECIALTIES.get((first + 2) % SPECIALTIES.size()), 1);
    }

    private static Candidate candidate(int index, int centres, Random random) {
        String specialty = SPECIALTIES.get(index % SPECIALTIES.size());
        return new Candidate(
                "D" + index,
                specialty,
                specialty,
                random.nextInt(3) == 0 ? "C" + random.nextInt(centres) : null,
                index % 9 == 0 ? 26 : 52,
                random.nextBoolean() ? 52 : 0,
                random.nextInt(60),
                index % 7 == 0 ? List.of(new DaySpan(100 + random.nextInt(100), 260)) : List.of(),
                index % 6 == 0 ? List.of(new DaySpan(-400, -200 + random.nextInt(100))) : List.of());
    }
}
