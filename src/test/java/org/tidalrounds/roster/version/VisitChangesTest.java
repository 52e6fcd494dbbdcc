package org.tidalrounds.roster.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.roster.version.Change.Kind;

class VisitChangesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void aVisitOnAnotherDayOfItsWeekWasMoved() {
        List<Change<PlannedVisit>> changes =
                VisitChanges.between(List.of(visit("V1", 0), visit("V1", 2)), List.of(visit("V1", 0), visit("V1", 3)));
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.MOVED);
        assertThat(changes.get(0).before()).contains(visit("V1", 2));
    }

    @Test
    void aVisitTheWeekHasOneLessOfWasDropped() {
        List<Change<PlannedVisit>> changes =
                VisitChanges.between(List.of(visit("V1", 0), visit("V1", 2)), List.of(visit("V1", 2)));
        assertThat(changes).containsExactly(Change.dropped(visit("V1", 0)));
    }

    private static PlannedVisit visit(String village, int day) {
        return new PlannedVisit(village, MONDAY.plusDays(day), LocalTime.of(9, 0), "C");
    }
}
