package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.language.Language;

class GreatCircleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    /** Along a meridian, 6,371 km x 0.09 degrees = 10.0075 km. */
    private static final Place SOUTH = Places.village("S", 31.00, 109.8);

    private static final Place NORTH = Places.village("N", 31.09, 109.8);

    @Test
    void aMountainDriveIsDistanceTimesRoadFactorOverSpeedRoundedUp() {
        // 10.0075 km x 1.5 = 15.01 km; at 35 km/h 25.7 min.
        Drive drive = drive(defaults(), SOUTH, NORTH);

        assertThat(drive.minutes()).isEqualTo(26);
        assertThat(drive.kilometres()).isBetween(15.00, 15.02);
        assertThat(drive.estimated()).isTrue();
    }

    @Test
    void aDriveInsideATownTakesTheTownsFactorAndSpeed() {
        // 10.0075 km x 1.3 = 13.01 km; at 25 km/h 31.2 min.
        Drive drive =
                drive(defaults(), Places.community("A", "T1", 31.00, 109.8), Places.centre("B", "T1", 31.09, 109.8));

        assertThat(drive.minutes()).isEqualTo(32);
        assertThat(drive.kilometres()).isBetween(13.00, 13.02);
    }

    @Test
    void aDriveFromTownToTownIsNoTownDrive() {
        Drive drive =
                drive(defaults(), Places.community("A", "T1", 31.00, 109.8), Places.centre("B", "T2", 31.09, 109.8));

        assertThat(drive.minutes()).isEqualTo(26);
    }

    @Test
    void aDriveFromATownToAVillageOfItsTownshipIsNoTownDrive() {
        Drive drive = drive(defaults(), Places.centre("B", "T1", 31.00, 109.8), NORTH);

        assertThat(drive.minutes()).isEqualTo(26);
    }

    @Test
    void differentPlacesAtOnePointAreAMinuteApart() {
        assertThat(drive(defaults(), SOUTH, Places.village("X", 31.00, 109.8)).minutes())
                .isEqualTo(1);
    }

    @Test
    void theParametersInForceOnTheDayHold() {
        Policy policy = new Policy(List.of(
                new PolicyValue("travel.speed_kmh", "50", DAY),
                new PolicyValue("travel.speed_kmh", "20", DAY.plusDays(1))));

        // 15.01 km at 50 km/h 18.01 min.
        assertThat(drive(policy, SOUTH, NORTH).minutes()).isEqualTo(19);
    }

    @Test
    void theFastestParametersAllowedStillTakeAMinuteForEveryKilometreOfTheCrow() {
        Policy policy = policy("travel.speed_kmh=60", "travel.road_factor=1");

        assertThat(drive(policy, SOUTH, NORTH).minutes()).isEqualTo(11);
    }

    @Test
    void parametersFasterThanAnyRoadAreRefused() {
        assertThatThrownBy(() -> new GreatCircle(policy("travel.speed_kmh=61", "travel.road_factor=1"), DAY))
                .isInstanceOfSatisfying(
                        TravelUnavailable.class,
                        e -> assertThat(Language.ENGLISH.say(e.reason()))
                                .startsWith("travel.road_factor = 1.0 with travel.speed_kmh = 61.0 cannot be"));
    }

    @Test
    void aRoadShorterThanTheCrowFliesIsRefused() {
        assertThatThrownBy(() -> new GreatCircle(policy("travel.town_road_factor=0.9"), DAY))
                .isInstanceOf(TravelUnavailable.class);
    }

    @Test
    void standingStillIsRefused() {
        assertThatThrownBy(() -> new GreatCircle(policy("travel.speed_kmh=0"), DAY))
                .isInstanceOf(TravelUnavailable.class);
    }

    private static Policy defaults() {
        return new Policy(List.of());
    }

    private static Policy policy(String... settings) {
        return new Policy(Stream.of(settings)
                .map(setting -> setting.split("=", 2))
                .map(pair -> new PolicyValue(pair[0], pair[1], DAY))
                .toList());
    }

    private static Drive drive(Policy policy, Place from, Place to) {
        TravelGrid grid = new TravelGrid(List.of(from, to));
        new GreatCircle(policy, DAY).fill(grid);
        Drive drive = grid.find(0, 1);
        assertThat(drive).isNotNull();
        return drive;
    }
}
