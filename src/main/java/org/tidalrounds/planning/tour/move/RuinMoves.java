package org.tidalrounds.planning.tour.move;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tidalrounds.planning.tour.model.Customer;

/** Ruin and recreate: takes some neighbours out of all their runs and inserts them again one by one, each as is best then. */
public final class RuinMoves extends PlanMoves {
    private int largest = 8;

    /** How many villages are taken out at most, 2 to 32; set in {@code tour.xml}. */
    public void setLargest(int largest) {
        this.largest = largest;
    }

    @Override
    RewriteRuns draw(PlanIndex index, Random random) {
        List<Customer> near = index.nearest(anyCustomer(index, random));
        int count = Math.min(near.size(), 2 + random.nextInt(largest - 1));
        List<Customer> ruined = new ArrayList<>(near.subList(0, count));
        RunDraft draft = new RunDraft(index);
        ruined.forEach(draft::takeOut);
        Collections.shuffle(ruined, random);
        ruined.forEach(draft::insert);
        return draft.move();
    }
}
