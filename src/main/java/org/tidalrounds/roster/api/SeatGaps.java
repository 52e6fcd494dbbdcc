package org.tidalrounds.roster.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.store.DaySpan;

/** The stretches of days on which nobody holds a seat. */
final class SeatGaps {
    private SeatGaps() {}

    /** Those within some days, in order. */
    static List<DaySpan> of(List<PlannedPosting> terms, DaySpan days) {
        List<DaySpan> gaps = new ArrayList<>();
        LocalDate next = days.from();
        for (PlannedPosting term : terms.stream()
                .sorted(Comparator.comparing(PlannedPosting::from))
                .toList()) {
            if (term.from().isAfter(days.to())) {
                break;
            }
            if (term.from().isAfter(next)) {
                gaps.add(new DaySpan(next, term.from().minusDays(1)));
            }
            LocalDate after = term.to().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        if (!next.isAfter(days.to())) {
            gaps.add(new DaySpan(next, days.to()));
        }
        return gaps;
    }
}
