package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;

/**
 * Gives each run a lead and, where possible, further members: every lead first (D1), then seat by seat. Doctors of the
 * base come before those of the hospitals, these before other centres'; among equals whoever has the least to do.
 */
public final class CrewAssigner {
    private final County county;
    private final CrewRules rules;
    private final CrewPreference preference;
    private final Map<String, DoctorDiary> diaries = new HashMap<>();
    private final Map<String, List<String>> crews = new HashMap<>();
    private final List<OpenDemand> open = new ArrayList<>();

    private CrewAssigner(County county, List<PlannedPosting> postings) {
        this.county = county;
        PostedDoctors posted = new PostedDoctors(county.postingHistory(), postings);
        this.rules = new CrewRules(county, posted);
        this.preference = new CrewPreference(county, posted);
        county.doctors().forEach(doctor -> diaries.put(doctor.id(), new DoctorDiary()));
    }

    /** Finds the crews of these runs, which have none yet; the same input gives the same crews. */
    public static CrewedRuns assign(County county, List<PlannedPosting> postings, List<Run> runs) {
        return new CrewAssigner(county, postings).assign(runs);
    }

    private CrewedRuns assign(List<Run> runs) {
        runs.forEach(run -> seat(run, CrewRole.LEAD));
        int seats = runs.stream().mapToInt(this::seats).max().orElse(0);
        for (int seat = 2; seat <= seats; seat++) {
            for (Run run : runs) {
                if (seat <= seats(run) && crews.containsKey(run.id())) {
                    seat(run, CrewRole.MEMBER);
                }
            }
        }
        List<Run> crewed = runs.stream()
                .map(run -> run.withCrew(crews.getOrDefault(run.id(), List.of())))
                .toList();
        return new CrewedRuns(crewed, RunDuties.of(crewed), List.copyOf(open));
    }

    private int seats(Run run) {
        return county.policy().integer(PolicyParameter.TOUR_CREW_SIZE, run.date());
    }

    private void seat(Run run, CrewRole role) {
        Optional<Doctor> best = county.doctors().stream()
                .filter(doctor ->
                        rules.findRefusal(doctor, run, role, diaryOf(doctor)).isEmpty())
                .min(Comparator.<Doctor>comparingInt(doctor -> preference.rank(doctor, run))
                        .thenComparing(doctor -> diaryOf(doctor).minutes())
                        .thenComparing(doctor -> preference.kilometres(doctor, run))
                        .thenComparing(Doctor::id));
        if (best.isPresent()) {
            diaryOf(best.get()).add(run);
            crews.computeIfAbsent(run.id(), id -> new ArrayList<>())
                    .add(best.get().id());
        } else {
            open.add(new OpenDemand(
                    role == CrewRole.LEAD ? "crew" : "crew_member",
                    run.id(),
                    run.date(),
                    run.baseFacilityId(),
                    "D1",
                    reason(run, role)));
        }
    }

    private DoctorDiary diaryOf(Doctor doctor) {
        DoctorDiary diary = diaries.get(doctor.id());
        if (diary == null) {
            throw new IllegalArgumentException("no such doctor: " + doctor.id());
        }
        return diary;
    }

    /** Counts what kept the doctors who tour at all from this run. */
    private Message reason(Run run, CrewRole role) {
        Map<CrewRefusal, Long> counts = county.doctors().stream()
                .flatMap(doctor -> rules.findRefusal(doctor, run, role, diaryOf(doctor)).stream())
                .filter(refusal -> refusal != CrewRefusal.NOT_TOURING)
                .collect(Collectors.groupingBy(
                        refusal -> refusal, () -> new EnumMap<>(CrewRefusal.class), Collectors.counting()));
        return Message.of(
                role == CrewRole.LEAD ? "roster.no_lead" : "roster.no_member",
                preference.baseName(run),
                run.date(),
                count(counts, CrewRefusal.ON_LEAVE),
                count(counts, CrewRefusal.POSTED_ELSEWHERE),
                count(counts, CrewRefusal.BUSY),
                count(counts, CrewRefusal.WEEKLY_HOURS) + count(counts, CrewRefusal.CONSECUTIVE_DAYS),
                count(counts, CrewRefusal.NOT_LICENSED));
    }

    private static long count(Map<CrewRefusal, Long> counts, CrewRefusal refusal) {
        return counts.getOrDefault(refusal, 0L);
    }
}
