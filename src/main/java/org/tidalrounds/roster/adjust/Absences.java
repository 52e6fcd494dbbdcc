package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tidalrounds.access.Caller;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.leave.LeaveRequests;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.roster.draft.DraftOrder;
import org.tidalrounds.roster.draft.Drafts;
import org.tidalrounds.roster.store.NewDraft;
import org.tidalrounds.roster.store.PublicationState;
import org.tidalrounds.roster.store.RequestKeys;
import org.tidalrounds.roster.store.RosterContent;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** A doctor falls ill: the leave is recorded, and a draft of the published roster has others on the duties. All of it or nothing. */
@Singleton
public final class Absences {
    /** What stands for a draft that was not needed. */
    private static final long NONE = 0;

    private final CountyTransactions transactions;
    private final LeaveRequests leaves;
    private final CountyStore counties;
    private final RosterStore rosters;
    private final Drafts drafts;
    private final Replans replans;
    private final Adjusting adjusting;

    Absences(
            CountyTransactions transactions,
            LeaveRequests leaves,
            CountyStore counties,
            RosterStore rosters,
            Drafts drafts,
            Replans replans,
            Adjusting adjusting) {
        this.transactions = transactions;
        this.leaves = leaves;
        this.counties = counties;
        this.rosters = rosters;
        this.drafts = drafts;
        this.replans = replans;
        this.adjusting = adjusting;
    }

    /** The draft that makes do without somebody, and what that changes. */
    public record Cover(RosterKey draft, Adjustment adjustment) {}

    /**
     * Records leave and replans the days from its beginning on.
     *
     * @param key of a published roster
     * @param name of the draft
     * @param requestKey the same for every repetition of the request
     * @return empty if the doctor has nothing to do on these days
     */
    public Optional<Cover> cover(RosterKey key, Caller caller, Leave leave, String name, String requestKey) {
        Optional<Cover> covered = transactions.write(key.countyId(), connection -> {
            String request = "absence " + key.rosterId() + " " + leave;
            long draft = RequestKeys.once(
                    connection, key.countyId(), requestKey, request, () -> draft(connection, key, caller, leave, name));
            if (draft == NONE) {
                return Optional.empty();
            }
            RosterKey made = new RosterKey(key.countyId(), draft);
            return Optional.of(new Cover(made, adjusting.lastChange(made)));
        });
        if (covered.isPresent()) {
            RosterContent.analyze(transactions);
        }
        return covered;
    }

    /** The doctor's name, for the draft's. */
    public String nameOf(String countyId, String doctorId) {
        return counties.list(countyId, DoctorTable.TABLE, List.of(doctorId)).stream()
                .map(Doctor::name)
                .findFirst()
                .orElseThrow(() -> Refusals.unfit("adjust.no_doctor", doctorId));
    }

    private long draft(Connection connection, RosterKey key, Caller caller, Leave leave, String name)
            throws SQLException {
        StoredRoster published = rosters.find(key).orElseThrow(() -> RosterRefused.missing(key));
        if (published.state() != PublicationState.PUBLISHED) {
            throw Refusals.conflict("adjust.not_published", key.rosterId());
        }
        if (leave.from().isAfter(published.horizon().to())
                || leave.to().isBefore(published.horizon().from())) {
            throw Refusals.unfit(
                    "adjust.outside",
                    leave.from(),
                    published.horizon().from(),
                    published.horizon().to());
        }
        leaves.record(caller, leave, "");
        return replanned(connection, published, caller, leave, name);
    }

    private long replanned(Connection connection, StoredRoster published, Caller caller, Leave leave, String name)
            throws SQLException {
        NewDraft copy = new NewDraft(
                name,
                published.horizon().from(),
                published.weeks(),
                OptionalLong.of(published.key().rosterId()),
                caller.accountId());
        StoredRoster draft =
                drafts.create(connection, published.key().countyId(), new DraftOrder(copy, Optional.empty()));
        ReplanRequest request = new ReplanRequest("leave", Optional.of(leave.from()), ClosedRoads.NONE, List.of());
        Adjustment made = replans.replan(draft.key(), new Author(caller.accountId(), draft.revision(), ""), request);
        if (made.works().isEmpty()) {
            drafts.discard(draft.key(), made.revision());
            return NONE;
        }
        return draft.key().rosterId();
    }
}
