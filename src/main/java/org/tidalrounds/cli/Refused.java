package org.tidalrounds.cli;

import java.util.List;

/** A command cannot use what it was given; the lines name every value and its remedy, in the caller's language. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<String> reasons;

    Refused(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    List<String> reasons() {
        return reasons;
    }
}
