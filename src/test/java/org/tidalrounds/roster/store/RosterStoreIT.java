package org.tidalrounds.roster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.SmallWorks;
import org.tidalrounds.web.Service;
import org.tidalrounds.web.TestServices;

class RosterStoreIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private static final DatabaseAddress DATABASE = TestDatabases.create();

    private static Service service;
    private static RosterStore rosters;
    private static Plan plan;

    @BeforeAll
    static void storeTheDemoCounty() {
        service = TestServices.on(DATABASE);
        County county = CountyFolder.read(Path.of("demo/wushan"));
        service.counties().save(new CountyName("wushan", "巫山县"), county);
        rosters = service.rosters();
        plan = SmallPlan.of(county);
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void aPlanComesBackAsItWasStored() {
        RosterKey key = rosters.save("wushan", plan, NOON);
        assertThat(rosters.findPlan(key)).contains(plan);
    }

    /** Otherwise the board of a new roster opens in eight seconds in place of one. */
    @Test
    void whatWasStoredIsCountedSoThatItIsReadFast() {
        rosters.save("wushan", plan, NOON);
        assertThat(
                        TestDatabases.texts(
                                DATABASE,
                                "select relname from pg_class where relname in ('duties', 'works', 'runs', 'villages') and reltuples > 0"))
                .hasSize(4);
    }

    @Test
    void theLatestRosterIsTheOneStoredLast() {
        rosters.save("wushan", plan, NOON.plusSeconds(60));
        RosterKey last = rosters.save("wushan", plan, NOON);
        assertThat(rosters.findLatest("wushan"))
                .hasValueSatisfying(latest -> assertThat(latest.key()).isEqualTo(last))
                .map(StoredRoster::horizon)
                .contains(Horizon.of(plan.from(), plan.weeks()));
    }

    @Test
    void onlyTheRunsOfTheDaysAskedForAreListed() {
        RosterKey key = rosters.save("wushan", plan, NOON);
        assertThat(rosters.listRuns(key, DaySpan.weekFrom(SmallPlan.MONDAY)))
                .extracting(Run::id)
                .containsExactly("R-0002", "R-0001", "R-0003");
    }

    @Test
    void onlyWhatIsOpenOnTheDaysAskedForIsListed() {
        RosterKey key = rosters.save("wushan", plan, NOON);
        assertThat(rosters.listOpen(key, new DaySpan(SmallPlan.WEDNESDAY, SmallPlan.WEDNESDAY)))
                .extracting(OpenDemand::rule)
                .containsExactly("T1");
    }

    @Test
    void aPlanThatNamesAnUnknownDoctorIsNotStoredAtAll() {
        Run run = plan.runs().get(0);
        Run wrong = new Run(
                run.id(),
                run.date(),
                run.baseFacilityId(),
                run.vehicle(),
                run.leaveBase(),
                run.backBase(),
                run.driveMinutes(),
                List.of("nobody"),
                run.visits());
        Plan broken = new Plan(
                plan.from(),
                plan.weeks(),
                plan.postings(),
                List.of(wrong),
                List.of(SmallWorks.of(wrong)),
                plan.tidal(),
                plan.sessions(),
                plan.open(),
                plan.report());
        RosterKey before = rosters.save("wushan", plan, NOON);
        assertThatThrownBy(() -> rosters.save("wushan", broken, NOON)).hasStackTraceContaining("nobody");
        assertThat(rosters.findLatest("wushan")).map(StoredRoster::key).contains(before);
    }

    @Test
    void aRosterOfAnotherCountyIsNotFound() {
        RosterKey key = rosters.save("wushan", plan, NOON);
        assertThat(rosters.findPlan(new RosterKey("elsewhere", key.rosterId()))).isEmpty();
    }
}
