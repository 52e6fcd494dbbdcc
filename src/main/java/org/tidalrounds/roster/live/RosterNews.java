package org.tidalrounds.roster.live;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.account.AccountNames;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.ChangeWords;
import org.tidalrounds.roster.live.News.Kind;
import org.tidalrounds.roster.store.DraftRows;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.StoredChange;

/** Reads from the rows what happened to rosters: whichever process did it has written it there. */
@Singleton
final class RosterNews {
    private static final String NOW = """
            select r.roster_id, r.revision, max.latest, max.version, coalesce((select max(j.job_id) from solve_jobs j
                where j.county_id = r.county_id and j.roster_id = r.roster_id and j.ended_at is not null), 0)
            from rosters r cross join (select max(roster_id) as latest, coalesce(max(version), 0) as version
                from rosters where county_id = ?) as max
            where r.county_id = ? and r.roster_id = any(?)
            """;
    private static final String JOBS =
            "select state, created_by, coalesce(result_roster_id, roster_id), job_id from solve_jobs where county_id = ?"
                    + " and roster_id = ? and job_id > ? and ended_at is not null order by job_id";
    private static final String DRAFTS = "select name, created_by, roster_id, 0 from rosters where county_id = ?"
            + " and roster_id > ? and roster_id <= ? and state = 'draft' order by roster_id";
    private static final String PUBLISHED = "select name, published_by, roster_id, version from rosters"
            + " where county_id = ? and version > ? and version <= ? order by version";

    private final CountyTransactions transactions;
    private final AccountNames names;
    private final ChangeWords words;

    RosterNews(CountyTransactions transactions, AccountNames names, ChangeWords words) {
        this.transactions = transactions;
        this.names = names;
        this.words = words;
    }

    /** Where rosters of a county stand, by number; those that are gone are missing. */
    Map<Long, Seen> now(String countyId, Collection<Long> rosterIds) {
        List<Object> asked =
                List.of(countyId, countyId, rosterIds.stream().distinct().toArray(Long[]::new));
        return transactions
                .read(
                        countyId,
                        connection -> Rows.list(
                                connection,
                                NOW,
                                asked,
                                row -> Map.entry(
                                        row.getLong(1),
                                        new Seen(row.getLong(2), row.getLong(3), row.getInt(4), row.getLong(5)))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What happened between two looks, changes first. */
    List<News> between(RosterKey key, Seen before, Seen now) {
        return transactions.read(key.countyId(), connection -> {
            List<News> news = new ArrayList<>();
            if (now.job() > before.job()) {
                told(connection, JOBS, key.countyId(), key.rosterId(), before.job())
                        .forEach(row -> news.add(job(key, row, now)));
            }
            if (now.version() > before.version()) {
                told(connection, PUBLISHED, key.countyId(), before.version(), now.version())
                        .forEach(row -> news.add(publication(key, row, now)));
            }
            if (now.latest() > before.latest()) {
                told(connection, DRAFTS, key.countyId(), before.latest(), now.latest())
                        .forEach(row -> news.add(draft(key, row, now)));
            }
            news.addAll(0, changes(connection, key, before, now, news));
            return news;
        });
    }

    /** A row of those that are told of: what it is called, who did it, and its numbers. */
    private record Row(String text, @Nullable String accountId, long rosterId, long number) {}

    private static List<Row> told(Connection connection, String sql, Object... values) throws SQLException {
        return Rows.list(connection, sql, List.of(values), RosterNews::row);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
    }

    private News job(RosterKey key, Row row, Seen now) {
        Message said = Message.of("roster.live_job_" + row.text(), row.number());
        return news(Kind.PLAN, key, row.rosterId(), now.revision(), row.accountId(), said, List.of());
    }

    private News publication(RosterKey key, Row row, Seen now) {
        Message said = Message.of("roster.live_published", row.rosterId(), row.number());
        return news(Kind.PUBLICATION, key, row.rosterId(), now.revision(), row.accountId(), said, List.of());
    }

    private News draft(RosterKey key, Row row, Seen now) {
        Message said = Message.of("roster.live_drafted", row.rosterId(), row.text());
        return news(Kind.DRAFT, key, row.rosterId(), now.revision(), row.accountId(), said, List.of());
    }

    /** The changes of the log; and where neither it nor other news explain the revision, that there was another. */
    private List<News> changes(Connection connection, RosterKey key, Seen before, Seen now, List<News> others)
            throws SQLException {
        List<News> news = new ArrayList<>();
        long told = before.revision();
        for (StoredChange change : new DraftRows(connection, key).changesAfter(before.revision())) {
            Message said = words.of(key.countyId(), change);
            news.add(news(Kind.CHANGE, key, key.rosterId(), change.seq(), change.accountId(), said, change.touched()));
            told = change.seq();
        }
        boolean isTold = others.stream().anyMatch(other -> other.rosterId() == key.rosterId());
        if (told < now.revision() && !isTold) {
            Message said = Message.of("roster.live_otherwise");
            news.add(news(Kind.CHANGE, key, key.rosterId(), now.revision(), null, said, List.of()));
        }
        return news;
    }

    private News news(
            Kind kind,
            RosterKey key,
            long rosterId,
            long revision,
            @Nullable String accountId,
            Message said,
            List<String> duties) {
        Optional<String> by = Optional.ofNullable(accountId)
                .flatMap(id -> Optional.ofNullable(
                        names.of(key.countyId(), List.of(id)).get(id)));
        return new News(kind, rosterId, revision, Optional.ofNullable(accountId), by, Optional.of(said), duties);
    }
}
