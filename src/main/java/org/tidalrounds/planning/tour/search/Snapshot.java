package org.tidalrounds.planning.tour.search;

/** The routes of all slots as they were, to go back to. */
final class Snapshot {
    private final int[][] stops;
    private final int[][] ends;

    Snapshot(Model model) {
        stops = new int[model.slots][model.customers];
        ends = new int[model.slots][];
        for (int s = 0; s < model.slots; s++) {
            ends[s] = new int[model.vehicles[s]];
        }
    }

    void save(SlotTours tours) {
        int from = 0;
        for (int r = 0; r < tours.vehicles; r++) {
            from += tours.copy(r, stops[tours.slot], from);
            ends[tours.slot][r] = from;
        }
    }

    void restore(SlotTours tours) {
        tours.clear();
        int from = 0;
        for (int r = 0; r < tours.vehicles; r++) {
            int to = ends[tours.slot][r];
            if (to > from) {
                tours.fill(r, stops[tours.slot], from, to);
            }
            from = to;
        }
    }

    void copy(Snapshot other) {
        for (int s = 0; s < stops.length; s++) {
            System.arraycopy(other.stops[s], 0, stops[s], 0, stops[s].length);
            System.arraycopy(other.ends[s], 0, ends[s], 0, ends[s].length);
        }
    }
}
