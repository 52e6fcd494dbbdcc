package org.tidalrounds.roster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.CarriedDuty;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.YearPlan;
import org.tidalrounds.web.Service;
import org.tidalrounds.web.TestServices;

class DutyRecordsIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final County WUSHAN = CountyFolder.read(Path.of("demo/wushan"));
    private static final String FIRST = YearPlan.doctors(WUSHAN).get(0).id();
    private static final LocalDate EARLIER = YearPlan.EARLIER;

    private static DatabaseAddress database;
    private static Service service;
    private static DutyRecords records;
    private static RosterKey earlier;
    private static RosterKey latest;

    @BeforeAll
    static void storeTwoRosters() {
        database = TestDatabases.create();
        service = TestServices.on(database);
        service.counties().save(new CountyName("wushan", "巫山县"), WUSHAN);
        earlier = published("wushan");
        latest = service.rosters().save("wushan", YearPlan.of(WUSHAN), NOON);
        records = service.dutyRecords();
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void theDutiesOfARosterComeWithTheDrivingOfTheirRuns() {
        assertThat(records.list(earlier))
                .containsExactly(
                        new CarriedDuty(FIRST, EARLIER, DutyKind.RUN, 480, 160),
                        new CarriedDuty(FIRST, EARLIER.plusDays(5), DutyKind.TIDAL, 480, 0));
    }

    @Test
    void aRosterKnowsWhatWasPublishedBeforeIt() {
        DutyHistory history = records.before(latest, YearPlan.MONDAY);
        assertThat(history.duties()).isEqualTo(records.list(earlier));
        assertThat(history.recordedDays()).hasSize(14);
        assertThat(history.recordedFrom()).contains(EARLIER);
    }

    @Test
    void theFirstRosterKnowsOfNothing() {
        assertThat(records.before(earlier, EARLIER)).isEqualTo(DutyHistory.NONE);
    }

    @Test
    void daysFromTheFirstPlannedOneOnDoNotCount() {
        DutyHistory history = records.before("wushan", EARLIER.plusDays(5));
        assertThat(history.duties()).extracting(CarriedDuty::kind).containsExactly(DutyKind.RUN);
        assertThat(history.recordedDays()).hasSize(5);
    }

    @Test
    void ofTwoVersionsOfTheSameDayTheLaterOneCounts() {
        service.counties().save(new CountyName("twice", "两次"), WUSHAN);
        published("twice");
        published("twice");
        assertThat(records.before("twice", YearPlan.MONDAY).duties()).hasSize(2);
    }

    @Test
    void aDraftDoesNotCount() {
        service.counties().save(new CountyName("draft", "草案"), WUSHAN);
        service.rosters().save("draft", YearPlan.earlier(WUSHAN), NOON);
        assertThat(records.before("draft", YearPlan.MONDAY)).isEqualTo(DutyHistory.NONE);
    }

    @Test
    void anotherCountysRostersDoNotCount() {
        assertThat(records.before("elsewhere", YearPlan.MONDAY)).isEqualTo(DutyHistory.NONE);
    }

    private static RosterKey published(String county) {
        RosterKey key = service.rosters().save(county, YearPlan.earlier(WUSHAN), NOON);
        PublishedRosters.publish(database, key);
        return key;
    }
}
