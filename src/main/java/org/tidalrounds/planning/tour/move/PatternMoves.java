package org.tidalrounds.planning.tour.move;

import java.util.Random;
import org.tidalrounds.planning.tour.model.Customer;

/** Gives a village another pattern of days, or another base, and inserts its visits where they cost least. */
public final class PatternMoves extends PlanMoves {
    @Override
    RewriteRuns draw(PlanIndex index, Random random) {
        Customer customer = anyCustomer(index, random);
        RunDraft draft = new RunDraft(index);
        draft.takeOut(customer);
        draft.insert(
                customer,
                customer.options().get(random.nextInt(customer.options().size())));
        return draft.move();
    }
}
