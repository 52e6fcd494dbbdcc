package org.tidalrounds.roster.print;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Village;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.roster.store.DutyLines;

/**
 * What happens in a township in a week.
 *
 * @param villages of the township, in the county's order
 * @param others duties at the township's places beside tours: clinics, tidal shifts, activities
 */
record TownshipWeek(
        CountyBook book,
        Schedule schedule,
        String name,
        LocalDate monday,
        List<Village> villages,
        List<DutyLines.Line> others) {
    private static final Set<String> TOURING = Set.of("run", "on_call");

    /** A doctor who comes to a village. */
    record Coming(Visit visit, Optional<Doctor> lead) {}

    static TownshipWeek of(CountyBook book, Schedule schedule, String townshipCode, LocalDate monday) {
        List<Village> villages = book.villages().values().stream()
                .filter(village -> village.townshipCode().equals(townshipCode))
                .sorted(Comparator.comparing(Village::code))
                .toList();
        List<DutyLines.Line> others = schedule.duties().stream()
                .filter(duty -> !TOURING.contains(duty.kind()))
                .filter(duty -> book.findTownship(duty.place())
                        .filter(townshipCode::equals)
                        .isPresent())
                .toList();
        return new TownshipWeek(book, schedule, villages.get(0).townshipName(), monday, villages, others);
    }

    List<LocalDate> days() {
        return monday.datesUntil(monday.plusWeeks(1)).toList();
    }

    List<Coming> comings(Village village, LocalDate date) {
        return schedule.runs().stream()
                .filter(run -> run.date().equals(date))
                .flatMap(run -> run.visits().stream()
                        .filter(visit -> visit.villageCode().equals(village.code()))
                        .map(visit -> new Coming(visit, lead(run))))
                .toList();
    }

    private Optional<Doctor> lead(Run run) {
        return run.crewDoctorIds().stream().findFirst().flatMap(book::findDoctor);
    }

    /** Everything beside tours on a day, one line for those who do the same together. */
    List<Together> others(LocalDate date) {
        return others.stream()
                .filter(duty -> duty.date().equals(date))
                .collect(Collectors.groupingBy(DutyLines.Line::work, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Together::new)
                .toList();
    }

    /** The seats of one work. */
    record Together(List<DutyLines.Line> seats) {
        DutyLines.Line first() {
            return seats.get(0);
        }
    }
}
