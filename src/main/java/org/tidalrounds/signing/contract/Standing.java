package org.tidalrounds.signing.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;

/**
 * A resident's contract that has not ended.
 *
 * @param endsOn the last day
 */
record Standing(String teamId, String teamName, LocalDate signedOn, LocalDate endsOn) {
    /** The one that ends last of those that have not ended by a day. */
    static Optional<Standing> find(Act act, String residentId, LocalDate on) throws SQLException {
        return act.find(
                "select c.team_id, m.team_name, c.signed_on, c.ends_on from contracts c join teams m using (county_id, team_id)"
                        + " where c.county_id = ? and c.resident_id = ? and c.ends_on >= ? order by c.ends_on desc limit 1",
                row -> new Standing(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)),
                act.countyId(),
                residentId,
                on);
    }
}
