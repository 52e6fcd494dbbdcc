package org.tidalrounds.push.news;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.Run;

/**
 * What each doctor does on each day, without the numbers that every solve gives anew, so that two plans can be compared as a doctor
 * would: where, when, with which villages on the way.
 */
final class DoctorDays {
    private final Map<String, Map<LocalDate, Set<List<?>>>> things = new TreeMap<>();

    DoctorDays(List<Plan> plans) {
        plans.forEach(this::add);
    }

    private void add(Plan plan) {
        Map<String, List<?>> stops = plan.runs().stream().collect(Collectors.toMap(Run::id, Run::visits));
        for (Duty duty : plan.duties()) {
            if (!duty.doctorId().isEmpty()) {
                add(
                        duty.doctorId(),
                        duty.date(),
                        List.of(
                                duty.kind(),
                                duty.placeId(),
                                duty.start(),
                                duty.end(),
                                duty.role(),
                                stops.getOrDefault(duty.ref(), List.of())));
            }
        }
        for (PlannedPosting posting : plan.postings()) {
            add(posting.doctorId(), posting.to(), List.of(posting.facilityId(), posting.from()));
        }
    }

    private void add(String doctorId, LocalDate date, List<?> thing) {
        things.computeIfAbsent(doctorId, none -> new HashMap<>())
                .computeIfAbsent(date, none -> new HashSet<>())
                .add(thing);
    }

    /** The days on which a doctor does something else than in the other plans, by doctor; who has none is left out. */
    Map<String, Set<LocalDate>> changesFrom(DoctorDays before, LocalDate firstDay) {
        Set<String> doctors = new TreeSet<>(things.keySet());
        doctors.addAll(before.things.keySet());
        Map<String, Set<LocalDate>> changes = new TreeMap<>();
        for (String doctor : doctors) {
            Map<LocalDate, Set<List<?>>> now = things.getOrDefault(doctor, Map.of());
            Map<LocalDate, Set<List<?>>> then = before.things.getOrDefault(doctor, Map.of());
            Set<LocalDate> days = new TreeSet<>(now.keySet());
            days.addAll(then.keySet());
            days.removeIf(day ->
                    day.isBefore(firstDay) || now.getOrDefault(day, Set.of()).equals(then.getOrDefault(day, Set.of())));
            if (!days.isEmpty()) {
                changes.put(doctor, days);
            }
        }
        return changes;
    }
}
