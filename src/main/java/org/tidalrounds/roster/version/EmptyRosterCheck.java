package org.tidalrounds.roster.version;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.StoredRoster;

/** A roster in which nobody does anything was not meant to be followed. */
@Singleton
final class EmptyRosterCheck implements PublicationCheck {
    @Override
    public Optional<Message> findObstacle(Connection connection, StoredRoster draft) throws SQLException {
        List<Boolean> hasDuties = Rows.list(
                connection,
                "select exists (select from duties where county_id = ? and roster_id = ?"
                        + " and doctor_id is not null)",
                List.of(draft.key().countyId(), draft.key().rosterId()),
                row -> row.getBoolean(1));
        return hasDuties.contains(true)
                ? Optional.empty()
                : Optional.of(Message.of("roster.nothing_to_publish", draft.name()));
    }
}
