package org.tidalrounds.roster.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Team;
import org.tidalrounds.county.Village;
import org.tidalrounds.roster.FixedDay;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.roster.store.DutyLines;

/**
 * What residents of a village want to know of a month.
 *
 * @param served the village whose visits they go to: their own, or the neighbour whose clinic they share
 * @param specialists who come to the township's centre next, at most two
 */
record Notice(
        CountyBook book,
        Schedule schedule,
        Village village,
        Village served,
        YearMonth month,
        List<FixedDay> fixedDays,
        List<Coming> comings,
        Optional<Team> team,
        List<Specialist> specialists) {
    private static final int SPECIALISTS = 2;

    /** A doctor who comes to the village; empty where nobody was found yet. */
    record Coming(LocalDate date, LocalTime from, LocalTime to, Optional<Doctor> doctor) {}

    /** A county doctor's clinic at the township's centre. */
    record Specialist(LocalDate date, LocalTime from, LocalTime to, Doctor doctor, String place) {}

    static Notice of(CountyBook book, Schedule schedule, Village village, YearMonth month, LocalDate today) {
        Village neighbour = book.villages().get(village.sharedWithVillageCode());
        Village served = neighbour == null ? village : neighbour;
        List<Coming> all = schedule.runs().stream()
                .flatMap(run -> comings(book, run, served))
                .toList();
        return new Notice(
                book,
                schedule,
                village,
                served,
                month,
                FixedDay.of(all.stream()
                        .map(coming -> new FixedDay.Occasion(coming.date(), coming.from(), coming.to()))
                        .toList()),
                all.stream().filter(coming -> schedule.isWithin(coming.date())).toList(),
                book.findTeam(village.code()),
                specialists(book, schedule, village, today));
    }

    private static Stream<Coming> comings(CountyBook book, Run run, Village served) {
        return run.visits().stream()
                .filter(visit -> visit.villageCode().equals(served.code()))
                .map(visit -> coming(book, run, visit));
    }

    private static Coming coming(CountyBook book, Run run, Visit visit) {
        Optional<Doctor> lead = run.crewDoctorIds().stream().findFirst().flatMap(book::findDoctor);
        return new Coming(run.date(), visit.arrive(), visit.depart(), lead);
    }

    private static List<Specialist> specialists(CountyBook book, Schedule schedule, Village village, LocalDate today) {
        return schedule.duties().stream()
                .filter(duty ->
                        duty.kind().equals("visiting_clinic") && !duty.date().isBefore(today))
                .filter(duty -> book.findTownship(duty.place())
                        .filter(village.townshipCode()::equals)
                        .isPresent())
                .flatMap(duty -> specialist(book, duty).stream())
                .limit(SPECIALISTS)
                .toList();
    }

    private static Optional<Specialist> specialist(CountyBook book, DutyLines.Line duty) {
        return Optional.ofNullable(duty.doctor())
                .flatMap(book::findDoctor)
                .map(doctor ->
                        new Specialist(duty.date(), duty.start(), duty.end(), doctor, book.placeName(duty.place())));
    }

    /** Whether a visit is on a day on which people do not expect it. */
    boolean isUnusual(Coming coming) {
        return fixedDays.stream().noneMatch(day -> day.day() == coming.date().getDayOfWeek());
    }

    Optional<Doctor> leader() {
        return team.flatMap(found -> book.findDoctor(found.leaderDoctorId()));
    }
}
