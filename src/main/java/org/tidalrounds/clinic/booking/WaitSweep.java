package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.language.Message;

/** What happens to the wait-list without anybody cancelling: slots appear, offers pass, days go by. */
public final class WaitSweep {
    private static final int BATCH = 50;

    private WaitSweep() {}

    /**
     * Offers units that became free, or reserved, while somebody waited for such a one: published, moved there, or freed in an act that
     * did not see the one that joined. Returns how many were offered.
     */
    public static int offerFreed(Act act) throws SQLException {
        int offered = 0;
        for (UnitKey unit : WaitList.freed(act, BATCH)) {
            if (lock(act, unit) && WaitList.offer(act, unit)) {
                offered++;
            }
        }
        return offered;
    }

    /** The unit before the entry, as every act locks them; what somebody else has in hand is left to the next time. */
    private static boolean lock(Act act, UnitKey unit) throws SQLException {
        return act.find(
                        "select 1 from units where county_id = ? and offer_id = ? and number = ? and state = 'free'"
                                + " for update skip locked",
                        row -> row.getInt(1),
                        act.countyId(),
                        unit.offerId(),
                        unit.number())
                .isPresent();
    }

    /** Ends the waiting of those whose days are over, and tells them; returns how many. */
    public static int lapseDue(Act act) throws SQLException {
        return lapse(act, "state = 'waiting' and to_date < ?", act.today());
    }

    /** Ends the waiting of those who did not take what was kept for them, and tells them. */
    static void lapseUnanswered(Act act) throws SQLException {
        lapse(
                act,
                "state = 'offered' and not exists"
                        + " (select from units u where u.county_id = wait_list.county_id and u.waiting_id = entry_id)");
    }

    private record Lapsed(String residentId, String department) {}

    private static int lapse(Act act, String which, Object... values) throws SQLException {
        List<Lapsed> lapsed = act.list(
                "update wait_list set state = 'lapsed' where county_id = ? and " + which
                        + " returning resident_id, department",
                row -> new Lapsed(row.getString(1), row.getString(2)),
                Stream.concat(Stream.of(act.countyId()), Stream.of(values)).toArray());
        for (Lapsed one : lapsed) {
            Notices.tell(act, one.residentId(), null, Message.of("clinic.notice.wait_over", one.department()));
        }
        return lapsed.size();
    }
}
