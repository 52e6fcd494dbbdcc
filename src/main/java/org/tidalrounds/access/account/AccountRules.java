package org.tidalrounds.access.account;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Role;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;

/** What an account must be like. */
@Singleton
final class AccountRules {
    private static final int LONGEST_NAME = 60;

    void requireName(String name) {
        boolean odd = name.codePoints().anyMatch(point -> Character.isISOControl(point));
        if (name.isBlank() || name.strip().length() > LONGEST_NAME || odd) {
            throw AccountRefused.value(Message.of("access.name_wrong", LONGEST_NAME));
        }
    }

    /** @param phone digits only */
    void requirePhone(String phone) {
        if (!phone.matches("[0-9]{7,15}")) {
            throw AccountRefused.value(Message.of("access.phone_wrong"));
        }
    }

    /** Roles are known, and each has what it stands for: a doctor a doctor, a resident a resident, a lead a township. */
    void requireFit(Connection connection, String countyId, Set<String> roles, Links links) throws SQLException {
        for (String role : roles) {
            requireRole(role);
        }
        if (roles.isEmpty()) {
            throw AccountRefused.value(Message.of("access.role_missing", String.join(", ", Role.all())));
        }
        requireLink(roles.contains(Role.DOCTOR), links.doctorId(), "doctorId");
        requireLink(roles.contains(Role.RESIDENT), links.residentId(), "residentId");
        requireLink(roles.contains(Role.TOWNSHIP_LEAD), links.townshipCode(), "townshipCode");
        requireThere(connection, countyId, "doctors", "doctor_id", links.doctorId());
        requireThere(connection, countyId, "residents", "resident_id", links.residentId());
        requireThere(connection, countyId, "villages", "township_code", links.townshipCode());
    }

    static void requireRole(String role) {
        if (!Role.all().contains(role)) {
            throw AccountRefused.value(Message.of("access.role_unknown", role, String.join(", ", Role.all())));
        }
    }

    private static void requireLink(boolean needed, Optional<String> link, String field) {
        if (needed && link.isEmpty()) {
            throw AccountRefused.value(Message.of("access.link_missing", field));
        }
    }

    private static void requireThere(
            Connection connection, String countyId, String table, String column, Optional<String> link)
            throws SQLException {
        if (link.isPresent()
                && Rows.list(
                                connection,
                                "select 1 from %s where county_id = ? and %s = ? limit 1".formatted(table, column),
                                List.of(countyId, link.get()),
                                row -> 1)
                        .isEmpty()) {
            throw AccountRefused.value(Message.of("access.link_unknown", link.get()));
        }
    }
}
