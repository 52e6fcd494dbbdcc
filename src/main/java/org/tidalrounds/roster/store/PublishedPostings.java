package org.tidalrounds.roster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.roster.PlannedPosting;

/** What is settled about postings: a published one is extended by later rounds, never rewritten. */
public final class PublishedPostings {
    private PublishedPostings() {}

    /** The postings published last that do not end before a day; settled. */
    public static List<PlannedPosting> notEndedBefore(Connection connection, String countyId, LocalDate day)
            throws SQLException {
        Optional<StoredRoster> latest =
                RosterTable.list(connection, countyId, "and state = 'published' order by version desc limit 1").stream()
                        .findFirst();
        if (latest.isEmpty()) {
            return List.of();
        }
        return PostingTable.list(new RosterRows(connection, latest.get().key())).stream()
                .filter(posting -> !posting.to().isBefore(day))
                .map(PlannedPosting::settled)
                .toList();
    }

    /** A roster's postings by number; those that are published count as settled. */
    public static Map<Integer, PlannedPosting> settledIn(Connection connection, RosterKey key, LocalDate from)
            throws SQLException {
        List<PlannedPosting> published = notEndedBefore(connection, key.countyId(), from);
        Map<Integer, PlannedPosting> postings = PostingTable.byRow(new RosterRows(connection, key));
        postings.replaceAll(
                (number, posting) -> published.stream().anyMatch(posting::isSameAs) ? posting.settled() : posting);
        return postings;
    }

    /** What a new plan for a draft must keep: what is published, and what was made by hand in the draft. */
    public static List<PlannedPosting> kept(Connection connection, RosterKey draft, LocalDate from)
            throws SQLException {
        List<PlannedPosting> published = notEndedBefore(connection, draft.countyId(), from);
        List<PlannedPosting> kept = new ArrayList<>(published);
        PostingTable.list(new RosterRows(connection, draft)).stream()
                .filter(posting -> posting.source() == PlannedPosting.Source.BY_HAND)
                .filter(posting -> published.stream().noneMatch(posting::isSameAs))
                .forEach(kept::add);
        return kept;
    }
}
