package org.tidalrounds.roster.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Team;
import org.tidalrounds.roster.FixedDay;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;

/**
 * What a village can count on over a roster's period.
 *
 * @param weeks of the period
 * @param fixedDays weekdays with at least half as many visits as the one with most
 * @param regular visits on fixed days; the others are not when people expect them
 * @param rounds all visits, in order of time
 * @param team null for none
 */
@Serdeable
record VillageRoundsView(
        int weeks,
        List<FixedDayView> fixedDays,
        int regular,
        List<RoundView> rounds,
        @Nullable String team) {
    /**
     * A weekday that the village knows by heart.
     *
     * @param weekday 1 = Monday
     * @param from the usual hours
     */
    @Serdeable
    record FixedDayView(int weekday, LocalTime from, LocalTime to, int visits) {
        static FixedDayView of(FixedDay day) {
            return new FixedDayView(day.day().getValue(), day.from(), day.to(), day.visits());
        }
    }

    /**
     * A visit.
     *
     * @param doctors by name, the lead first
     */
    @Serdeable
    record RoundView(String run, LocalDate date, LocalTime arrive, LocalTime depart, List<String> doctors) {
        static final Comparator<RoundView> IN_TIME =
                Comparator.comparing(RoundView::date).thenComparing(RoundView::arrive);

        static RoundView of(Run run, Visit visit, Map<String, Doctor> doctors) {
            return new RoundView(
                    run.id(),
                    run.date(),
                    visit.arrive(),
                    visit.depart(),
                    run.crewDoctorIds().stream()
                            .map(id ->
                                    Objects.requireNonNull(doctors.get(id), id).name())
                            .toList());
        }
    }

    static VillageRoundsView of(int weeks, List<FixedDay> fixed, List<RoundView> rounds, Optional<Team> team) {
        return new VillageRoundsView(
                weeks,
                fixed.stream().map(FixedDayView::of).toList(),
                fixed.stream().mapToInt(FixedDay::visits).sum(),
                rounds,
                team.map(Team::name).orElse(null));
    }
}
