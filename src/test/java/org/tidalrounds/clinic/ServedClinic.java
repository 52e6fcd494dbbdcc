package org.tidalrounds.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.access.session.Tokens;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.Service;
import org.tidalrounds.web.TestServices;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A county over HTTP: people who sign in, sessions on Tuesday 2026-12-01 published as rosters are, a clock that tests set. */
public final class ServedClinic implements AutoCloseable {
    public static final String PLACE = "/api/counties/" + TestClinic.COUNTY;
    public static final LocalDate TUESDAY = TestClinic.TUESDAY;
    /** The reserve of Tuesday is released on Monday at 15:00. */
    public static final Instant SUNDAY = TestClinic.SUNDAY;
    /** 内科, 12 slots in the morning, 2, 6 and 10 reserved. */
    public static final ClinicSession MEDICINE = session("S-M", "C1", "内科", HalfDay.AM, "D11");
    /** 内科, 12 slots in the afternoon. */
    public static final ClinicSession AFTERNOON = session("S-A", "C3", "内科", HalfDay.PM, "D12");
    /** 外科, the only session of the day. */
    public static final ClinicSession SURGERY = session("S-S", "C2", "外科", HalfDay.AM, "D21");

    /** Leads the team of every resident. */
    public static final String FAMILY_DOCTOR = "D3";
    /** Of 内科 at the county hospital, and of no team. */
    public static final String SPECIALIST = "D2";
    /** Of another township. */
    public static final String STRANGER = "D9";

    private final DatabaseAddress database = TestDatabases.create();
    private final TestClock clock = new TestClock(SUNDAY, 0, 0);
    private final Service service = TestServices.on(database, clock);
    private final String url;
    private final Map<String, String> accounts = new HashMap<>();
    private int residents;

    private ServedClinic(County county) {
        service.counties().save(new CountyName(TestClinic.COUNTY, "东县"), county);
        url = service.open();
    }

    /** With the sessions published. */
    public static ServedClinic open(ClinicSession... sessions) {
        return open(List.of(), sessions);
    }

    /** The same with tours. */
    public static ServedClinic open(List<Run> runs, ClinicSession... sessions) {
        ServedClinic clinic = new ServedClinic(ClinicCounty.of(ClinicCounty.withResidents()));
        Answer published = clinic.publish(runs, sessions);
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
        return clinic;
    }

    public static ClinicSession session(String id, String template, String department, HalfDay half, String doctor) {
        return new ClinicSession(id, template, TUESDAY, half, "F1", department, doctor, 12, 0);
    }

    /** Publishes a roster of Tuesday's week, in the place of the one before. */
    public Answer publish(ClinicSession... sessions) {
        return publish(List.of(), sessions);
    }

    /** The same with tours. */
    public Answer publish(List<Run> runs, ClinicSession... sessions) {
        RosterKey draft = service.rosters().save(TestClinic.COUNTY, ClinicCounty.plan(runs, sessions), clock.instant());
        return coordinator()
                .with("If-Match", "\"1\"")
                .post(PLACE + "/rosters/" + draft.rosterId() + "/publication", Map.of());
    }

    public Service service() {
        return service;
    }

    public String url() {
        return url;
    }

    public void at(Instant moment) {
        clock.set(moment);
    }

    public Visitor coordinator() {
        return staff(Role.COORDINATOR);
    }

    /** Somebody of a role that belongs to nobody in particular. */
    public Visitor staff(String role) {
        return signedIn(role, Links.NONE);
    }

    public Visitor doctor(String id) {
        return signedIn(Role.DOCTOR, Links.ofDoctor(id));
    }

    public Visitor resident(String id) {
        return signedIn(Role.RESIDENT, Links.ofResident(id));
    }

    public Visitor nobody() {
        return new Visitor(url).with("Accept-Language", "en");
    }

    /** What a browser keeps of somebody of a role who has signed in. */
    public String refreshToken(String role) {
        return begin(role, Links.NONE).refresh();
    }

    /** A session of its own, since tests turn the clock. */
    private Visitor signedIn(String role, Links links) {
        return nobody().with("Authorization", "Bearer " + begin(role, links).access());
    }

    private Tokens begin(String role, Links links) {
        String person = role + links;
        String account = accounts.computeIfAbsent(
                person,
                key -> service.accounts()
                        .create(
                                TestClinic.COUNTY,
                                new NewAccount(
                                        "测试员",
                                        "1370000" + (1000 + accounts.size()),
                                        Optional.empty(),
                                        false,
                                        Set.of(role),
                                        links),
                                "test")
                        .id());
        return service.sessions().begin(TestClinic.COUNTY, account, "password", "a test");
    }

    /** A resident of the family doctor whom no test knows yet. */
    public String newResident() {
        return "P" + ++residents;
    }

    /** A new Idempotency-Key for one request. */
    public static Visitor keyed(Visitor visitor) {
        return visitor.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** The family doctor refers a resident. */
    public Answer refer(String resident, String department, String kind) {
        Map<String, Object> referral = new HashMap<>(Map.of("residentId", resident, "kind", kind, "draft", false));
        referral.putAll(Map.of("department", department, "urgency", "soon", "complaint", "头痛三日"));
        return keyed(doctor(FAMILY_DOCTOR)).post(PLACE + "/referrals", referral);
    }

    /** The resident holds a slot with a referral. */
    public Answer hold(Answer referral, String slot) {
        return keyed(resident(referral.text("residentId")))
                .post(PLACE + "/referrals/" + referral.text("id") + "/holds", Map.of("slot", slot));
    }

    /** The resident holds a slot without one. */
    public Answer hold(String resident, String slot) {
        return keyed(resident(resident)).post(PLACE + "/slots/" + slot + "/holds", Map.of());
    }

    /** Books what was held. */
    public Answer book(String resident, Answer hold) {
        return keyed(resident(resident))
                .post(PLACE + "/bookings", Map.of("slot", hold.text("slot"), "token", hold.text("token")));
    }

    /** A slot referred, held and booked. */
    public Answer booked(String resident, String department, String slot) {
        Answer booking = book(resident, hold(refer(resident, department, "session"), slot));
        assertThat(booking.status()).as(booking.response().body()).isEqualTo(201);
        return booking;
    }

    /** Does something to a session that was just looked at. */
    public Answer change(String session, String action, Map<String, ?> body) {
        Visitor coordinator = coordinator();
        String place = PLACE + "/clinic-sessions/" + session;
        return coordinator
                .with("If-Match", coordinator.get(place).header("ETag"))
                .post(place + "/" + action, body);
    }

    /** Takes a step of a referral that was just looked at. */
    public Answer step(Visitor doctor, Answer referral, String step, Map<String, ?> body) {
        String place = PLACE + "/referrals/" + referral.text("id");
        return doctor.with("If-Match", doctor.get(place).header("ETag")).post(place + "/" + step, body);
    }

    /** What a resident was told, by the messages' keys. */
    public List<String> notices(String resident) {
        return texts(
                "select message_key from resident_notices where resident_id = '" + resident + "' order by notice_id");
    }

    public static List<String> values(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        list.forEach(item -> values.add(item.path(field).asText()));
        return values;
    }

    public void sql(String statement) {
        TestDatabases.execute(database, statement);
    }

    /** The first column of a query, past all that the service may see. */
    public List<String> texts(String query) {
        return TestDatabases.texts(database, query);
    }

    /** A connection of the tables' owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** The account of a resident who has signed in. */
    public String accountOf(String resident) {
        return accounts.getOrDefault(Role.RESIDENT + Links.ofResident(resident), "");
    }

    @Override
    public void close() {
        service.close();
    }
}
