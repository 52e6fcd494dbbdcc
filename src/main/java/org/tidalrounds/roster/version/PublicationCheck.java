package org.tidalrounds.roster.version;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.StoredRoster;

/** Something that may keep a draft from being published, such as a broken hard rule without a written reason. */
public interface PublicationCheck {
    /** Why the draft must not be published; the remedy is in it. Asked within the publishing transaction. */
    Optional<Message> findObstacle(Connection connection, StoredRoster draft) throws SQLException;
}
