package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.access.session.Tokens;
import org.tidalrounds.county.exchange.CountyFiles;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.PlannedPosting.Source;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.SmallWorks;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.Visitor.Answer;

/**
 * A county whose doctors have phones, for ever on Monday 2026-11-30 at nine: 周晓 leads a run to 东一 and 西一 on this day and on three
 * more, with people to be signed at both.
 */
final class ServedPhones implements AutoCloseable {
    static final String COUNTY = "east";
    static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    static final String PASSWORD = "correct horse battery";

    private static final String RESIDENTS = """
            resident_id,name,sex,birth_date,village_code,groups,phone
            R1,孙平,M,1950-04-08,V1,elderly;diabetes,19807000001
            R2,吴大山,F,1988-08-26,V2,,
            OLD,周桂花,F,1948-01-01,V1,elderly;hypertension,19807000003
            MAN,李国安,M,1952-01-01,V1,elderly,19807000004
            MUM,李娟,F,1998-01-01,V2,pregnant,
            KID,王小乐,M,2023-01-01,V3,child,
            SAFE,钱安,F,1945-01-01,V1,elderly,
            """;
    private static final String CONTRACTS = """
            resident_id,team_id,signed_on,ends_on
            R1,G1,2026-01-23,2026-12-20
            SAFE,G1,2026-07-01,2027-06-30
            """;

    private final DatabaseAddress database = TestDatabases.create();
    private final Service service = TestServices.on(database, Clock.fixed(NOW, ZoneOffset.UTC));
    private final String url;
    private int accounts;

    private ServedPhones() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "phones")), "county");
            service.counties()
                    .save(
                            new CountyName(COUNTY, "东县"),
                            CountyFiles.small()
                                    .replace("doctors.csv", "F3,主任医师,中医科,,0,", "F2,主任医师,中医科,,1,")
                                    .replace(
                                            "doctors.csv",
                                            "D4,吴明",
                                            "D5,林然,F,1988,F2,主治医师,全科,general,1,0,staff,12,0,\nD4,吴明")
                                    .with("residents.csv", RESIDENTS)
                                    .with("contracts.csv", CONTRACTS)
                                    .read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        url = service.open();
    }

    static ServedPhones open() {
        ServedPhones served = new ServedPhones();
        List<Run> runs =
                Stream.of(0, 2, 4, 9).map(day -> run(MONDAY.plusDays(day))).toList();
        Plan plan = new Plan(
                MONDAY,
                2,
                List.of(new PlannedPosting("F2", 1, "D2", MONDAY.minusDays(30), MONDAY.plusDays(180), Source.PLANNED)),
                runs,
                runs.stream().map(SmallWorks::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        RosterKey draft = served.service.rosters().save(COUNTY, plan, NOW);
        Answer published = served.visitor(Role.COORDINATOR, Links.NONE)
                .with("If-Match", "\"1\"")
                .post("/api/counties/" + COUNTY + "/rosters/" + draft.rosterId() + "/publication", Map.of());
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
        return served;
    }

    private static Run run(LocalDate date) {
        List<Visit> visits = List.of(
                new Visit("V1", LocalTime.of(9, 0), LocalTime.of(10, 30), 20),
                new Visit("V3", LocalTime.of(11, 20), LocalTime.of(12, 40), 50));
        return new Run(
                "R-" + date, date, "F2", 1, LocalTime.of(8, 30), LocalTime.of(13, 30), 95, List.of("D3", "D4"), visits);
    }

    /** The telephone number of a new account of a doctor; the password is {@link #PASSWORD}. */
    String account(String doctor) {
        return account(Role.DOCTOR, Links.ofDoctor(doctor));
    }

    private String account(String role, Links links) {
        String phone = "1380000%04d".formatted(accounts++);
        service.accounts()
                .create(COUNTY, new NewAccount("周晓", phone, Optional.of(PASSWORD), false, Set.of(role), links), "test");
        return phone;
    }

    /** Lets the county send one-time codes, see {@link SentCodes}. */
    void markDemo() {
        service.counties().markDemo(COUNTY);
    }

    /** Another session of an account. */
    Visitor visitor(String phone) {
        Tokens tokens = service.sessions().begin(COUNTY, accountId(phone), "password", "a test");
        return new Visitor(url).with("Authorization", "Bearer " + tokens.access());
    }

    private Visitor visitor(String role, Links links) {
        return visitor(account(role, links));
    }

    /** An administrator makes a password for somebody. */
    void reset(String phone, String password) {
        service.accounts().changePassword(COUNTY, accountId(phone), password, true, "", "test");
    }

    /** Lets the sessions of an account run out. */
    void expire(String phone) {
        sql("update sessions set ends_at = '2026-11-29T00:00:00Z' where account_id = '" + accountId(phone) + "'");
    }

    /** Changes rows past all that the service may. */
    void sql(String statement) {
        TestDatabases.execute(database, statement);
    }

    String accountId(String phone) {
        return service.accounts().findByPhone(COUNTY, phone).orElseThrow().id();
    }

    String url() {
        return url;
    }

    /** The first column of a query, past all that the service may see. */
    List<String> texts(String query) {
        return TestDatabases.texts(database, query);
    }

    @Override
    public void close() {
        service.close();
    }
}
