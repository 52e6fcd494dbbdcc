package org.tidalrounds.clinic;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.clinic.session.Publication;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.exchange.CountyFiles;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.store.RosterKey;

/** A county with two departments, many residents and published sessions on Tuesday 2026-12-01, seen from the Sunday before. */
public final class TestClinic implements AutoCloseable {
    public static final String COUNTY = "east";
    public static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    /** Sunday noon: the reserve of Tuesday is released on Monday at 15:00. */
    public static final Instant SUNDAY = Instant.parse("2026-11-29T04:00:00Z");

    public static final Instant RELEASE = Instant.parse("2026-11-30T07:00:00Z");
    /** 内科, 12 slots from 08:00, three reserved: 2, 6 and 10. */
    public static final String MEDICINE = "S-C1-20261201";
    /** 外科, 12 slots at the same time. */
    public static final String SURGERY = "S-C2-20261201";
    /** 内科 again, in the afternoon. */
    public static final String AFTERNOON = "S-C3-20261201";

    private final ApplicationContext context;
    private final DatabaseAddress database;
    public final Acts acts;
    public final County county;

    private TestClinic(DatabaseAddress database, ApplicationContext context, County county) {
        this.database = database;
        this.context = context;
        this.county = county;
        this.acts = context.getBean(Acts.class);
    }

    /** A new database with one publication. */
    public static TestClinic open() {
        DatabaseAddress database = TestDatabases.create();
        Migrations.apply(database);
        TestClinic clinic = new TestClinic(database, node(database, Map.of()), ClinicCounty.of(CountyFiles.small()));
        clinic.bean(CountyStore.class).save(new CountyName(COUNTY, "东县"), clinic.county);
        clinic.residents(400);
        clinic.publish(1, List.of(MEDICINE, SURGERY, AFTERNOON));
        return clinic;
    }

    /** One more node of the service on a database. */
    public static ApplicationContext node(DatabaseAddress database, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "datasources.default.url", database.jdbcUrl(),
                "datasources.default.username", database.user(),
                "datasources.default.password", database.password(),
                "tidal.timers", "false",
                "tidal.keys", "test:" + Base64.getEncoder().encodeToString(new byte[32]),
                "test.clock.start", SUNDAY.toString()));
        properties.putAll(more);
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .start();
    }

    private void residents(int count) {
        sql("insert into residents (county_id, row_no, resident_id, name, sex, birth_date, village_code)"
                + " select 'east', 100 + n, 'P' || n, 'P' || n, 'M', '1970-01-01', 'V1' from generate_series(1, "
                + count
                + ") n");
        for (String department : List.of("内科", "外科")) {
            sql(
                    "insert into referrals (county_id, direction, resident_id, from_doctor_id, kind, department, urgency, state,"
                            + " complaint, valid_until, reference, at, actor, action) select 'east', 'up', 'P' || n, 'D3', 'session', '"
                            + department + "', 1 + n % 3, 'sent', '头痛', '2026-12-20', '" + department + "' || n, '"
                            + SUNDAY
                            + "', 'test', 'send' from generate_series(1, " + count + ") n");
        }
    }

    /** Publishes sessions of Tuesday, each held by doctor D1 or, for a name after a slash, by that doctor. */
    public void publish(long roster, List<String> sessions) {
        publish(roster, sessions, 12);
    }

    public void publish(long roster, List<String> sessions, int capacity) {
        List<ClinicSession> planned = sessions.stream()
                .map(session -> session(session.split("/"), capacity))
                .toList();
        publishPlan(roster, planned);
    }

    private void publishPlan(long roster, List<ClinicSession> planned) {
        Plan plan = new Plan(
                TUESDAY.minusDays(1), 1, List.of(), List.of(), List.of(), List.of(), planned, List.of(), Map.of());
        acts.write(COUNTY, "publisher", act -> {
            bean(Publication.class).publish(act, county, plan, new RosterKey(COUNTY, roster), plan.horizon());
            return true;
        });
    }

    /** Publishes the three sessions on each of some days from Tuesday on. */
    public void publishWeek(int days) {
        List<ClinicSession> planned = new ArrayList<>();
        for (LocalDate date : TUESDAY.datesUntil(TUESDAY.plusDays(days)).toList()) {
            for (String template : List.of("C1", "C2", "C3")) {
                ClinicSession tuesday = session(new String[] {"S-" + template + "-20261201"}, 12);
                planned.add(new ClinicSession(
                        "S-" + template + "-" + date.toString().replace("-", ""),
                        tuesday.templateId(),
                        date,
                        tuesday.halfDay(),
                        "F1",
                        tuesday.department(),
                        "D1",
                        12,
                        0));
            }
        }
        publishPlan(2, planned);
    }

    private ClinicSession session(String[] idAndDoctor, int capacity) {
        String template = idAndDoctor[0].split("-")[1];
        return new ClinicSession(
                idAndDoctor[0],
                template,
                TUESDAY,
                template.equals("C3") ? HalfDay.PM : HalfDay.AM,
                "F1",
                template.equals("C2") ? "外科" : "内科",
                idAndDoctor.length > 1 ? idAndDoctor[1] : "D1",
                capacity,
                0);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public void at(Instant moment) {
        ((TestClock) bean(Clock.class)).set(moment);
    }

    /** Somebody does something. */
    public <T> T act(Acts.Work<T> work) {
        return acts.write(COUNTY, "somebody", work);
    }

    /** The id of the referral of resident {@code P<n>} to a department. */
    public long referral(String resident, String department) {
        return act(act -> act.list(
                        "select referral_id from referrals where county_id = ? and resident_id = ? and department = ?",
                        row -> row.getLong(1),
                        COUNTY,
                        resident,
                        department)
                .get(0));
    }

    public List<String> texts(String query) {
        return act(act -> act.list(query, row -> row.getString(1)));
    }

    public DatabaseAddress database() {
        return database;
    }

    /** Runs a statement as the owner of the tables, past all that the service may. */
    public void sql(String statement) {
        TestDatabases.execute(database, statement);
    }

    /** All slots free, nothing released, every referral sent; ledgers go on. */
    public void reset() {
        at(SUNDAY);
        sql("begin; alter table units disable trigger all; alter table offers disable trigger all;"
                + " alter table referrals disable trigger all; delete from no_shows;"
                + " delete from wait_list; delete from bookings; delete from resident_holds;"
                + " update referrals set state = 'sent', booking_id = null, deferred_until = null, at = '2026-11-29T00:00:00Z';"
                + " update units set state = 'free', pool = case when kept then 'reserve' else 'open' end, resident_id = null,"
                + " referral_id = null, department = null, booking_id = null, hold_hash = null, hold_until = null, waiting_id = null,"
                + " at = '2026-11-29T00:00:00Z';"
                + " update offers set state = 'open', released_at = null, released_units = null, used_units = null,"
                + " at = '2026-11-29T00:00:00Z';"
                + " alter table units enable trigger all; alter table offers enable trigger all;"
                + " alter table referrals enable trigger all; commit");
    }

    @Override
    public void close() {
        context.close();
    }
}
