package org.tidalrounds.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.signing.target.Coverage;

class CoverageTest {
    private static final Coverage HALF = new Coverage(200, 90, 88, 20, 10, 3, 5, 1);

    @Test
    void whatIsMissingIsRoundedUp() {
        assertThat(HALF.missingForShare(0.85)).isEqualTo(7);
        assertThat(HALF.missingForShare(0.5)).isZero();
        assertThat(HALF.missingForShare(0.501)).isEqualTo(1);
    }

    @Test
    void growthIsInPointsOfAllResidents() {
        assertThat(HALF.growthPoints()).isEqualTo(1.0);
        assertThat(HALF.missingForGrowth(1)).isZero();
        assertThat(HALF.missingForGrowth(3)).isEqualTo(4);
    }

    @Test
    void partsAddUp() {
        assertThat(Coverage.sum(List.of(HALF, HALF))).isEqualTo(new Coverage(400, 180, 176, 40, 20, 6, 10, 2));
    }

    @Test
    void whereThereIsNobodyNothingIsMissing() {
        Coverage none = Coverage.sum(List.of());
        assertThat(none.keyShare()).isEqualTo(1);
        assertThat(none.missingForShare(0.85)).isZero();
    }
}
