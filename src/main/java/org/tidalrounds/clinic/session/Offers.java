package org.tidalrounds.clinic.session;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;

/** What is offered, as it stands. */
public final class Offers {
    private Offers() {}

    /** Everything offered on a day, by department and id. */
    public static List<OfferRow> list(Act act, LocalDate date) throws SQLException {
        return act.list(
                "select " + OfferRow.COLUMNS
                        + " from offers where county_id = ? and date = ? order by department, offer_id",
                OfferRow::of,
                act.countyId(),
                date);
    }

    /** @throws Refusal if there is none */
    public static OfferRow get(Act act, String offerId) throws SQLException {
        return OfferTable.find(act, offerId).orElseThrow(() -> Refusal.missing("clinic.no_session", offerId));
    }

    /** The same, kept as it is until the act is over. */
    public static OfferRow lock(Act act, String offerId) throws SQLException {
        return OfferTable.lock(act, offerId);
    }
}
