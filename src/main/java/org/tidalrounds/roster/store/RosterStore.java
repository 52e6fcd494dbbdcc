package org.tidalrounds.roster.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.TidalDay;

/** The rosters of the database. A plan is stored whole or not at all. */
@Singleton
public final class RosterStore {
    private static final JsonMapper JSON = new JsonMapper();

    private final CountyTransactions transactions;

    RosterStore(CountyTransactions transactions) {
        this.transactions = transactions;
    }

    /** Work on the rows of one roster. */
    private interface Work<T> {
        T on(RosterRows rows) throws SQLException;
    }

    /** Stores a plan as a draft of the county. */
    public RosterKey save(String countyId, Plan plan, Instant createdAt) {
        RosterKey stored = transactions.write(countyId, connection -> {
            long id = Rows.list(
                            connection,
                            "insert into rosters (county_id, state, created_at, from_date, weeks, report)"
                                    + " values (?, 'draft', ?, ?, ?, ?::json) returning roster_id",
                            List.of(
                                    countyId,
                                    createdAt.atOffset(ZoneOffset.UTC),
                                    plan.from(),
                                    plan.weeks(),
                                    RosterContent.text(plan.report())),
                            row -> row.getLong(1))
                    .get(0);
            RosterKey key = new RosterKey(countyId, id);
            RosterContent.insert(connection, key, plan);
            return key;
        });
        RosterContent.analyze(transactions);
        return stored;
    }

    /** The county's roster that was made last. */
    public Optional<StoredRoster> findLatest(String countyId) {
        return transactions.read(
                countyId,
                connection -> RosterTable.list(connection, countyId, "order by roster_id desc limit 1").stream()
                        .findFirst());
    }

    /** The roster that is published for a day. */
    public Optional<StoredRoster> findPublished(String countyId, LocalDate date) {
        return transactions.read(
                countyId,
                connection -> RosterTable.list(
                                connection,
                                countyId,
                                "and state = 'published' and ? between from_date and to_date",
                                date)
                        .stream()
                        .findFirst());
    }

    public Optional<StoredRoster> find(RosterKey key) {
        return transactions.read(key.countyId(), connection -> RosterTable.find(connection, key));
    }

    /** All of a stored plan; empty if there is no such roster. */
    public Optional<Plan> findPlan(RosterKey key) {
        return read(key, rows -> {
            List<Plan> plans = rows.list("rosters", "from_date, weeks, report", "", List.of(), row -> plan(row, rows));
            return plans.stream().findFirst();
        });
    }

    /** What its planning reported; empty if there is no such roster. */
    public Optional<Map<String, Object>> findReport(RosterKey key) {
        return read(
                key,
                rows -> rows.list("rosters", "report", "", List.of(), row -> report(row.getString(1))).stream()
                        .findFirst());
    }

    /** The runs of some days, in the plan's order. */
    public List<Run> listRuns(RosterKey key, DaySpan days) {
        return read(key, rows -> RunTable.list(rows, days));
    }

    /** Some runs by their ids, in the plan's order. */
    public List<Run> listRuns(RosterKey key, List<String> ids) {
        return read(key, rows -> RunTable.list(rows, ids));
    }

    /** On which days each of some villages is visited, those of a week together. */
    public Map<String, List<LocalDate>> listVisitDays(RosterKey key, List<String> villages) {
        return read(key, rows -> RunTable.visitDays(rows, villages));
    }

    /** What is open on some days, in the plan's order. */
    public List<OpenDemand> listOpen(RosterKey key, DaySpan days) {
        return read(key, rows -> OpenDemandTable.list(rows, days));
    }

    /**
     * The postings by their numbers, in the plan's order; those that are published count as settled.
     *
     * @param from the roster's first day
     */
    public Map<Integer, PlannedPosting> listPostings(RosterKey key, LocalDate from) {
        return transactions.read(key.countyId(), connection -> PublishedPostings.settledIn(connection, key, from));
    }

    /** The days of the scenic villages, in the plan's order. */
    public List<TidalDay> listTidal(RosterKey key) {
        return read(key, TidalDayTable::list);
    }

    private <T> T read(RosterKey key, Work<T> work) {
        return transactions.read(key.countyId(), connection -> work.on(new RosterRows(connection, key)));
    }

    private static Plan plan(ResultSet row, RosterRows rows) throws SQLException {
        return new Plan(
                row.getObject("from_date", LocalDate.class),
                row.getInt("weeks"),
                PostingTable.list(rows),
                RunTable.list(rows, DaySpan.ALWAYS),
                WorkTable.list(rows),
                TidalDayTable.list(rows),
                ClinicSessionTable.list(rows),
                OpenDemandTable.list(rows, DaySpan.ALWAYS),
                report(row.getString("report")));
    }

    private static Map<String, Object> report(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
