package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A whole plan while it is being changed: the routes of every slot, and the option each customer has. One for each thread. */
final class Workbench {
    final Model model;
    final Penalties penalties;
    final SlotTours[] slots;
    final Insertions[] insertions;
    /** Index of the option; -1 while a customer's visits are not complete. */
    final int[] option;

    Workbench(Model model, Penalties penalties) {
        this.model = model;
        this.penalties = penalties;
        slots = new SlotTours[model.slots];
        insertions = new Insertions[model.slots];
        option = new int[model.customers];
        @Nullable RouteTimeline timeline = model.timeline();
        for (int s = 0; s < model.slots; s++) {
            slots[s] = new SlotTours(model, s, penalties, timeline);
            insertions[s] = new Insertions(slots[s]);
        }
        Arrays.fill(option, -1);
    }

    void clear() {
        for (SlotTours tours : slots) {
            tours.clear();
        }
        Arrays.fill(option, -1);
    }

    void load(Individual individual) {
        for (int s = 0; s < slots.length; s++) {
            slots[s].clear();
            int from = 0;
            for (int r = 0; r < individual.ends[s].length; r++) {
                slots[s].fill(r, individual.giants[s], from, individual.ends[s][r]);
                from = individual.ends[s][r];
            }
        }
        System.arraycopy(individual.option, 0, option, 0, option.length);
    }

    /** After a change of penalties: every route's are computed anew, and what was remembered of them is void. */
    void reprice() {
        for (SlotTours tours : slots) {
            for (int r = 0; r < tours.vehicles; r++) {
                tours.refresh(r);
            }
        }
    }

    /** Takes all visits of a customer away. */
    void remove(int customer) {
        for (int slot : model.options.allowed[customer]) {
            remove(customer, slot);
        }
        option[customer] = -1;
    }

    void remove(int customer, int slot) {
        int r = slots[slot].route[customer];
        if (r >= 0) {
            slots[slot].unlink(customer);
            slots[slot].refresh(r);
        }
    }

    void insert(int customer, int slot, int after) {
        slots[slot].link(customer, after);
        slots[slot].refresh(slots[slot].route[after]);
    }
}
