package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.TravelRow;

class KnownDrivesTest {
    private static final Place A = Places.village("A", 31.00, 109.8);
    private static final Place B = Places.village("B", 31.09, 109.8);
    private static final Place C = Places.village("C", 31.05, 109.9);

    @Test
    void aRowGivesItsMinutesAndKilometres() {
        assertThat(filled(new TravelRow("A", "B", 17, 9.5)).find(0, 1)).isEqualTo(new Drive(17, 9.5, false));
    }

    @Test
    void theWayBackIsKnownOnlyFromARowOfItsOwn() {
        TravelGrid grid = filled(new TravelRow("A", "B", 17, 9.5));

        assertThat(grid.isUnknown(1, 0)).isTrue();
    }

    @Test
    void upTheMountainMayTakeLongerThanDown() {
        TravelGrid grid = filled(new TravelRow("A", "B", 17, 9.5), new TravelRow("B", "A", 12, 9.5));

        assertThat(grid.find(1, 0)).isEqualTo(new Drive(12, 9.5, false));
    }

    @Test
    void pairsWithoutARowStayUnknown() {
        TravelGrid grid = filled(new TravelRow("A", "B", 17, 9.5), new TravelRow("B", "A", 12, 9.5));

        assertThat(grid.unknown()).isEqualTo(4);
    }

    @Test
    void noMinutesBetweenDifferentPlacesBecomeOne() {
        assertThat(filled(new TravelRow("A", "B", 0, 0.1)).find(0, 1)).isEqualTo(new Drive(1, 0.1, false));
    }

    @Test
    void anEarlierSourceIsNotOverwritten() {
        TravelGrid grid = filled(new TravelRow("A", "B", 17, 9.5));
        KnownDrives.ofMatrix(List.of(new TravelRow("A", "B", 99, 99))).fill(grid);

        assertThat(grid.find(0, 1)).isEqualTo(new Drive(17, 9.5, false));
    }

    private static TravelGrid filled(TravelRow... rows) {
        TravelGrid grid = new TravelGrid(List.of(A, B, C));
        KnownDrives.ofMatrix(List.of(rows)).fill(grid);
        return grid;
    }
}
