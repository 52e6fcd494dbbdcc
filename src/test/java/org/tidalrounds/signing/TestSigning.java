package org.tidalrounds.signing;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.TestClock;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFiles;
import org.tidalrounds.county.person.ResidentErased;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.SmallWorks;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.version.Publishing;
import org.tidalrounds.signing.task.TaskGeneration;
import org.tidalrounds.signing.visit.SigningVisits;
import org.tidalrounds.signing.visit.VisitReport;

/** The small county with residents to be signed, seen from Sunday 2026-11-29; tours begin the day after. */
public final class TestSigning {
    public static final Instant SUNDAY = TestClinic.SUNDAY;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    public static final LocalDate MONDAY = TODAY.plusDays(1);
    /** Leads team G1 of V1 and V2. */
    public static final String LEADER = "D3";
    /** The county doctor of G1. */
    public static final String COUNTY_DOCTOR = "D1";
    /** Of no team. */
    public static final String STRANGER = "D2";

    private static final String RESIDENTS = """
            resident_id,name,sex,birth_date,village_code,groups,phone
            R1,孙平,M,1950-04-08,V1,elderly;diabetes,19807000001
            R2,吴大山,F,1988-08-26,V2,,
            OLD,周桂花,F,1948-01-01,V1,elderly,19807000003
            MUM,李娟,F,1998-01-01,V2,pregnant,
            KID,王小,M,2023-01-01,V3,child,
            FAR,赵远,M,1940-01-01,V4,elderly,
            SAFE,钱安,F,1945-01-01,V1,elderly,
            """;
    private static final String CONTRACTS = """
            resident_id,team_id,signed_on,ends_on
            R1,G1,2026-01-23,2027-01-22
            SAFE,G1,2026-07-01,2027-06-30
            """;

    /** One database and node for all tests; each has a county of its own. */
    public static final DatabaseAddress DATABASE = TestDatabases.create();

    private static final ApplicationContext CONTEXT = node();

    private static final AtomicInteger COUNTIES = new AtomicInteger();

    /** The tenant of this test. */
    public final String id = "county" + COUNTIES.incrementAndGet();

    public final County county;

    private TestSigning(County county) {
        this.county = county;
        at(SUNDAY);
        bean(CountyStore.class).save(new CountyName(id, "东县"), county);
    }

    private static ApplicationContext node() {
        Migrations.apply(DATABASE);
        return TestClinic.node(DATABASE, Map.of());
    }

    /** A new county. */
    public static TestSigning open() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "signing")), "county");
            return new TestSigning(CountyFiles.small()
                    .with("residents.csv", RESIDENTS)
                    .with("contracts.csv", CONTRACTS)
                    .read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public <T> T act(Acts.Work<T> work) {
        return bean(Acts.class).write(id, "somebody", work);
    }

    public void at(Instant moment) {
        ((TestClock) bean(Clock.class)).set(moment);
    }

    public void generate() {
        act(act -> {
            bean(TaskGeneration.class).run(act);
            return true;
        });
    }

    /** Publishes a week with one run from F2 to some villages, from Monday on. */
    public RosterKey publish(LocalDate date, List<String> crew, String... villages) {
        Run run = run(date, crew, villages);
        Plan plan = new Plan(
                MONDAY,
                2,
                List.of(),
                List.of(run),
                List.of(SmallWorks.of(run)),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        RosterKey draft =
                bean(RosterStore.class).save(id, plan, bean(Clock.class).instant());
        bean(Publishing.class).publish(draft, 1, "test");
        return draft;
    }

    private static Run run(LocalDate date, List<String> crew, String... villages) {
        List<Visit> visits = IntStream.range(0, villages.length)
                .mapToObj(i -> new Visit(villages[i], LocalTime.of(9 + 2 * i, 0), LocalTime.of(10 + 2 * i, 30), 20))
                .toList();
        return new Run("R-1", date, "F2", 1, LocalTime.of(8, 30), LocalTime.of(16, 0), 40, crew, visits);
    }

    /** The id of a resident's latest task. */
    public long task(String resident) {
        return Long.parseLong(
                texts("select task_id from signing_tasks where resident_id = '" + resident + "' order by task_id desc")
                        .get(0));
    }

    /** A column of a resident's latest task. */
    public String of(String resident, String column) {
        return texts("select " + column + " from signing_tasks where resident_id = '" + resident
                        + "' order by task_id desc")
                .get(0);
    }

    /** What a doctor says of a visit just now; empty if it counts. */
    public Optional<Message> report(String resident, String doctor, VisitOutcome outcome) {
        return report(resident, doctor, outcome, bean(Clock.class).instant());
    }

    public Optional<Message> report(String resident, String doctor, VisitOutcome outcome, Instant at) {
        Optional<SignedPaper> paper = outcome == VisitOutcome.SIGNED ? Optional.of(paper(1)) : Optional.empty();
        VisitReport report = new VisitReport(task(resident), doctor, at, outcome, "", paper);
        return act(act -> bean(SigningVisits.class).report(act, report));
    }

    public static SignedPaper paper(int textVersion) {
        Signature signature = new Signature(Signature.Format.PATH, "M10 10L20 20", 300, 150);
        return new SignedPaper(textVersion, Optional.empty(), Signer.RESIDENT, signature);
    }

    /** Tells the rooms that a resident is erased. */
    public void erase(String resident) {
        act(act -> {
            CONTEXT.getEventPublisher(ResidentErased.class)
                    .publishEvent(new ResidentErased(act.connection(), id, resident, "somebody"));
            return true;
        });
    }

    /** Changes rows past the rooms, as the service; {@code $} stands for the county. */
    public void sql(String statement) {
        act(act -> act.change(statement.replace("$", "'" + id + "'")));
    }

    /** Does something to the database that the service itself may not. */
    public void owner(String statement) {
        TestDatabases.execute(DATABASE, statement);
    }

    /** The first column of a query, which sees this county alone. */
    public List<String> texts(String query) {
        return act(act -> act.list(query, row -> String.valueOf(row.getString(1))));
    }
}
