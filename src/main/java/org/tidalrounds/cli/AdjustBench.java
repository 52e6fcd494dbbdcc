package org.tidalrounds.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.Service;

/** Changes a stored roster through a running service and takes the time. */
final class AdjustBench {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int WARM_UP = 40;

    private final Service service;
    private final DatabaseAddress database;
    private final RosterKey key;
    private final AdjustCalls calls;

    AdjustBench(Service service, DatabaseAddress database, RosterKey key, String url) {
        this.service = service;
        this.database = database;
        this.key = key;
        NewAccount coordinator =
                new NewAccount("bench", "13800000000", Optional.empty(), false, Set.of(Role.COORDINATOR), Links.NONE);
        Account account = service.accounts().create(key.countyId(), coordinator, "bench");
        String bearer = "Bearer "
                + service.sessions()
                        .begin(key.countyId(), account.id(), "password", "bench")
                        .access();
        this.calls = new AdjustCalls(url + "/api/counties/" + key.countyId() + "/rosters/" + key.rosterId(), bearer);
    }

    /**
     * How long changes took.
     *
     * @param millis of each, in order of length
     * @param cpuMillis of the process for each, on average: service and caller, with compiling and collecting garbage
     */
    record Changes(List<Double> millis, double cpuMillis) {}

    /** So many changes, each: ask for the candidates, give the duty to the best. */
    Changes changes(Plan plan, int count, long seed) {
        Random random = new Random(seed);
        List<Duty> duties = plan.duties();
        List<Double> millis = new ArrayList<>();
        double cpuBefore = 0;
        for (int i = -WARM_UP; i < count; i++) {
            if (i == 0) {
                cpuBefore = cpuMillis();
            }
            String duty = "/duties/" + duties.get(random.nextInt(duties.size())).id();
            long start = System.nanoTime();
            JsonNode best = calls.get(duty + "/candidates").at("/candidates/0/doctor/id");
            if (!best.isMissingNode()) {
                calls.send("PUT", duty + "/assignment", Map.of("doctor", best.asText(), "reason", "bench"));
            }
            if (i >= 0 && !best.isMissingNode()) {
                millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
            }
        }
        return new Changes(millis.stream().sorted().toList(), (cpuMillis() - cpuBefore) / count);
    }

    private static double cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    /**
     * What came of one doctor's sudden week of leave.
     *
     * @param duties of the doctor in that week
     * @param changed duties that have another doctor now
     */
    record Absence(
            String doctorId,
            LocalDate monday,
            int duties,
            int changed,
            double seconds,
            int hardBreaches,
            long openBefore,
            long openAfter) {}

    /** The doctor with the most duties in a week goes on leave for it. */
    Absence absence(LocalDate monday) throws SQLException {
        Plan before = service.rosters().findPlan(key).orElseThrow();
        Map<String, List<Duty>> byDoctor = before.duties().stream()
                .filter(duty -> duty.date()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .equals(monday))
                .collect(Collectors.groupingBy(Duty::doctorId));
        String doctor = byDoctor.keySet().stream()
                .sorted()
                .max((a, b) -> Integer.compare(
                        Objects.requireNonNull(byDoctor.get(a)).size(),
                        Objects.requireNonNull(byDoctor.get(b)).size()))
                .orElseThrow();
        leave(doctor, monday);
        // The service's first look at the roster, as a page has had it; and the revision to answer by.
        calls.get(
                "/duties/" + Objects.requireNonNull(byDoctor.get(doctor)).get(0).id() + "/candidates");
        long start = System.nanoTime();
        calls.send("POST", "/replan", Map.of("cause", "leave", "from", monday.toString()));
        double seconds = (System.nanoTime() - start) / NANOS_PER_MILLI / 1_000;
        Plan after = service.rosters().findPlan(key).orElseThrow();
        return new Absence(
                doctor,
                monday,
                Objects.requireNonNull(byDoctor.get(doctor)).size(),
                changed(before, after),
                seconds,
                calls.get("/unexplained-breaches").size(),
                open(before),
                open(after));
    }

    private void leave(String doctor, LocalDate monday) throws SQLException {
        String sql = "with changed as (update counties set data_revision = data_revision + 1 where county_id = ?)"
                + " insert into leave (county_id, row_no, doctor_id, from_date, to_date, kind) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                PreparedStatement insert = connection.prepareStatement(sql)) {
            int column = 1;
            for (Object value :
                    List.of(key.countyId(), key.countyId(), 1_000_000, doctor, monday, monday.plusDays(6), "sick")) {
                insert.setObject(column++, value);
            }
            insert.executeUpdate();
        }
    }

    private static int changed(Plan before, Plan after) {
        Map<String, String> old = doctors(before);
        Map<String, String> fresh = doctors(after);
        Set<String> duties = new HashSet<>(old.keySet());
        duties.addAll(fresh.keySet());
        return (int) duties.stream()
                .filter(duty -> !Objects.equals(old.get(duty), fresh.get(duty)))
                .count();
    }

    private static Map<String, String> doctors(Plan plan) {
        Map<String, String> doctors = new HashMap<>();
        plan.duties().forEach(duty -> doctors.put(duty.id(), duty.doctorId()));
        return doctors;
    }

    private static long open(Plan plan) {
        return plan.works().stream()
                .flatMap(work -> work.seats().stream())
                .filter(seat -> seat.doctorId().isEmpty())
                .count();
    }
}
