package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a staffing doctors, villages and groups occur. */
final class WorkIndex {
    private final Map<DutyDoctor, List<Work>> byDoctor = new HashMap<>();
    private final Map<String, List<Work>> byVillage = new HashMap<>();
    private final Map<String, List<Work>> byGroup = new HashMap<>();

    private WorkIndex() {}

    static WorkIndex of(StaffedWorks staffing, Collection<Work> works) {
        WorkIndex index = new WorkIndex();
        for (Work work : works) {
            staffing.crew(work).forEach(seat -> seat.ifPresent(doctor -> add(index.byDoctor, doctor, work)));
            work.villages().forEach(village -> add(index.byVillage, village, work));
            if (!work.group().isEmpty()) {
                add(index.byGroup, work.group(), work);
            }
        }
        return index;
    }

    private static <K> void add(Map<K, List<Work>> works, K key, Work work) {
        works.computeIfAbsent(key, one -> new ArrayList<>()).add(work);
    }

    /** Those the doctor has a seat of. */
    List<Work> ofDoctor(DutyDoctor doctor) {
        return byDoctor.getOrDefault(doctor, List.of());
    }

    /** Those that visit the village. */
    List<Work> ofVillage(String village) {
        return byVillage.getOrDefault(village, List.of());
    }

    /** Those of the group. */
    List<Work> ofGroup(String group) {
        return byGroup.getOrDefault(group, List.of());
    }
}
