package org.tidalrounds.mobile.sync;

import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.language.Language;

/** Where a doctor's messages come from: the room that pushes them makes a bean of it. */
public interface DoctorInbox {
    /** What the doctor was told, the latest first. */
    List<InboxItem> list(Act act, String doctorId, Language language) throws SQLException;

    /** Notes that the doctor has seen a message; false if there is none with this id. */
    boolean confirm(Act act, String doctorId, String id) throws SQLException;
}
