package org.tidalrounds.mobile;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.mobile.action.ActionAnswers.Answer;
import org.tidalrounds.mobile.action.ActionBody;
import org.tidalrounds.mobile.action.ActionDesk;
import org.tidalrounds.mobile.sync.SyncDesk;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.SmallWorks;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.signing.TestSigning;

/** The county of signing, with tours of team G1 on weekdays of two weeks from Monday 2026-11-30 on: D3 leads, D4 rides along. */
public final class TestMobile {
    public static final String LEADER = TestSigning.LEADER;
    /** Of the same team, and on the same runs. */
    public static final String MEMBER = "D4";

    public static final LocalDate MONDAY = TestSigning.MONDAY;

    public final TestSigning signing = TestSigning.open();
    private final ObjectMapper json = signing.bean(ObjectMapper.class);

    public static TestMobile open() {
        TestMobile mobile = new TestMobile();
        mobile.publish(IntStream.range(0, 12).filter(day -> day % 7 < 5).mapToObj(MONDAY::plusDays));
        mobile.signing.generate();
        return mobile;
    }

    /** Publishes a roster with a run on each of some days, to V1 and V3. */
    public void publish(Stream<LocalDate> days) {
        List<Run> runs = days.map(TestMobile::run).toList();
        Plan plan = new Plan(
                MONDAY,
                2,
                List.of(),
                runs,
                runs.stream().map(SmallWorks::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        RosterKey key = signing.bean(RosterStore.class).save(signing.id, plan, Instant.EPOCH);
        PublishedRosters.publish(TestSigning.DATABASE, key);
    }

    private static Run run(LocalDate date) {
        List<Visit> visits = List.of(
                new Visit("V1", LocalTime.of(9, 0), LocalTime.of(10, 30), 20),
                new Visit("V3", LocalTime.of(11, 0), LocalTime.of(12, 30), 30));
        return new Run(
                "R-" + date,
                date,
                "F2",
                1,
                LocalTime.of(8, 30),
                LocalTime.of(13, 30),
                75,
                List.of(LEADER, MEMBER),
                visits);
    }

    /** As it was before anybody did anything. */
    public void forget() {
        signing.sql("""
                with one as (delete from mobile_actions), two as (delete from sync_states), three as (delete from check_ins),
                    four as (delete from duty_answers), five as (delete from swap_offers), six as (delete from leave_requests),
                    seven as (delete from wishes), eight as (delete from signed_contracts),
                    nine as (delete from contracts where signed_on >= '2026-11-29'), ten as (delete from push_messages)
                delete from signing_visits
                """);
        signing.sql(
                "update signing_tasks set state = 'open', in_vain = 0, state_at = '2026-11-29T00:00:00Z', state_by = 'test'");
        signing.owner(
                "alter table referrals disable trigger all; delete from referrals; alter table referrals enable trigger all");
    }

    public static String duty(LocalDate date) {
        return date + ".run.F2.0830";
    }

    public Caller caller(String doctor) {
        return new Caller(
                "account-" + doctor,
                "session",
                signing.id,
                Set.of(Role.DOCTOR),
                Optional.of(doctor),
                Optional.empty(),
                Optional.empty());
    }

    public Instant now() {
        return signing.bean(Clock.class).instant();
    }

    /** The answer to one action. */
    public Answer send(String doctor, ActionBody action) {
        return send(doctor, List.of(action)).get(0);
    }

    public List<Answer> send(String doctor, List<ActionBody> actions) {
        return send(doctor, actions, Optional.empty());
    }

    /** Sends what was done by a phone whose own clock is known. */
    public List<Answer> send(String doctor, List<ActionBody> actions, Optional<Instant> sentAt) {
        return signing.bean(ActionDesk.class)
                .perform(caller(doctor), actions, sentAt, Language.ENGLISH)
                .answers();
    }

    /** The difference since a cursor, as a phone reads it. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> sync(String doctor, @Nullable String since) {
        try {
            Object view = signing.bean(SyncDesk.class).sync(caller(doctor), since, Language.ENGLISH);
            return json.readValue(json.writeValueAsBytes(view), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
