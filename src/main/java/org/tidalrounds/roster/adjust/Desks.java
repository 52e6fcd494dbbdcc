package org.tidalrounds.roster.adjust;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.StaffedWorks;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.PublishedDuties;
import org.tidalrounds.roster.RosterDuties;
import org.tidalrounds.roster.RosterPostings;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.assume.DraftCounties;
import org.tidalrounds.roster.store.DraftRows;
import org.tidalrounds.roster.store.DutyRecords;
import org.tidalrounds.roster.store.PublishedPostings;
import org.tidalrounds.roster.store.PublishedWorks;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterState;
import org.tidalrounds.roster.store.StoredChange;
import org.tidalrounds.roster.store.StoredJson;
import org.tidalrounds.roster.store.WishStore;
import org.tidalrounds.travel.TravelSettings;
import org.tidalrounds.travel.TravelSources;
import org.tidalrounds.travel.TravelTable;

/**
 * The desks in use, a bounded number. One that is behind, because another process changed the roster, catches up by the log;
 * one whose county's doctors or leave changed is set up anew.
 */
@Singleton
final class Desks {
    private static final int MOST = 8;

    /** Changes whenever the county's data, a wish or what is published does. */
    private static final String STAMP =
            "select data_revision || '/' || (select count(*) || '/' || coalesce(sum(wish_id), 0)"
                    + " from wishes where county_id = ?) || '/' || (select coalesce(max(version), 0) from rosters"
                    + " where county_id = ?) from counties where county_id = ?";

    private final DraftCounties counties;
    private final DutyRecords records;
    private final WishStore wishes;
    private final Map<RosterKey, Desk> desks = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RosterKey, Desk> eldest) {
            return size() > MOST;
        }
    };

    Desks(DraftCounties counties, DutyRecords records, WishStore wishes) {
        this.counties = counties;
        this.records = records;
        this.wishes = wishes;
    }

    /**
     * The roster as the transaction sees it.
     *
     * @param state read in the same transaction
     */
    Desk at(Connection connection, RosterKey key, RosterState state) throws SQLException {
        String stamp = stamp(connection, key.countyId());
        DraftRows rows = new DraftRows(connection, key);
        Optional<Desk> known =
                find(key).filter(desk -> desk.stamp().equals(stamp) && desk.revision() <= state.revision());
        Optional<Desk> current = known.isEmpty() ? known : findCaughtUp(known.get(), rows, state);
        Desk desk = current.isPresent() ? current.get() : setUp(rows, key, state, stamp);
        keep(key, desk);
        return desk;
    }

    private Optional<Desk> find(RosterKey key) {
        synchronized (desks) {
            return Optional.ofNullable(desks.get(key));
        }
    }

    /** Remembers the desk of a change that is stored for good. */
    void keep(RosterKey key, Desk desk) {
        synchronized (desks) {
            desks.put(key, desk);
        }
    }

    private static String stamp(Connection connection, String countyId) throws SQLException {
        return Rows.list(connection, STAMP, List.of(countyId, countyId, countyId), row -> row.getString(1))
                .get(0);
    }

    /** Empty if the log does not lead to the roster's revision, as when it was planned anew. */
    private static Optional<Desk> findCaughtUp(Desk desk, DraftRows rows, RosterState state) throws SQLException {
        Desk current = desk;
        for (StoredChange change : rows.changesAfter(desk.revision())) {
            current = current.after(StoredJson.read(change.content(), Touches.class), change.seq());
        }
        return Optional.of(current).filter(reached -> reached.revision() == state.revision());
    }

    private Desk setUp(DraftRows rows, RosterKey key, RosterState state, String stamp) throws SQLException {
        County county = counties.find(key)
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.NOT_FOUND, Message.of("adjust.no_roster", key.countyId(), key.rosterId())));
        List<RosterWork> works = rows.works();
        List<Run> runs = rows.runs();
        RosterDuties duties = new RosterDuties(
                county, state.horizon(), travel(county, state), rows.postings(), records.before(key, state.from()));
        PublishedDuties published = state.isDraft()
                ? PublishedWorks.within(rows.connection(), key.countyId(), state.horizon())
                : PublishedDuties.NONE;
        StaffedWorks staffing = duties.staffed(works, runs, wishes.heard(key.countyId(), state.horizon()), published);
        Map<String, DutyDoctor> doctors =
                staffing.problem().doctors().stream().collect(Collectors.toMap(DutyDoctor::id, Function.identity()));
        Map<String, RosterWork> worksById = new LinkedHashMap<>();
        works.forEach(work -> worksById.put(work.id(), work));
        Map<String, Integer> vehicles = runs.stream().collect(Collectors.toMap(Run::id, Run::vehicle));
        return new Desk(
                state.revision(),
                stamp,
                county,
                county.placesById(),
                state.horizon(),
                duties,
                doctors,
                worksById,
                vehicles,
                postings(rows, key, state, county),
                staffing);
    }

    private static DeskPostings postings(DraftRows rows, RosterKey key, RosterState state, County county)
            throws SQLException {
        Map<Integer, PlannedPosting> postings = PublishedPostings.settledIn(rows.connection(), key, state.from());
        List<PlannedPosting> settled =
                postings.values().stream().filter(PlannedPosting::stays).toList();
        return new DeskPostings(new RosterPostings(county, state.from(), settled), postings);
    }

    private static TravelTable travel(County county, RosterState state) {
        try (TravelSources sources = TravelSources.of(county, TravelSettings.offline(), state.from())) {
            return sources.table(List.copyOf(county.placesById().values()));
        }
    }
}
