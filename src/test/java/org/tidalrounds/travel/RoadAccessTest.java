package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.language.Language;

class RoadAccessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void theParametersInForceOnTheDayHold() {
        Policy policy = new Policy(List.of(new PolicyValue("travel.track_speed_kmh", "20", DAY)));

        assertThat(RoadAccess.of(policy, DAY)).isEqualTo(new RoadAccess(2000, 20));
        assertThat(RoadAccess.of(policy, DAY.minusDays(1))).isEqualTo(new RoadAccess(2000, 15));
    }

    @Test
    void aPlaceAtTheFarthestIsStillOnTheMap() {
        assertThat(new RoadAccess(2000, 15).reaches(2000)).isTrue();
        assertThat(new RoadAccess(2000, 15).reaches(2000.1)).isFalse();
    }

    @Test
    void aTrackNobodyMovesOnIsRefused() {
        Policy policy = new Policy(List.of(new PolicyValue("travel.track_speed_kmh", "0", DAY)));

        assertThatThrownBy(() -> RoadAccess.of(policy, DAY))
                .isInstanceOfSatisfying(
                        TravelUnavailable.class,
                        e -> assertThat(Language.CHINESE.say(e.reason())).contains("travel.track_speed_kmh = 0.0"));
    }
}
