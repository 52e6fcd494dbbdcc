package org.tidalrounds.clinic;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.tidalrounds.county.exchange.CountyFolder;
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
        TestClinic clinic = new TestClinic(database, node(database, Map.of()), county(CountyFiles.small()));
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

    static County county(CountyFiles files) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "clinic")), "county");
            return CountyFolder.read(files.with("clinic_templates.csv", """
                            template_id,facility_id,department,weekday,half_day,min_title,capacity,slot_minutes
                            C1,F1,内科,2,am,主治医师,12,10
                            C2,F1,外科,2,am,主治医师,12,10
                            C3,F1,内科,2,pm,主治医师,12,10
                            """)
                    .with("doctors.csv", """
                            doctor_id,name,sex,birth_year,facility_id,title,specialty,skills,can_tour,can_post,employment,grassroots_months,promotion_months_due,phone
                            D1,蔡子柏,F,1990,F1,主治医师,内科,hypertension;diabetes,1,1,staff,6,12,19900700000
                            D2,梁承瑶,M,1985,F1,副主任医师,内科,diabetes,1,0,staff,24,0,19900700001
                            D3,周晓,M,1970,F2,住院医师,全科,general;diabetes,1,0,staff,12,0,
                            D4,吴明,F,1958,F3,主任医师,中医科,,0,0,silver_age,0,0,19900700003
                            D9,郑远,M,1980,F3,主治医师,全科,general,1,0,staff,0,0,
                            D11,王一,F,1980,F1,副主任医师,内科,,0,0,staff,0,0,
                            D12,王二,F,1980,F1,副主任医师,内科,,0,0,staff,0,0,
                            D13,王三,F,1980,F1,副主任医师,内科,,0,0,staff,0,0,
                            D21,冯一,F,1980,F1,副主任医师,外科,,0,0,staff,0,0,
                            """)
                    .with("resources.csv", """
                            resource_id,facility_id,kind,name,department,daily_capacity
                            B1,F1,bed,内科床位,内科,6
                            B2,F1,bed,外科床位,外科,4
                            E1,F1,exam,CT,,8
                            """)
                    .writeTo(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), "");
                Statement owner = connection.createStatement()) {
            owner.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
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
