package org.tidalrounds.roster.adjust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidalrounds.planning.posting.HeldPosting;
import org.tidalrounds.planning.posting.PostingProblem;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.RosterPostings;

/**
 * The postings of a desk.
 *
 * @param rules what they are weighed by
 * @param byNumber all of the roster, settled ones as well
 */
record DeskPostings(RosterPostings rules, Map<Integer, PlannedPosting> byNumber) {
    DeskPostings {
        byNumber = Collections.unmodifiableMap(new TreeMap<>(byNumber));
    }

    /** How a posting is named among the ids that a change touches. */
    static String key(int number) {
        return "posting:" + number;
    }

    PostingProblem problem() {
        return rules.problem();
    }

    Optional<PlannedPosting> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The number that the next posting gets. */
    int nextNumber() {
        return byNumber.keySet().stream().mapToInt(number -> number + 1).max().orElse(0);
    }

    DeskPostings after(List<PostingTouch> touches) {
        if (touches.isEmpty()) {
            return this;
        }
        Map<Integer, PlannedPosting> changed = new TreeMap<>(byNumber);
        for (PostingTouch touch : touches) {
            touch.after()
                    .ifPresentOrElse(
                            posting -> changed.put(touch.number(), posting), () -> changed.remove(touch.number()));
        }
        return new DeskPostings(rules, changed);
    }

    /** Those that may change, as the rules see them. */
    List<HeldPosting> held() {
        List<HeldPosting> held = new ArrayList<>();
        byNumber.forEach((number, posting) -> {
            if (!posting.stays()) {
                rules.findHeld(key(number), posting).ifPresent(held::add);
            }
        });
        return held;
    }
}
