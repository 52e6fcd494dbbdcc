package org.tidalrounds.roster.adjust;

import java.util.List;

/** A change breaks hard rules, and nobody wrote down why it is to be made all the same. */
public final class BreachUnexplained extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Consequence> breaches;

    BreachUnexplained(List<Consequence> breaches) {
        super("hard rules broken without a reason: " + breaches);
        this.breaches = List.copyOf(breaches);
    }

    public List<Consequence> breaches() {
        return breaches;
    }
}
