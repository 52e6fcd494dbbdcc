package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Village;

class HomeVisitsTest {
    private final SmallCounty county = new SmallCounty().centre("C").village("V");

    @Test
    void oneOfEveryFourthWeekIsDueOnceInFourWeeks() {
        county.homeVisit("V", 4, 30, "tcm");
        HomeVisits visits = new HomeVisits(county.build());
        assertThat(Stream.iterate(MONDAY, week -> week.plusWeeks(1))
                        .limit(4)
                        .filter(week -> visits.minutesDue("V", week, 2) > 0))
                .hasSize(1);
    }

    @Test
    void theVisitsOfAWeekTakeTurns() {
        county.homeVisit("V", 1, 30, "tcm")
                .homeVisit("V", 1, 40, "rehabilitation")
                .homeVisit("V", 1, 20, "");
        HomeVisits visits = new HomeVisits(county.build());
        assertThat(visits.minutesDue("V", MONDAY, 2)).isEqualTo(50);
        assertThat(visits.tagsDue("V", MONDAY, 0, 2)).containsExactly(DutyTags.skill("tcm"));
        assertThat(visits.tagsDue("V", MONDAY, 1, 2)).containsExactly(DutyTags.skill("rehabilitation"));
    }

    @Test
    void villagesBeginWithDifferentVisitsOfTheWeek() {
        county.village("W").homeVisit("V", 1, 30, "tcm").homeVisit("W", 1, 30, "tcm");
        HomeVisits visits = new HomeVisits(county.build());
        assertThat(visits.tagsDue("V", MONDAY, 0, 2)).hasSize(1);
        assertThat(visits.tagsDue("W", MONDAY, 0, 2)).isEmpty();
        assertThat(visits.tagsDue("W", MONDAY, 1, 2)).hasSize(1);
    }

    @Test
    void aVisitKeepsRoomForTheWeekWithMost() {
        county.homeVisit("V", 2, 30, "").homeVisit("V", 2, 30, "");
        assertThat(minutes()).isEqualTo(60 + 30);
    }

    @Test
    void homeVisitsBeyondTheSessionAreNamed() {
        for (int i = 0; i < 12; i++) {
            county.homeVisit("V", 1, 40, "");
        }
        assertThat(minutes()).isEqualTo(270);
        assertThat(room().open(county.build())).singleElement().satisfies(open -> {
            assertThat(open.date()).isEqualTo(MONDAY);
            assertThat(open.reason().arguments()).containsExactly("V", "30");
        });
    }

    @Test
    void homeVisitsThatFitAreNotNamed() {
        county.homeVisit("V", 1, 40, "");
        assertThat(room().open(county.build())).isEmpty();
    }

    private int minutes() {
        County built = county.build();
        Village village = built.villages().get(0);
        return room().minutes(village, new TourPolicy(built.policy(), MONDAY));
    }

    private HomeVisitRoom room() {
        return new HomeVisitRoom(new HomeVisits(county.build()), Horizon.of(MONDAY, 1));
    }
}
