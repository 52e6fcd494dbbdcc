package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;

/** Says how good rosters are, after every change by hand as well. */
@Singleton
public final class Standings {
    private final Adjusting adjusting;
    private final Weighing weighing;
    private final RosterStore rosters;

    Standings(Adjusting adjusting, Weighing weighing, RosterStore rosters) {
        this.adjusting = adjusting;
        this.weighing = weighing;
        this.rosters = rosters;
    }

    public Standing of(RosterKey key) {
        Desk desk = adjusting.desk(key);
        List<Consequence> breaches = weighing.breaches(desk);
        DaySpan days = new DaySpan(desk.horizon().from(), desk.horizon().to());
        Map<String, Integer> most = mostByKind(rosters.findReport(key).orElse(Map.of()));
        return new Standing(
                desk.revision(),
                rosters.listOpen(key, days).size(),
                breaches.size(),
                UnexplainedBreaches.of(breaches, adjusting.changes(key, -1)).size(),
                staffed(desk, most.keySet()),
                most.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(most.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
    }

    /** As the report of the planning has it under {@code at_most}. */
    private static Map<String, Integer> mostByKind(Map<String, Object> report) {
        if (!(report.get("at_most") instanceof Map<?, ?> kinds)) {
            return Map.of();
        }
        Map<String, Integer> most = new HashMap<>();
        kinds.forEach((kind, values) -> {
            if (values instanceof Map<?, ?> figures && figures.get("most") instanceof Number number) {
                most.put(String.valueOf(kind), number.intValue());
            }
        });
        return most;
    }

    private static int staffed(Desk desk, Set<String> kinds) {
        return (int) desk.works().values().stream()
                .filter(work -> kinds.contains(work.kind().code()))
                .filter(Standings::isStaffed)
                .count();
    }

    private static boolean isStaffed(RosterWork work) {
        return work.seats().get(0).doctorId().isPresent();
    }
}
