package org.tidalrounds.county.edit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.county.table.Table;

/** Puts changed rows on record: of places and rules what was and what is, of people only which cells changed. */
final class EditAudit {
    private static final List<String> PEOPLE = List.of("doctors", "residents");

    private final AuditTrail trail;
    private final Caller caller;

    EditAudit(AuditTrail trail, Caller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    void record(Connection connection, Table<?> table, List<EditedRow> changes) throws SQLException {
        for (EditedRow change : changes) {
            trail.record(connection, caller.countyId(), event(table, change));
        }
    }

    private AuditEvent event(Table<?> table, EditedRow change) {
        String action = change.before().isEmpty() ? "add" : change.after().isEmpty() ? "remove" : "change";
        AuditEvent event = AuditEvent.of(caller, "data." + action, subject(table, change.cells()));
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return event;
        }
        List<String> before = change.before().get();
        List<String> after = change.after().get();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                String values = before.get(i) + " → " + after.get(i);
                event = event.with(table.columns().get(i).name(), isAboutPeople(table) ? "changed" : values);
            }
        }
        return event;
    }

    /** The kind of somebody's leave is part of its key, and nobody's business here. */
    static String subject(Table<?> table, List<String> cells) {
        List<String> key = table.keyOf(cells);
        return table.name() + ":" + (isAboutPeople(table) ? key.get(0) : String.join(" ", key));
    }

    private static boolean isAboutPeople(Table<?> table) {
        return PEOPLE.contains(table.name())
                || table.columns().stream()
                        .anyMatch(column -> column.refersTo().stream().anyMatch(PEOPLE::contains));
    }
}
