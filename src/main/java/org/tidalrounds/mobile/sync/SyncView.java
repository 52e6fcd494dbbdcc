package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What has changed for a doctor's phone.
 *
 * @param cursor to be sent as {@code since} next time
 * @param whole whether everything follows, so that the phone forgets the items it has first
 * @param at the service's clock
 * @param changed items that are new or different, each whole
 * @param removed items that are no longer there
 */
@Serdeable
record SyncView(String cursor, boolean whole, Instant at, Changes changed, List<Removed> removed) {
    /**
     * An item that is no longer there.
     *
     * @param kind the list of {@code changed} it was in
     * @param id of the item
     */
    @Serdeable
    record Removed(String kind, String id) {}

    /**
     * Items by kind.
     *
     * @param me the doctor: one item
     * @param duties published, from seven days ago to four weeks ahead
     * @param runs that the doctor rides on, of the same days
     * @param tasks signing tasks
     * @param texts contract texts
     * @param residents under contract with the doctor's teams
     * @param referrals of the doctor and the doctor's teams
     * @param leave the doctor's requests
     * @param wishes the doctor's, from today on
     * @param swaps duties that the doctor offers, has taken, or might take
     * @param checkIns the doctor's, of 28 days
     * @param inbox what the doctor was told, the text to be fetched
     */
    @Serdeable
    record Changes(
            List<MeItem> me,
            List<DutyItem> duties,
            List<RunItem> runs,
            List<TaskItem> tasks,
            List<TextItem> texts,
            List<ResidentItem> residents,
            List<ReferralItem> referrals,
            List<LeaveItem> leave,
            List<WishItem> wishes,
            List<SwapItem> swaps,
            List<CheckInItem> checkIns,
            List<InboxItem> inbox) {}
}
