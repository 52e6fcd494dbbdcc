package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tidalrounds.planning.tour.search.RouteSlot;

/** The slots of a week: one for each base and working day with vehicles, by day and then base. */
final class WeekSlots {
    static final int NONE = -1;
    private static final int DAYS = 7;

    private final List<RouteSlot> slots = new ArrayList<>();
    private final int[][] slotOf;

    WeekSlots(TourWeek week) {
        slotOf = new int[week.bases().size()][DAYS];
        for (int[] ofBase : slotOf) {
            Arrays.fill(ofBase, NONE);
        }
        for (int day : week.days()) {
            for (int base = 0; base < week.bases().size(); base++) {
                int vehicles = week.bases().get(base).vehiclesByDay()[day];
                if (vehicles > 0) {
                    slotOf[base][day] = slots.size();
                    slots.add(new RouteSlot(day, base, vehicles, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
                }
            }
        }
    }

    List<RouteSlot> all() {
        return slots;
    }

    /** The index of a slot, or {@link #NONE}. */
    int find(int base, int day) {
        return slotOf[base][day];
    }

    boolean hasVehicles(int base) {
        return daysWithVehicles(base) > 0;
    }

    int daysWithVehicles(int base) {
        return (int) Arrays.stream(slotOf[base]).filter(slot -> slot != NONE).count();
    }
}
