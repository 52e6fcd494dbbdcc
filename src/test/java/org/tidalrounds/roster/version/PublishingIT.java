package org.tidalrounds.roster.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.draft.DraftOrder;
import org.tidalrounds.roster.draft.Drafts;
import org.tidalrounds.roster.job.SolveJobs;
import org.tidalrounds.roster.job.SolveOrder;
import org.tidalrounds.roster.store.NewDraft;
import org.tidalrounds.roster.store.PublicationState;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;
import org.tidalrounds.web.TestServices;

class PublishingIT {
    private static final County WUSHAN = CountyFolder.read(Path.of("demo/wushan"));
    private static final DatabaseAddress DATABASE = TestDatabases.create();
    private static final ApplicationContext CONTEXT = context();

    private String county = "";
    private RosterKey draft = new RosterKey("", 0);
    private static int counties;

    private static ApplicationContext context() {
        Migrations.apply(DATABASE);
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(Map.of(
                        "datasources.default.url", DATABASE.jdbcUrl(),
                        "datasources.default.username", DATABASE.user(),
                        "datasources.default.password", DATABASE.password(),
                        "tidal.keys-file", TestServices.folder().resolve("keys").toString()))
                .singletons(Clock.systemUTC())
                .start();
    }

    @BeforeEach
    void storeADraft() {
        county = "county" + counties++;
        CONTEXT.getBean(CountyStore.class).save(new CountyName(county, county), WUSHAN);
        draft = CONTEXT.getBean(RosterStore.class).save(county, SmallPlan.publishable(WUSHAN), Instant.EPOCH);
    }

    @AfterEach
    void calmTheListener() {
        CONTEXT.getBean(FailingListener.class).fail(false);
    }

    @Test
    void aPublishedRosterHasAVersionAndIsFoundByDay() {
        StoredRoster published = publish(draft, 1);
        assertThat(published.version()).hasValue(1);
        assertThat(rosters().findPublished(county, SmallPlan.WEDNESDAY)).contains(published);
        assertThat(rosters().findPublished(county, SmallPlan.MONDAY.plusWeeks(2)))
                .isEmpty();
    }

    @Test
    void aPublishedRosterNeverChanges() {
        publish(draft, 1);
        assertThatThrownBy(() -> change("delete from duties")).hasStackTraceContaining("stays as it is");
        assertThatThrownBy(() -> change("update visits set drive_minutes = 0"))
                .hasStackTraceContaining("stays as it is");
        assertThatThrownBy(() -> change("update rosters set name = 'other'")).hasStackTraceContaining("stays as it is");
        assertThatThrownBy(() -> change("delete from rosters")).hasStackTraceContaining("stays as it is");
    }

    @Test
    void theNextVersionTakesThePlaceOfTheLastWhichIsRemembered() {
        publish(draft, 1);
        StoredRoster made = copy(draft);
        RosterKey copy = made.key();
        StoredRoster next = publish(copy, made.revision());
        StoredRoster last = rosters().find(draft).orElseThrow();
        assertThat(next.version()).hasValue(2);
        assertThat(last.state()).isEqualTo(PublicationState.SUPERSEDED);
        assertThat(last.supersededBy()).hasValue(copy.rosterId());
        assertThat(rosters().findPublished(county, SmallPlan.MONDAY)).contains(next);
    }

    @Test
    void aCopyHasEverythingItsBasisHas() {
        assertThat(rosters().findPlan(copy(draft).key())).isEqualTo(rosters().findPlan(draft));
    }

    @Test
    void aFailingListenerUndoesThePublication() {
        publish(draft, 1);
        StoredRoster made = copy(draft);
        RosterKey copy = made.key();
        CONTEXT.getBean(FailingListener.class).fail(true);
        assertThatThrownBy(() -> publish(copy, made.revision())).hasMessageContaining("the listener fails");
        assertThat(rosters().find(copy).orElseThrow().isDraft()).isTrue();
        assertThat(rosters()
                        .findPublished(county, SmallPlan.MONDAY)
                        .orElseThrow()
                        .key())
                .isEqualTo(draft);
    }

    @Test
    void listenersHearWhatWasPublishedAndSuperseded() {
        publish(draft, 1);
        StoredRoster made = copy(draft);
        RosterKey copy = made.key();
        publish(copy, made.revision());
        RosterPublished heard = CONTEXT.getBean(FailingListener.class).heard().stream()
                .filter(event -> event.roster().equals(copy))
                .findFirst()
                .orElseThrow();
        assertThat(heard.superseded()).containsExactly(draft);
    }

    @Test
    void whoDidNotSeeTheLastRevisionDoesNotPublish() {
        CONTEXT.getBean(Drafts.class).rename(draft, 1, "renamed");
        refused("roster.stale", () -> publish(draft, 1));
    }

    @Test
    void aDraftThatWouldLeaveDaysWithoutARosterIsRefused() {
        publish(draft, 1);
        RosterKey shorter = create(SmallPlan.MONDAY, 1, OptionalLong.empty());
        change("insert into works select county_id, " + shorter.rosterId()
                + ", row_no, work_id, kind, ref, place_id, date," + " starts, ends, by_hand, demand from works");
        change(
                "insert into duties (county_id, roster_id, work_id, seat, doctor_id, pinned, role, ask) select county_id, "
                        + shorter.rosterId() + ", work_id, seat, doctor_id, pinned, role, ask from duties");
        refused("roster.days_left_without", () -> publish(shorter, 1));
    }

    @Test
    void aRosterInWhichNobodyDoesAnythingIsRefused() {
        RosterKey empty = create(SmallPlan.MONDAY, 2, OptionalLong.empty());
        refused("roster.nothing_to_publish", () -> publish(empty, 1));
    }

    @Test
    void aDraftBeingSolvedIsNeitherPublishedNorDiscarded() {
        CONTEXT.getBean(SolveJobs.class).submit(draft, new SolveOrder(9, 1, 1), "r", "amy");
        refused("roster.being_solved", () -> publish(draft, 1));
        refused("roster.being_solved", () -> CONTEXT.getBean(Drafts.class).discard(draft, 1));
    }

    @Test
    void aDiscardedDraftIsGoneWithAllThatWasInIt() {
        CONTEXT.getBean(Drafts.class).discard(draft, 1);
        assertThat(rosters().find(draft)).isEmpty();
        assertThat(change("delete from visits")).isZero();
    }

    @Test
    void theDatabaseItselfRefusesTwoPublishedRostersOfOneDay() {
        publish(draft, 1);
        RosterKey copy = copy(draft).key();
        assertThatThrownBy(() -> change(
                        "update rosters set state = 'published', version = 9 where roster_id = " + copy.rosterId()))
                .hasStackTraceContaining("one_published_roster_a_day");
    }

    private StoredRoster publish(RosterKey key, long revision) {
        return CONTEXT.getBean(Publishing.class).publish(key, revision, "amy");
    }

    private StoredRoster copy(RosterKey basis) {
        RosterKey key = create(SmallPlan.MONDAY, 2, OptionalLong.of(basis.rosterId()));
        return rosters().find(key).orElseThrow();
    }

    private RosterKey create(LocalDate from, int weeks, OptionalLong basis) {
        return CONTEXT.getBean(Drafts.class)
                .create(
                        county,
                        new DraftOrder(new NewDraft("copy", from, weeks, basis, "amy"), Optional.empty()),
                        "key")
                .key();
    }

    private int change(String sql) {
        return CONTEXT.getBean(CountyTransactions.class).write(county, connection -> Rows.change(connection, sql));
    }

    private static RosterStore rosters() {
        return CONTEXT.getBean(RosterStore.class);
    }

    private static void refused(String key, Runnable request) {
        assertThatExceptionOfType(RosterRefused.class)
                .isThrownBy(request::run)
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
